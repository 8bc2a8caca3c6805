use super::declare::object;
use super::shape::FieldPresence::{Optional, Synthesized};
use super::shape::FieldType::{Description, Map, Object, Referable, Unchecked};
use super::{Entries, HEADER, HeaderObject, LINK, LinkObject, MEDIA_TYPE, MediaTypeObject, Ref};

object! {
    /// The response of an operation for one status (OpenAPI 3.0, Response Object).
    struct ResponseObject: RESPONSE = "a Response Object";
    "description": Description, Synthesized("treated as empty");
    headers: Entries<'s, Ref<'s, HeaderObject<'s>>> = "headers": Map(&Referable(&HEADER)), Optional;
    content: Entries<'s, MediaTypeObject<'s>> = "content": Map(&Object(&MEDIA_TYPE)), Optional;
    links: Entries<'s, Ref<'s, LinkObject<'s>>> = "links": Unchecked(&Map(&Referable(&LINK))), Optional;
    "summary": Description, Optional, since V3_2;
}
