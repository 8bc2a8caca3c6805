//! Tests with malicious documents, which try to inject code or to exhaust time and memory.

#[path = "malicious/bounds.rs"]
mod bounds;
#[path = "malicious/injection.rs"]
mod injection;
