//! Malicious documents: injection of code, and exhaustion of time and memory.

#[path = "malicious/bounds.rs"]
mod bounds;
#[path = "malicious/injection.rs"]
mod injection;
