//! A generated server under bad input, over TCP: each request gets the refusal that the RFCs ask for, no task is left
//! behind, and memory stays bounded.

mod bad_input {
    mod bodies;
    mod heads;
    mod site;
    mod slow;
}
