use super::declare::object;
use super::shape::FieldPresence::{Optional, Synthesized};
use super::shape::FieldType::{Description, Flag, Map, Object};
use super::{Entries, MEDIA_TYPE, MediaTypeObject};

object! {
    /// The body of a request (OpenAPI 3.0, Request Body Object).
    struct RequestBodyObject: REQUEST_BODY = "a Request Body Object";
    "description": Description, Optional;
    content: Entries<'s, MediaTypeObject<'s>> = "content": Map(&Object(&MEDIA_TYPE)), Synthesized("the body is ignored");
    required: bool = "required": Flag, Optional;
}
