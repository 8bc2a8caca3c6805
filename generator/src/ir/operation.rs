use std::fmt;

use super::{Access, Ident, Type, Value};

/// One operation of the API (OpenAPI 3.0, Operation Object), its path item's shared parameters merged in.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`, or the id made from method and path where the document has none.
    pub id: String,
    /// The method of client and server trait: `groups`.
    pub method_ident: Ident,
    /// Stem of the type names: `Groups`, from which `GroupsRequest` and `GroupsResponse` are made.
    pub stem: Ident,
    /// The HTTP method.
    pub method: Method,
    /// The path template as it stands in the document: `/user/groups/{userId}`.
    pub path: String,
    /// For an operation that the API calls itself: where the document says it calls. Its path is where it is received
    /// unless the receiver says otherwise.
    pub expression: Option<String>,
    /// All tags of the operation, as they stand.
    pub tags: Vec<String>,
    /// Summary and description in CommonMark.
    pub docs: String,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Parameters: path, query, header, cookie, in document order within each.
    pub parameters: Vec<Parameter>,
    /// The request body, if it takes one. Becomes the field `body` of the request.
    pub body: Option<Body>,
    /// The documented responses in the order: exact statuses, ranges, default.
    pub responses: Vec<Response>,
    /// Who may call it.
    pub access: Access,
    /// The URLs of the servers that the document gives to it or its path alone, variables replaced by their defaults.
    pub servers: Vec<String>,
    /// What vendors say of it, `x-…`, as data.
    pub extensions: Vec<(String, Value)>,
    /// Whether another operation, which stands before it, answers every request that could mean it.
    pub shadowed: bool,
}

impl Operation {
    /// Whether its request or one of its answers streams.
    pub fn streams(&self) -> bool {
        let body = self.body.as_ref().is_some_and(|body| body.payload.streams());
        body || self.responses.iter().any(Response::streams)
    }
}

/// An HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    /// One that OpenAPI 3.2 lets a document name, as it travels: `QUERY`.
    Other(String),
}

impl Method {
    /// As it travels: `GET`.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Other(name) => name,
        }
    }
}

/// A parameter of an operation or a header of a response (Parameter Object, Header Object).
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// The field of the request, the setter of the call.
    pub ident: Ident,
    /// Where it travels.
    pub location: Location,
    /// How its value is written as text.
    pub style: Style,
    /// Whether lists and objects become one pair per item (`explode`).
    pub explode: bool,
    /// Whether reserved characters stay as they are (`allowReserved`).
    pub allow_reserved: bool,
    /// Whether it may come without a value, which says what its absence says (`allowEmptyValue`).
    pub allow_empty: bool,
    /// Whether it must be there; always so in a path.
    pub required: bool,
    /// The type of the value, without the `Option` of an optional one.
    pub ty: Type,
    /// The one text that it has in every request, if it is confined to one: it tells operations of one path apart, and parameters of one segment.
    pub only: Option<String>,
    /// Its schema as data.
    pub schema: Value,
    /// The value the server assumes where the parameter is absent.
    pub default: Option<Value>,
    /// Description in CommonMark.
    pub docs: String,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

/// `in` of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Location {
    Path,
    Query,
    /// The whole query, of which there is no other parameter then.
    QueryString,
    Header,
    Cookie,
}

/// `style` of a parameter; [`Style::Json`] stands for `content: application/json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are the specification's")]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Json,
}

/// A request body (Request Body Object).
#[derive(Clone, Debug)]
pub struct Body {
    /// Whether a request without it is refused.
    pub required: bool,
    /// The media types it may have.
    pub payload: Payload,
    /// Description in CommonMark.
    pub docs: String,
}

/// One or several contents, of which one travels.
#[derive(Clone, Debug)]
pub enum Payload {
    /// One media type: the value has its type.
    One(Content),
    /// Several: an enum named `name` with a variant for each, in the operation's module.
    Several {
        /// Name of the enum: `GroupsBody`, `GroupsOkBody`.
        name: Ident,
        /// Variant and content of each media type, in document order.
        contents: Vec<(Ident, Content)>,
    },
}

impl Payload {
    /// The contents, of which one travels.
    pub fn contents(&self) -> Vec<&Content> {
        match self {
            Self::One(content) => vec![content],
            Self::Several { contents, .. } => contents.iter().map(|(_, content)| content).collect(),
        }
    }

    /// Whether a content of it is read and written while it is on its way: then it can be neither cloned nor compared.
    pub fn streams(&self) -> bool {
        self.contents().iter().any(|content| content.ty.streams())
    }
}

/// A media type and what it carries (Media Type Object).
#[derive(Clone, Debug)]
pub struct Content {
    /// The media type as it stands: `application/json`.
    pub media_type: String,
    /// How the value becomes bytes.
    pub encoding: Encoding,
    /// Its schema as data.
    pub schema: Value,
    /// Its examples as data, by name; the one of `example` is named so.
    pub examples: Vec<(String, Value)>,
    /// The properties of a form that travel in a way of their own (Encoding Object), as query parameters would.
    pub fields: Vec<Parameter>,
    /// The parts of a multipart body: all of one that streams; else those that travel in a way of their own.
    pub parts: Vec<Part>,
    /// The value. [`Type::Bytes`] for [`Encoding::Bytes`], [`Type::String`] or a scalar for [`Encoding::Text`], a type
    /// that streams for an encoding that does.
    pub ty: Type,
}

/// A part of a multipart body: a property of its schema, and how it travels (Encoding Object).
#[derive(Clone, Debug)]
pub struct Part {
    /// The name of the property and of the part.
    pub name: String,
    /// The variant that it is; without meaning in a body that is held.
    pub ident: Ident,
    /// What it holds.
    pub kind: PartKind,
    /// How many of it there have to be.
    pub min: usize,
    /// How many there may be; none for any number.
    pub max: Option<usize>,
    /// `contentType`.
    pub media_type: Option<String>,
    /// Typed headers; any makes the variant a struct variant with a field each and `body`.
    pub headers: Vec<Parameter>,
    /// The type of the value; without meaning for a file.
    pub ty: Type,
    /// Description in CommonMark.
    pub docs: String,
}

/// What a part holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartKind {
    /// Bytes, which stream where the body does.
    File,
    /// A scalar as text, anything deeper as JSON.
    Text,
    /// JSON.
    Json,
}

/// How a body's value becomes bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// `application/json` and every `+json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data` and every other `multipart/*`.
    Multipart,
    /// The same, while it is on its way.
    Parts,
    /// `text/*`: a scalar as text.
    Text,
    /// Everything else: bytes as they are, held whole.
    Bytes,
    /// Bytes as they are, while they are on their way.
    Stream,
    /// A JSON text a line, while they are on their way.
    Lines,
    /// A JSON sequence (RFC 7464), while it is on its way.
    Sequence,
    /// Server-sent events whose data is JSON.
    Events,
    /// Server-sent events whose data is text.
    TextEvents,
}

/// A documented response (Response Object).
#[derive(Clone, Debug)]
pub struct Response {
    /// The status or range it is documented for.
    pub status: Status,
    /// The variant of the response enum: `Ok`, `BadRequest`, `ClientError`, `Default`.
    pub variant: Ident,
    /// Typed headers; any makes the variant a struct variant with a field each and `body`.
    pub headers: Vec<Parameter>,
    /// The body, if it has one.
    pub payload: Option<Payload>,
    /// Description in CommonMark.
    pub docs: String,
}

impl Response {
    /// Whether its body streams.
    pub fn streams(&self) -> bool {
        self.payload.as_ref().is_some_and(Payload::streams)
    }
}

/// Key of a response: `200`, `4XX` or `default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status.
    Exact(u16),
    /// A range by its first digit: `4` is 400 to 499. The variant carries the status.
    Range(u8),
    /// Every status that nothing else names. The variant carries the status.
    Default,
}

impl fmt::Display for Status {
    /// As the document writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(code) => write!(f, "{code}"),
            Self::Range(first) => write!(f, "{first}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl Status {
    /// Whether the status, or all of the range, is a success (2xx).
    pub fn is_success(self) -> bool {
        matches!(self, Self::Exact(200..=299) | Self::Range(2))
    }

    /// Whether answers of this status travel without a body.
    pub fn has_no_body(self) -> bool {
        matches!(self, Self::Exact(100..=199 | 204 | 205 | 304) | Self::Range(1))
    }
}
