use super::DISCRIMINATOR;
use super::declare::object;
use super::shape::FieldPresence::Optional;
use super::shape::FieldType::{
    Any, Count, Description, Flag, Ignored, List, Map, Number, Object, Referable, SchemaOrFlag, Text,
};

object! {
    SCHEMA = "a Schema Object";
    "title": Description, Optional;
    "multipleOf": Number, Optional;
    "maximum": Number, Optional;
    "exclusiveMaximum": Flag, Optional;
    "minimum": Number, Optional;
    "exclusiveMinimum": Flag, Optional;
    "maxLength": Count, Optional;
    "minLength": Count, Optional;
    "pattern": Text, Optional;
    "maxItems": Count, Optional;
    "minItems": Count, Optional;
    "uniqueItems": Flag, Optional;
    "maxProperties": Count, Optional;
    "minProperties": Count, Optional;
    "required": List(&Text), Optional;
    "enum": List(&Any), Optional;
    "type": Text, Optional;
    "allOf": List(&Referable(&SCHEMA)), Optional;
    "oneOf": List(&Referable(&SCHEMA)), Optional;
    "anyOf": List(&Referable(&SCHEMA)), Optional;
    "not": Referable(&SCHEMA), Optional;
    "items": Referable(&SCHEMA), Optional;
    "properties": Map(&Referable(&SCHEMA)), Optional;
    "additionalProperties": SchemaOrFlag, Optional;
    "description": Description, Optional;
    "format": Text, Optional;
    "default": Any, Optional;
    "nullable": Flag, Optional;
    "discriminator": Object(&DISCRIMINATOR), Optional;
    "readOnly": Flag, Optional;
    "writeOnly": Flag, Optional;
    "xml": Ignored, Optional;
    "externalDocs": Ignored, Optional;
    "example": Any, Optional;
    "deprecated": Flag, Optional;
}
