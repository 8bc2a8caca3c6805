//! The table of the objects of OpenAPI and their fields, which the declarations of the objects fill.

use super::{PATH_ITEM, SCHEMA};
use crate::source::{Node, Version};

/// The type that a field requires.
#[derive(Clone, Copy, Debug)]
pub(crate) enum FieldType {
    /// A string that affects the output.
    Text,
    /// A string that is only documentation. A value of another type is ignored with a warning.
    Description,
    /// A boolean.
    Flag,
    /// A number.
    Number,
    /// A non-negative integer. A negative or fractional number is ignored with a warning.
    Count,
    /// Any value.
    Any,
    /// Any value: either the field has no effect, or the code that reads the field checks the value.
    Ignored,
    /// Any value: only the references in a value of this type are checked, since other errors do not prevent generation.
    Unchecked(&'static FieldType),
    /// An object of this kind.
    Object(&'static ObjectShape),
    /// An object of this kind, or a reference to one.
    Referable(&'static ObjectShape),
    /// A schema or a reference to one, or a boolean (`additionalProperties`).
    SchemaOrFlag,
    /// An array of values of this type.
    List(&'static FieldType),
    /// An object with arbitrary keys and values of this type.
    Map(&'static FieldType),
}

/// The requirement level of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldPresence {
    /// The field may be absent.
    Optional,
    /// The field is required.
    Required,
    /// The field is required. If the field is absent, the generator supplies a value and reports a warning that
    /// contains this text.
    Synthesized(&'static str),
}

/// A fixed field of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FieldDeclaration {
    pub(crate) key: &'static str,
    pub(crate) presence: FieldPresence,
    pub(crate) is: FieldType,
    /// The first version of OpenAPI that has the field.
    pub(crate) since: Version,
}

/// A kind of object that OpenAPI defines, with its fields.
#[derive(Debug)]
pub(crate) struct ObjectShape {
    /// The name of the object as in the specification, with its article: `a Schema Object`.
    pub(crate) name: &'static str,
    /// The fixed fields.
    pub(crate) fields: &'static [FieldDeclaration],
    /// The type of the patterned fields, that is, the values of all other keys; `None` if the object does not have
    /// patterned fields.
    pub(crate) patterned: Option<FieldType>,
}

impl ObjectShape {
    pub(crate) fn field(&self, key: &str) -> Option<&'static FieldDeclaration> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// Returns the type of the value of a key: that of a fixed field, or of the patterned fields.
    pub(crate) fn declared(&self, key: &str) -> Option<FieldType> {
        self.field(key).map(|field| field.is).or(self.patterned)
    }

    /// Returns `true` if two kinds of objects are the same. Each kind is declared once.
    pub(crate) fn is(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl FieldType {
    /// Returns the kind of object that a value of this type may be.
    pub(crate) fn shape(&self) -> Option<&'static ObjectShape> {
        match self {
            Self::Object(shape) | Self::Referable(shape) => Some(shape),
            Self::SchemaOrFlag => Some(&SCHEMA),
            _ => None,
        }
    }

    /// Returns this type or, for an unchecked value, the type that the value should have.
    pub(crate) fn with_unchecked(self) -> Self {
        match self {
            Self::Unchecked(is) => *is,
            is => is,
        }
    }

    pub(crate) fn is_path_item(&self) -> bool {
        self.shape().is_some_and(|shape| shape.is(&PATH_ITEM))
    }

    /// Returns `true` if a key of a map whose values have this type is an extension. Only the Paths Object has
    /// extensions; the keys of all other maps are names, such as `x-request-id` of a header. Documents also write
    /// extensions into these maps, which are recognized if the value is not an object where an object is required.
    pub(crate) fn is_extension(&self, key: &str, value: &Node) -> bool {
        key.starts_with("x-") && self.shape().is_some() && (self.is_path_item() || value.as_object().is_none())
    }
}
