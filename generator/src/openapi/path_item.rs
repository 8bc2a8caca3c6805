use super::declare::object;
use super::shape::FieldPresence::Optional;
use super::shape::FieldType::{Description, List, Map, Object, Referable, Text};
use super::{OPERATION, PARAMETER, SERVER};

object! {
    PATH_ITEM = "a Path Item Object";
    "$ref": Text, Optional;
    "summary": Description, Optional;
    "description": Description, Optional;
    "get": Object(&OPERATION), Optional;
    "put": Object(&OPERATION), Optional;
    "post": Object(&OPERATION), Optional;
    "delete": Object(&OPERATION), Optional;
    "options": Object(&OPERATION), Optional;
    "head": Object(&OPERATION), Optional;
    "patch": Object(&OPERATION), Optional;
    "trace": Object(&OPERATION), Optional;
    "servers": List(&Object(&SERVER)), Optional;
    "parameters": List(&Referable(&PARAMETER)), Optional;
    "additionalOperations": Map(&Object(&OPERATION)), Optional, since V3_2;
}
