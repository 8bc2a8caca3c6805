use super::declare::object;
use super::shape::FieldPresence::{Optional, Required};
use super::shape::FieldType::{Any, Description, Flag, Map, Object, Referable, Text, Unchecked};
use super::{Cursor, EXAMPLE, Entries, MEDIA_TYPE, MediaTypeObject, SCHEMA};

object! {
    /// A parameter of an operation or of all operations of a path item (OpenAPI 3.0, Parameter Object).
    struct ParameterObject: PARAMETER = "a Parameter Object";
    name: &'s str = "name": Text, Required;
    location: &'s str = "in": Text, Required;
    "description": Description, Optional;
    required: bool = "required": Flag, Optional;
    "deprecated": Flag, Optional;
    allow_empty_value: bool = "allowEmptyValue": Flag, Optional;
    style: &'s str = "style": Text, Optional;
    explode: bool = "explode": Flag, Optional;
    allow_reserved: bool = "allowReserved": Flag, Optional;
    schema: Cursor<'s> = "schema": Referable(&SCHEMA), Optional;
    "example": Any, Optional;
    "examples": Unchecked(&Map(&Referable(&EXAMPLE))), Optional;
    content: Entries<'s, MediaTypeObject<'s>> = "content": Map(&Object(&MEDIA_TYPE)), Optional;
}
