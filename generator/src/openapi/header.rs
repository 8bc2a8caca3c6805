use super::declare::object;
use super::shape::FieldPresence::Optional;
use super::shape::FieldType::{Any, Description, Flag, Map, Object, Referable, Text, Unchecked};
use super::{Cursor, EXAMPLE, Entries, MEDIA_TYPE, MediaTypeObject, SCHEMA};

object! {
    /// A header of a response or of a part of a multipart body (OpenAPI 3.0, Header Object).
    struct HeaderObject: HEADER = "a Header Object";
    "description": Description, Optional;
    required: bool = "required": Flag, Optional;
    "deprecated": Flag, Optional;
    "allowEmptyValue": Flag, Optional;
    "style": Text, Optional;
    explode: bool = "explode": Flag, Optional;
    "allowReserved": Flag, Optional;
    schema: Cursor<'s> = "schema": Referable(&SCHEMA), Optional;
    "example": Any, Optional;
    "examples": Unchecked(&Map(&Referable(&EXAMPLE))), Optional;
    content: Entries<'s, MediaTypeObject<'s>> = "content": Map(&Object(&MEDIA_TYPE)), Optional;
}
