//! A generated server with invalid input over TCP: each request receives the rejection that the RFCs require, no task
//! remains, and memory stays bounded.

mod bad_input {
    mod bodies;
    mod heads;
    mod slow;
    mod test_server;
}
