use super::declare::object;
use super::shape::FieldPresence::{Optional, Required};
use super::shape::FieldType::{Description, List, Map, Object, Text};

object! {
    SERVER = "a Server Object";
    "url": Text, Required;
    "description": Description, Optional;
    "variables": Map(&Object(&SERVER_VARIABLE)), Optional;
    "name": Description, Optional, since V3_2;
}

object! {
    SERVER_VARIABLE = "a Server Variable Object";
    "enum": List(&Text), Optional;
    "default": Text, Required;
    "description": Description, Optional;
}
