use super::declare::object;
use super::shape::FieldPresence::Optional;
use super::shape::FieldType::{Map, Object, Referable, Unchecked};
use super::{CALLBACK, EXAMPLE, HEADER, LINK, PARAMETER, PATH_ITEM, REQUEST_BODY, RESPONSE, SCHEMA, SECURITY_SCHEME};

object! {
    COMPONENTS = "a Components Object";
    "schemas": Map(&Referable(&SCHEMA)), Optional;
    "responses": Map(&Referable(&RESPONSE)), Optional;
    "parameters": Map(&Referable(&PARAMETER)), Optional;
    "examples": Unchecked(&Map(&Referable(&EXAMPLE))), Optional;
    "requestBodies": Map(&Referable(&REQUEST_BODY)), Optional;
    "headers": Map(&Referable(&HEADER)), Optional;
    "securitySchemes": Map(&Referable(&SECURITY_SCHEME)), Optional;
    "links": Unchecked(&Map(&Referable(&LINK))), Optional;
    "callbacks": Map(&Referable(&CALLBACK)), Optional;
    "pathItems": Map(&Object(&PATH_ITEM)), Optional, since V3_1;
}
