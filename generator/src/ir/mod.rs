//! The API as Rust modules, operations and types.
//!
//! **Architecture invariant:** the IR contains neither OpenAPI objects, which `lower` has read, nor tokens, which
//! `emit` creates. Every name is a finished Rust identifier, every cycle of types is broken by a `Box`, and every
//! generated type has an entry in [`Api::types`].

mod api;
mod deprecation;
mod example;
mod ident;
mod operation;
mod pagination;
mod security;
mod server;
mod tag_features;
mod ty;
mod type_def;
mod untyped;
mod value;

pub use api::{Api, OperationGroup};
pub use deprecation::Deprecation;
pub use example::{Example, ExampleValidity};
pub use ident::Ident;
pub use operation::{
    Body, BracketStyle, Content, Encoding, Idempotency, Method, MultipartPart, Operation, Parameter, ParameterLocation,
    ParameterStyle, PartKind, Payload, Response, Status,
};
pub use pagination::{ItemsStep, NextPage, Pagination};
pub use security::{Credential, OAuth2Flow, Requirement, Scheme, SecurityMode};
pub use server::{Server, UrlPart, Variable, VariableValues};
pub use tag_features::TagFeatures;
pub use ty::{Float, Integer, Type, TypeId};
pub use type_def::{
    AdditionalProperties, Direction, EnumValues, EnumVariant, Field, ModuleId, Presence, Struct, TypeDef, TypeDefKind,
    Union, UnionDispatch, VariantTest,
};
pub use untyped::UntypedReason;
pub use value::{ObjectMember, ObjectMembers, Value};
