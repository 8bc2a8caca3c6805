//! The objects of OpenAPI 3.0 and their fields, transcribed from the tables of the specification.

use crate::source::Node;

/// The type that a field requires.
#[derive(Clone, Copy, Debug)]
pub(super) enum FieldType {
    /// A string that affects the output.
    Text,
    /// A string that is only documentation. A value of another type is ignored with a warning.
    Description,
    /// A boolean.
    Flag,
    /// A number.
    Number,
    /// A non-negative integer. A negative or fractional number is ignored with a warning.
    Count,
    /// Any value.
    Any,
    /// Any value: either the field has no effect, or the code that reads the field checks the value.
    Ignored,
    /// An object of this kind.
    Object(&'static ObjectShape),
    /// An object of this kind, or a reference to one.
    Referable(&'static ObjectShape),
    /// A schema or a reference to one, or a boolean (`additionalProperties`).
    SchemaOrFlag,
    /// An array of values of this type.
    List(&'static FieldType),
    /// An object with arbitrary keys and values of this type.
    Map(&'static FieldType),
}

/// The requirement level of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FieldPresence {
    /// The field may be absent.
    Optional,
    /// The field is required.
    Required,
    /// The field is required. If the field is absent, the generator supplies a value and reports a warning that
    /// contains this text.
    Synthesized(&'static str),
}

/// A kind of object that OpenAPI defines, with its fields.
#[derive(Debug)]
pub(super) struct ObjectShape {
    /// The name of the object as in the specification, with its article: `a Schema Object`.
    pub(super) name: &'static str,
    /// The fixed fields.
    pub(super) fields: &'static [(&'static str, FieldPresence, FieldType)],
    /// The type of the patterned fields, that is, the values of all other keys; `None` if the object does not have
    /// patterned fields.
    pub(super) other: Option<FieldType>,
}

impl ObjectShape {
    pub(super) fn field(&self, name: &str) -> Option<&(&'static str, FieldPresence, FieldType)> {
        self.fields.iter().find(|(field, ..)| *field == name)
    }

    /// Returns the type of the value of a key: that of a fixed field, or of the patterned fields.
    pub(super) fn declared(&self, key: &str) -> Option<FieldType> {
        self.field(key).map(|(_, _, is)| *is).or(self.other)
    }

    /// Returns `true` if two kinds of objects are the same. Each kind is declared once.
    pub(super) fn is(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl FieldType {
    /// Returns the kind of object that a value of this type may be.
    pub(super) fn shape(&self) -> Option<&'static ObjectShape> {
        match self {
            Self::Object(shape) | Self::Referable(shape) => Some(shape),
            Self::SchemaOrFlag => Some(&SCHEMA),
            _ => None,
        }
    }

    pub(super) fn is_path_item(&self) -> bool {
        self.shape().is_some_and(|shape| shape.is(&PATH_ITEM))
    }

    /// Returns `true` if a key of a map whose values have this type is an extension. Only the Paths Object has
    /// extensions; the keys of all other maps are names, such as `x-request-id` of a header. Documents also write
    /// extensions into these maps, which are recognized if the value is not an object where an object is required.
    pub(super) fn is_extension(&self, key: &str, value: &Node) -> bool {
        key.starts_with("x-") && self.shape().is_some() && (self.is_path_item() || value.as_object().is_none())
    }
}

use FieldPresence::{Optional, Required, Synthesized};
use FieldType::{Any, Count, Description, Flag, Ignored, List, Map, Number, Object, Referable, SchemaOrFlag, Text};

pub(super) static DOCUMENT: ObjectShape = ObjectShape {
    name: "an OpenAPI Object",
    fields: &[
        ("openapi", Required, Text),
        ("info", Synthesized("title and version are empty"), Object(&INFO)),
        ("servers", Optional, List(&Object(&SERVER))),
        ("paths", Synthesized("no operation is generated"), Map(&Object(&PATH_ITEM))),
        ("components", Optional, Object(&COMPONENTS)),
        ("security", Optional, List(&Map(&List(&Text)))),
        ("tags", Optional, List(&Object(&TAG))),
        ("externalDocs", Optional, Ignored),
        // OpenAPI 3.1
        ("webhooks", Optional, Map(&Object(&PATH_ITEM))),
    ],
    other: None,
};

pub(super) static INFO: ObjectShape = ObjectShape {
    name: "an Info Object",
    fields: &[
        ("title", Synthesized("treated as empty"), Text),
        ("description", Optional, Description),
        ("termsOfService", Optional, Description),
        ("contact", Optional, Ignored),
        ("license", Optional, Ignored),
        ("version", Synthesized("treated as empty"), Text),
    ],
    other: None,
};

pub(super) static SERVER: ObjectShape = ObjectShape {
    name: "a Server Object",
    fields: &[
        ("url", Required, Text),
        ("description", Optional, Description),
        ("variables", Optional, Map(&Object(&SERVER_VARIABLE))),
        // OpenAPI 3.2
        ("name", Optional, Description),
    ],
    other: None,
};

pub(super) static SERVER_VARIABLE: ObjectShape = ObjectShape {
    name: "a Server Variable Object",
    fields: &[("enum", Optional, List(&Text)), ("default", Required, Text), ("description", Optional, Description)],
    other: None,
};

pub(super) static TAG: ObjectShape = ObjectShape {
    name: "a Tag Object",
    fields: &[
        ("name", Required, Text),
        ("description", Optional, Description),
        ("externalDocs", Optional, Ignored),
        // OpenAPI 3.2
        ("summary", Optional, Description),
        ("parent", Optional, Description),
        ("kind", Optional, Description),
    ],
    other: None,
};

pub(super) static COMPONENTS: ObjectShape = ObjectShape {
    name: "a Components Object",
    fields: &[
        ("schemas", Optional, Map(&Referable(&SCHEMA))),
        ("responses", Optional, Map(&Referable(&RESPONSE))),
        ("parameters", Optional, Map(&Referable(&PARAMETER))),
        ("examples", Optional, Ignored),
        ("requestBodies", Optional, Map(&Referable(&REQUEST_BODY))),
        ("headers", Optional, Map(&Referable(&HEADER))),
        ("securitySchemes", Optional, Map(&Referable(&SECURITY_SCHEME))),
        ("links", Optional, Ignored),
        ("callbacks", Optional, Map(&Referable(&CALLBACK))),
        // OpenAPI 3.1
        ("pathItems", Optional, Map(&Object(&PATH_ITEM))),
    ],
    other: None,
};

pub(super) static PATH_ITEM: ObjectShape = ObjectShape {
    name: "a Path Item Object",
    fields: &[
        ("$ref", Optional, Text),
        ("summary", Optional, Description),
        ("description", Optional, Description),
        ("get", Optional, Object(&OPERATION)),
        ("put", Optional, Object(&OPERATION)),
        ("post", Optional, Object(&OPERATION)),
        ("delete", Optional, Object(&OPERATION)),
        ("options", Optional, Object(&OPERATION)),
        ("head", Optional, Object(&OPERATION)),
        ("patch", Optional, Object(&OPERATION)),
        ("trace", Optional, Object(&OPERATION)),
        ("servers", Optional, List(&Object(&SERVER))),
        ("parameters", Optional, List(&Referable(&PARAMETER))),
        // OpenAPI 3.2
        ("additionalOperations", Optional, Map(&Object(&OPERATION))),
    ],
    other: None,
};

pub(super) static OPERATION: ObjectShape = ObjectShape {
    name: "an Operation Object",
    fields: &[
        ("tags", Optional, List(&Text)),
        ("summary", Optional, Description),
        ("description", Optional, Description),
        ("externalDocs", Optional, Ignored),
        ("operationId", Optional, Text),
        ("parameters", Optional, List(&Referable(&PARAMETER))),
        ("requestBody", Optional, Referable(&REQUEST_BODY)),
        ("responses", Synthesized("the client treats every response as undocumented"), Object(&RESPONSES)),
        ("callbacks", Optional, Map(&Referable(&CALLBACK))),
        ("deprecated", Optional, Flag),
        ("security", Optional, List(&Map(&List(&Text)))),
        ("servers", Optional, List(&Object(&SERVER))),
    ],
    other: None,
};

pub(super) static CALLBACK: ObjectShape =
    ObjectShape { name: "a Callback Object", fields: &[], other: Some(Object(&PATH_ITEM)) };

pub(super) static PARAMETER: ObjectShape = ObjectShape {
    name: "a Parameter Object",
    fields: &[
        ("name", Required, Text),
        ("in", Required, Text),
        ("description", Optional, Description),
        ("required", Optional, Flag),
        ("deprecated", Optional, Flag),
        ("allowEmptyValue", Optional, Flag),
        ("style", Optional, Text),
        ("explode", Optional, Flag),
        ("allowReserved", Optional, Flag),
        ("schema", Optional, Referable(&SCHEMA)),
        ("example", Optional, Any),
        ("examples", Optional, Ignored),
        ("content", Optional, Map(&Object(&MEDIA_TYPE))),
    ],
    other: None,
};

pub(super) static HEADER: ObjectShape = ObjectShape {
    name: "a Header Object",
    fields: &[
        ("description", Optional, Description),
        ("required", Optional, Flag),
        ("deprecated", Optional, Flag),
        ("allowEmptyValue", Optional, Flag),
        ("style", Optional, Text),
        ("explode", Optional, Flag),
        ("allowReserved", Optional, Flag),
        ("schema", Optional, Referable(&SCHEMA)),
        ("example", Optional, Any),
        ("examples", Optional, Ignored),
        ("content", Optional, Map(&Object(&MEDIA_TYPE))),
    ],
    other: None,
};

pub(super) static REQUEST_BODY: ObjectShape = ObjectShape {
    name: "a Request Body Object",
    fields: &[
        ("description", Optional, Description),
        ("content", Synthesized("the body is ignored"), Map(&Object(&MEDIA_TYPE))),
        ("required", Optional, Flag),
    ],
    other: None,
};

pub(super) static MEDIA_TYPE: ObjectShape = ObjectShape {
    name: "a Media Type Object",
    fields: &[
        ("schema", Optional, Referable(&SCHEMA)),
        ("example", Optional, Any),
        ("examples", Optional, Ignored),
        ("encoding", Optional, Map(&Object(&ENCODING))),
        // OpenAPI 3.2
        ("itemSchema", Optional, Referable(&SCHEMA)),
    ],
    other: None,
};

pub(super) static ENCODING: ObjectShape = ObjectShape {
    name: "an Encoding Object",
    fields: &[
        ("contentType", Optional, Text),
        ("headers", Optional, Map(&Referable(&HEADER))),
        ("style", Optional, Text),
        ("explode", Optional, Flag),
        ("allowReserved", Optional, Flag),
    ],
    other: None,
};

pub(super) static RESPONSES: ObjectShape = ObjectShape {
    name: "a Responses Object",
    fields: &[("default", Optional, Referable(&RESPONSE))],
    other: Some(Referable(&RESPONSE)),
};

pub(super) static RESPONSE: ObjectShape = ObjectShape {
    name: "a Response Object",
    fields: &[
        ("description", Synthesized("treated as empty"), Description),
        ("headers", Optional, Map(&Referable(&HEADER))),
        ("content", Optional, Map(&Object(&MEDIA_TYPE))),
        ("links", Optional, Ignored),
        // OpenAPI 3.2
        ("summary", Optional, Description),
    ],
    other: None,
};

pub(super) static SECURITY_SCHEME: ObjectShape = ObjectShape {
    name: "a Security Scheme Object",
    fields: &[
        ("type", Required, Text),
        ("description", Optional, Description),
        ("name", Optional, Text),
        ("in", Optional, Text),
        ("scheme", Optional, Text),
        ("bearerFormat", Optional, Text),
        // Flows are read without being checked, since many documents lack the URLs that a flow requires.
        ("flows", Optional, Ignored),
        ("openIdConnectUrl", Optional, Text),
    ],
    other: None,
};

pub(super) static SCHEMA: ObjectShape = ObjectShape {
    name: "a Schema Object",
    fields: &[
        ("title", Optional, Description),
        ("multipleOf", Optional, Number),
        ("maximum", Optional, Number),
        ("exclusiveMaximum", Optional, Flag),
        ("minimum", Optional, Number),
        ("exclusiveMinimum", Optional, Flag),
        ("maxLength", Optional, Count),
        ("minLength", Optional, Count),
        ("pattern", Optional, Text),
        ("maxItems", Optional, Count),
        ("minItems", Optional, Count),
        ("uniqueItems", Optional, Flag),
        ("maxProperties", Optional, Count),
        ("minProperties", Optional, Count),
        ("required", Optional, List(&Text)),
        ("enum", Optional, List(&Any)),
        ("type", Optional, Text),
        ("allOf", Optional, List(&Referable(&SCHEMA))),
        ("oneOf", Optional, List(&Referable(&SCHEMA))),
        ("anyOf", Optional, List(&Referable(&SCHEMA))),
        ("not", Optional, Referable(&SCHEMA)),
        ("items", Optional, Referable(&SCHEMA)),
        ("properties", Optional, Map(&Referable(&SCHEMA))),
        ("additionalProperties", Optional, SchemaOrFlag),
        ("description", Optional, Description),
        ("format", Optional, Text),
        ("default", Optional, Any),
        ("nullable", Optional, Flag),
        ("discriminator", Optional, Object(&DISCRIMINATOR)),
        ("readOnly", Optional, Flag),
        ("writeOnly", Optional, Flag),
        ("xml", Optional, Ignored),
        ("externalDocs", Optional, Ignored),
        ("example", Optional, Any),
        ("deprecated", Optional, Flag),
    ],
    other: None,
};

pub(super) static DISCRIMINATOR: ObjectShape = ObjectShape {
    name: "a Discriminator Object",
    fields: &[
        ("propertyName", Required, Text),
        ("mapping", Optional, Map(&Text)),
        // OpenAPI 3.2
        ("defaultMapping", Optional, Text),
    ],
    other: None,
};

/// The fields of this object and of [`LINK`] are not checked, since errors in them do not prevent generation.
pub(super) static EXAMPLE: ObjectShape = ObjectShape {
    name: "an Example Object",
    fields: &[
        ("value", Optional, Ignored),
        ("externalValue", Optional, Ignored),
        ("dataValue", Optional, Ignored),
        ("serializedValue", Optional, Ignored),
    ],
    other: None,
};

pub(super) static LINK: ObjectShape = ObjectShape {
    name: "a Link Object",
    fields: &[
        ("operationRef", Optional, Ignored),
        ("operationId", Optional, Ignored),
        ("parameters", Optional, Ignored),
        ("requestBody", Optional, Ignored),
        ("server", Optional, Ignored),
    ],
    other: None,
};
