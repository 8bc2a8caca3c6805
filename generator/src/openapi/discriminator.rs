use super::declare::object;
use super::shape::FieldPresence::{Optional, Required};
use super::shape::FieldType::{Map, Text};

object! {
    DISCRIMINATOR = "a Discriminator Object";
    "propertyName": Text, Required;
    "mapping": Map(&Text), Optional;
    "defaultMapping": Text, Optional, since V3_2;
}
