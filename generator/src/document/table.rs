//! The objects of OpenAPI 3.0 and their fields, transcribed from the tables of the specification.

/// The type that a field requires.
#[derive(Clone, Copy, Debug)]
pub(super) enum Is {
    /// A string that affects the output.
    Text,
    /// A string that is only documentation. A value of another type is ignored with a warning.
    Prose,
    /// A boolean.
    Flag,
    /// A number.
    Number,
    /// A count. A negative or fractional number is ignored with a warning.
    Count,
    /// Any value.
    Any,
    /// Any value, which has no effect or is checked by its reader.
    Unread,
    /// An object of this kind.
    Object(&'static Shape),
    /// An object of this kind, or a reference to one.
    Referable(&'static Shape),
    /// A schema or a reference to one, or a boolean (`additionalProperties`).
    SchemaOrFlag,
    /// An array of these.
    List(&'static Is),
    /// An object with arbitrary keys and these values.
    Map(&'static Is),
}

/// The requirement level of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// The field may be absent.
    Optional,
    /// The field is required.
    Required,
    /// The field is required. If it is absent, the generator supplies a value, with this text in the warning.
    MadeUp(&'static str),
}

/// An object of OpenAPI.
#[derive(Debug)]
pub(super) struct Shape {
    /// The name with its article, as in the specification.
    pub(super) name: &'static str,
    /// The fixed fields.
    pub(super) fields: &'static [(&'static str, Need, Is)],
    /// The type of the patterned fields, that is, of all other keys.
    pub(super) other: Option<Is>,
}

impl Shape {
    pub(super) fn field(&self, name: &str) -> Option<&(&'static str, Need, Is)> {
        self.fields.iter().find(|(field, ..)| *field == name)
    }
}

use Is::{Any, Count, Flag, List, Map, Number, Object, Prose, Referable, SchemaOrFlag, Text, Unread};
use Need::{MadeUp, Optional, Required};

pub(super) static DOCUMENT: Shape = Shape {
    name: "an OpenAPI Object",
    fields: &[
        ("openapi", Required, Text),
        ("info", MadeUp("title and version are empty"), Object(&INFO)),
        ("servers", Optional, List(&Object(&SERVER))),
        ("paths", MadeUp("no operation is generated"), Map(&Object(&PATH_ITEM))),
        ("components", Optional, Object(&COMPONENTS)),
        ("security", Optional, List(&Map(&List(&Text)))),
        ("tags", Optional, List(&Object(&TAG))),
        ("externalDocs", Optional, Unread),
        // OpenAPI 3.1
        ("webhooks", Optional, Map(&Object(&PATH_ITEM))),
    ],
    other: None,
};

pub(super) static INFO: Shape = Shape {
    name: "an Info Object",
    fields: &[
        ("title", MadeUp("treated as empty"), Text),
        ("description", Optional, Prose),
        ("termsOfService", Optional, Prose),
        ("contact", Optional, Unread),
        ("license", Optional, Unread),
        ("version", MadeUp("treated as empty"), Text),
    ],
    other: None,
};

pub(super) static SERVER: Shape = Shape {
    name: "a Server Object",
    fields: &[
        ("url", Required, Text),
        ("description", Optional, Prose),
        ("variables", Optional, Map(&Object(&SERVER_VARIABLE))),
        // OpenAPI 3.2
        ("name", Optional, Prose),
    ],
    other: None,
};

pub(super) static SERVER_VARIABLE: Shape = Shape {
    name: "a Server Variable Object",
    fields: &[("enum", Optional, List(&Text)), ("default", Required, Text), ("description", Optional, Prose)],
    other: None,
};

pub(super) static TAG: Shape = Shape {
    name: "a Tag Object",
    fields: &[
        ("name", Required, Text),
        ("description", Optional, Prose),
        ("externalDocs", Optional, Unread),
        // OpenAPI 3.2
        ("summary", Optional, Prose),
        ("parent", Optional, Prose),
        ("kind", Optional, Prose),
    ],
    other: None,
};

pub(super) static COMPONENTS: Shape = Shape {
    name: "a Components Object",
    fields: &[
        ("schemas", Optional, Map(&Referable(&SCHEMA))),
        ("responses", Optional, Map(&Referable(&RESPONSE))),
        ("parameters", Optional, Map(&Referable(&PARAMETER))),
        ("examples", Optional, Unread),
        ("requestBodies", Optional, Map(&Referable(&REQUEST_BODY))),
        ("headers", Optional, Map(&Referable(&HEADER))),
        ("securitySchemes", Optional, Map(&Referable(&SECURITY_SCHEME))),
        ("links", Optional, Unread),
        ("callbacks", Optional, Map(&Referable(&CALLBACK))),
        // OpenAPI 3.1
        ("pathItems", Optional, Map(&Object(&PATH_ITEM))),
    ],
    other: None,
};

pub(super) static PATH_ITEM: Shape = Shape {
    name: "a Path Item Object",
    fields: &[
        ("$ref", Optional, Text),
        ("summary", Optional, Prose),
        ("description", Optional, Prose),
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

pub(super) static OPERATION: Shape = Shape {
    name: "an Operation Object",
    fields: &[
        ("tags", Optional, List(&Text)),
        ("summary", Optional, Prose),
        ("description", Optional, Prose),
        ("externalDocs", Optional, Unread),
        ("operationId", Optional, Text),
        ("parameters", Optional, List(&Referable(&PARAMETER))),
        ("requestBody", Optional, Referable(&REQUEST_BODY)),
        ("responses", MadeUp("every response is undocumented"), Object(&RESPONSES)),
        ("callbacks", Optional, Map(&Referable(&CALLBACK))),
        ("deprecated", Optional, Flag),
        ("security", Optional, List(&Map(&List(&Text)))),
        ("servers", Optional, List(&Object(&SERVER))),
    ],
    other: None,
};

pub(super) static CALLBACK: Shape = Shape { name: "a Callback Object", fields: &[], other: Some(Object(&PATH_ITEM)) };

pub(super) static PARAMETER: Shape = Shape {
    name: "a Parameter Object",
    fields: &[
        ("name", Required, Text),
        ("in", Required, Text),
        ("description", Optional, Prose),
        ("required", Optional, Flag),
        ("deprecated", Optional, Flag),
        ("allowEmptyValue", Optional, Flag),
        ("style", Optional, Text),
        ("explode", Optional, Flag),
        ("allowReserved", Optional, Flag),
        ("schema", Optional, Referable(&SCHEMA)),
        ("example", Optional, Any),
        ("examples", Optional, Unread),
        ("content", Optional, Map(&Object(&MEDIA_TYPE))),
    ],
    other: None,
};

pub(super) static HEADER: Shape = Shape {
    name: "a Header Object",
    fields: &[
        ("description", Optional, Prose),
        ("required", Optional, Flag),
        ("deprecated", Optional, Flag),
        ("allowEmptyValue", Optional, Flag),
        ("style", Optional, Text),
        ("explode", Optional, Flag),
        ("allowReserved", Optional, Flag),
        ("schema", Optional, Referable(&SCHEMA)),
        ("example", Optional, Any),
        ("examples", Optional, Unread),
        ("content", Optional, Map(&Object(&MEDIA_TYPE))),
    ],
    other: None,
};

pub(super) static REQUEST_BODY: Shape = Shape {
    name: "a Request Body Object",
    fields: &[
        ("description", Optional, Prose),
        ("content", MadeUp("the body is ignored"), Map(&Object(&MEDIA_TYPE))),
        ("required", Optional, Flag),
    ],
    other: None,
};

pub(super) static MEDIA_TYPE: Shape = Shape {
    name: "a Media Type Object",
    fields: &[
        ("schema", Optional, Referable(&SCHEMA)),
        ("example", Optional, Any),
        ("examples", Optional, Unread),
        ("encoding", Optional, Map(&Object(&ENCODING))),
        // OpenAPI 3.2
        ("itemSchema", Optional, Referable(&SCHEMA)),
    ],
    other: None,
};

pub(super) static ENCODING: Shape = Shape {
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

pub(super) static RESPONSES: Shape = Shape {
    name: "a Responses Object",
    fields: &[("default", Optional, Referable(&RESPONSE))],
    other: Some(Referable(&RESPONSE)),
};

pub(super) static RESPONSE: Shape = Shape {
    name: "a Response Object",
    fields: &[
        ("description", MadeUp("treated as empty"), Prose),
        ("headers", Optional, Map(&Referable(&HEADER))),
        ("content", Optional, Map(&Object(&MEDIA_TYPE))),
        ("links", Optional, Unread),
        // OpenAPI 3.2
        ("summary", Optional, Prose),
    ],
    other: None,
};

pub(super) static SECURITY_SCHEME: Shape = Shape {
    name: "a Security Scheme Object",
    fields: &[
        ("type", Required, Text),
        ("description", Optional, Prose),
        ("name", Optional, Text),
        ("in", Optional, Text),
        ("scheme", Optional, Text),
        ("bearerFormat", Optional, Text),
        // Generated code does not request tokens, and many documents lack a URL.
        ("flows", Optional, Unread),
        ("openIdConnectUrl", Optional, Text),
    ],
    other: None,
};

pub(super) static SCHEMA: Shape = Shape {
    name: "a Schema Object",
    fields: &[
        ("title", Optional, Prose),
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
        ("description", Optional, Prose),
        ("format", Optional, Text),
        ("default", Optional, Any),
        ("nullable", Optional, Flag),
        ("discriminator", Optional, Object(&DISCRIMINATOR)),
        ("readOnly", Optional, Flag),
        ("writeOnly", Optional, Flag),
        ("xml", Optional, Unread),
        ("externalDocs", Optional, Unread),
        ("example", Optional, Any),
        ("deprecated", Optional, Flag),
    ],
    other: None,
};

pub(super) static DISCRIMINATOR: Shape = Shape {
    name: "a Discriminator Object",
    fields: &[
        ("propertyName", Required, Text),
        ("mapping", Optional, Map(&Text)),
        // OpenAPI 3.2
        ("defaultMapping", Optional, Text),
    ],
    other: None,
};
