use std::any::{TypeId, type_name};

/// The Rust type of a response's body. Generated code lists the body types of an operation's responses. By means of
/// this list, the server checks the type of a type-erased body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyType {
    /// The identifier of the type.
    pub id: TypeId,
    /// The path of the type, for error messages.
    pub name: &'static str,
}

impl BodyType {
    /// Returns the body type `T`. For a response without a body, `T` is `()`.
    pub fn of<T: 'static>() -> Self {
        Self { id: TypeId::of::<T>(), name: type_name::<T>() }
    }
}
