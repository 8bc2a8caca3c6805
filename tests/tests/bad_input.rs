//! Sends invalid input to a generated server over TCP. Each request must receive the rejection that the RFCs require,
//! no task may remain, and memory must stay bounded.

mod bad_input {
    mod bodies;
    mod heads;
    mod slow;
    mod test_server;
}
