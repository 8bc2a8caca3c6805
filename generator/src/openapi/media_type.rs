use super::declare::object;
use super::shape::FieldPresence::Optional;
use super::shape::FieldType::{Any, Map, Object, Referable, Unchecked};
use super::{Cursor, ENCODING, EXAMPLE, EncodingObject, Entries, SCHEMA};

object! {
    /// The content of a body, parameter or header in one media type (OpenAPI 3.0, Media Type Object).
    struct MediaTypeObject: MEDIA_TYPE = "a Media Type Object";
    schema: Cursor<'s> = "schema": Referable(&SCHEMA), Optional;
    "example": Any, Optional;
    "examples": Unchecked(&Map(&Referable(&EXAMPLE))), Optional;
    encoding: Entries<'s, EncodingObject<'s>> = "encoding": Map(&Object(&ENCODING)), Optional;
    item_schema: Cursor<'s> = "itemSchema": Referable(&SCHEMA), Optional, since V3_2;
}
