//! Malicious documents: injection of code, and exhaustion of time and memory.

#[path = "hostile/bounds.rs"]
mod bounds;
#[path = "hostile/injection.rs"]
mod injection;
