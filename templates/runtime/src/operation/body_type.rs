use std::any::{TypeId, type_name};

/// The Rust type of a response's body. Generated code lists the types of all responses of an operation, so that a body
/// whose type is erased can be compared with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyType {
    /// The identifier of the type.
    pub id: TypeId,
    /// The path of the type, for error messages.
    pub name: &'static str,
}

impl BodyType {
    /// Returns the body type for `T`. The type of a missing body is `()`.
    pub fn of<T: 'static>() -> Self {
        Self { id: TypeId::of::<T>(), name: type_name::<T>() }
    }
}
