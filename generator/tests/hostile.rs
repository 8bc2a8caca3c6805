//! Documents that mean harm: what a string of theirs becomes, and what the others cost.

#[path = "hostile/bounds.rs"]
mod bounds;
#[path = "hostile/injection.rs"]
mod injection;
