//! The API as Rust modules, operations and types.
//!
//! **Architecture invariant:** the IR contains neither OpenAPI objects, which `lower` has read, nor tokens, which
//! `emit` creates. Every name is a finished Rust identifier, every cycle of types is broken, and every generated type
//! has an entry in [`Api::types`].

mod api;
mod example;
mod ident;
mod operation;
mod security;
mod server;
mod ty;
mod type_def;
mod untyped;
mod value;

pub use api::{Api, Tag};
pub use example::{Example, Fit};
pub use ident::Ident;
pub use operation::{
    Body, Brackets, Content, Encoding, Location, Method, Operation, Parameter, Part, PartKind, Payload, Response,
    Status, Style,
};
pub use security::{Access, Credential, Requirement, Scheme};
pub use server::{Piece, Server, Values, Variable};
pub use ty::{Float, Integer, Type, TypeId};
pub use type_def::{
    Additional, Direction, EnumValues, Field, Home, Kind, Presence, Recognise, Struct, Test, TypeDef, Union, Variant,
};
pub use untyped::Untyped;
pub use value::{Member, Members, Value};
