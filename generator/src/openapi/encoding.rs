use super::declare::object;
use super::shape::FieldPresence::Optional;
use super::shape::FieldType::{Flag, Map, Referable, Text};
use super::{Entries, HEADER, HeaderObject, Ref, Spanned};

object! {
    /// The encoding of a property of a form or of a multipart body (OpenAPI 3.0, Encoding Object).
    struct EncodingObject: ENCODING = "an Encoding Object";
    content_type: Spanned<'s, &'s str> = "contentType": Text, Optional;
    headers: Entries<'s, Ref<'s, HeaderObject<'s>>> = "headers": Map(&Referable(&HEADER)), Optional;
    style: Spanned<'s, &'s str> = "style": Text, Optional;
    explode: Spanned<'s, bool> = "explode": Flag, Optional;
    allow_reserved: Spanned<'s, bool> = "allowReserved": Flag, Optional;
}
