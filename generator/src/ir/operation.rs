use std::fmt;

use ecogen_runtime::rejection_body::RejectionBody;

use super::{Deprecation, Ident, Pagination, SecurityMode, Type, Value};

/// An operation of the API (OpenAPI 3.0, Operation Object), with the shared parameters of its path item merged in.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`, or an id derived from method and path if the document has none.
    pub id: String,
    /// The name of the method in the client and in the server trait: `groups`.
    pub method_ident: Ident,
    /// The name of the static that describes the operation: `GROUPS`.
    pub table_name: Ident,
    /// The stem of type names: `Groups`, from which `GroupsRequest` and `GroupsResponse` are formed.
    pub type_prefix: Ident,
    /// The HTTP method.
    pub method: Method,
    /// The path template as written in the document: `/user/groups/{userId}`.
    pub path: String,
    /// The runtime expression of a callback, or the name of a webhook; `None` for any other operation. The path of a
    /// callback or webhook is the default route of the receiver.
    pub expression: Option<String>,
    /// All tags of the operation, verbatim.
    pub tags: Vec<String>,
    /// The summary and description in CommonMark.
    pub docs: String,
    /// The deprecation of the operation.
    pub deprecated: Option<Deprecation>,
    /// The parameters, ordered by location (path, query, header, cookie), and in document order within each location.
    pub parameters: Vec<Parameter>,
    /// The request body, which becomes the field `body` of the request.
    pub body: Option<Body>,
    /// The documented responses: exact statuses, then ranges, then the default.
    pub responses: Vec<Response>,
    /// The security requirements of the operation.
    pub access: SecurityMode,
    /// The URLs of the servers that the document declares for this operation or its path, with variables replaced by
    /// their defaults.
    pub servers: Vec<String>,
    /// The specification extensions (`x-…`) of the operation, as data.
    pub extensions: Vec<(String, Value)>,
    /// `true` if the server never routes a request to the operation, because an earlier operation matches the same
    /// requests.
    pub unreachable: bool,
    /// The status with which the server rejects a request that violates the document.
    pub validation_status: u16,
    /// Why a client may repeat a request of the operation.
    pub idempotency: Idempotency,
    /// The pagination, if the client returns the results of the operation page by page.
    pub pagination: Option<Pagination>,
}

/// Why a client may repeat a request that the server may have received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// If the method is idempotent (RFC 9110, 9.2.2), or if the request contains a documented idempotency key.
    Method,
    /// If the request contains an idempotency key in this header, which is not documented as a parameter.
    Key(String),
    /// The operation is declared to be idempotent.
    Declared,
}

impl Operation {
    /// Returns `true` if the request or a response of the operation has a streaming body.
    pub fn streams(&self) -> bool {
        let body = self.body.as_ref().is_some_and(|body| body.payload.streams());
        body || self.responses.iter().any(Response::streams)
    }

    /// Returns the documented response for a status: the response for exactly this status, otherwise the response for
    /// the range of the status, otherwise the default response.
    pub fn documented_response(&self, status: u16) -> Option<&Response> {
        self.responses.iter().find(|response| match response.status {
            Status::Exact(code) => code == status,
            Status::Range(first) => u16::from(first) == status / 100,
            Status::Default => true,
        })
    }
}

/// An HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are self-explanatory")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    /// A method that only OpenAPI 3.2 can declare, as sent: `QUERY`.
    Other(String),
}

impl Method {
    /// Returns the method as sent: `GET`.
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
    /// The name of the parameter in the request.
    pub name: String,
    /// The name of the field in the request struct, and of the setter of the call.
    pub ident: Ident,
    /// The location of the parameter in the request.
    pub location: ParameterLocation,
    /// The serialization style of the value.
    pub style: ParameterStyle,
    /// `true` if arrays and objects are sent as one name-value pair per item or property (`explode`).
    pub explode: bool,
    /// `true` if reserved characters are sent unescaped (`allowReserved`).
    pub allow_reserved: bool,
    /// `true` if the parameter may be sent with an empty value, which is treated like an absent parameter
    /// (`allowEmptyValue`).
    pub allow_empty: bool,
    /// `true` if the parameter is required; always `true` for a path parameter.
    pub required: bool,
    /// The type of the value, without the `Option` of an optional parameter.
    pub ty: Type,
    /// The only value that the schema of the parameter allows, if there is one. A constant value distinguishes
    /// operations that have the same path, and is matched like literal text between other parameters of a path segment.
    pub const_value: Option<String>,
    /// The schema of the parameter as data.
    pub schema: Value,
    /// The value that the server assumes if the parameter is absent.
    pub default: Option<Value>,
    /// The notation of list items in the style `deepObject`, if the value contains lists.
    pub brackets: BracketStyle,
    /// The description in CommonMark.
    pub docs: String,
    /// The constraints and examples as sentences in CommonMark.
    pub constraints: Vec<String>,
    /// The deprecation of the parameter.
    pub deprecated: Option<Deprecation>,
}

/// The notation of list items in the style `deepObject`. OpenAPI defines this style for objects only, not for lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BracketStyle {
    /// `a[0]=x&a[1]=y`
    #[default]
    Indices,
    /// `a[]=x&a[]=y`
    Empty,
    /// `a=x&a=y`
    None,
}

/// The location of a parameter (`in`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are self-explanatory")]
pub enum ParameterLocation {
    Path,
    Query,
    /// The whole query string. An operation with such a parameter cannot have other query parameters.
    QueryString,
    Header,
    Cookie,
}

/// The serialization style of a parameter (`style`). [`ParameterStyle::Json`] represents `content: application/json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of the specification")]
pub enum ParameterStyle {
    Simple,
    Label,
    Matrix,
    Form,
    /// The style `cookie` of OpenAPI 3.2, which does not percent-encode values.
    Cookie,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Json,
}

impl ParameterStyle {
    /// Returns `true` if an exploded array or object is sent as a name-value pair for each item or property.
    pub fn has_pairs(self) -> bool {
        matches!(self, Self::Form | Self::Cookie)
    }
}

/// A request body (Request Body Object).
#[derive(Clone, Debug)]
pub struct Body {
    /// `true` if a request without the body is rejected.
    pub required: bool,
    /// The media types of the body.
    pub payload: Payload,
    /// The description in CommonMark.
    pub docs: String,
}

/// The media types that a body may have. The body of a message has exactly one of these media types.
#[derive(Clone, Debug)]
pub enum Payload {
    /// One media type: the Rust type of the body is the type of the content.
    One(Content),
    /// Several media types: the Rust type of the body is an enum with a variant per content, in the module of the
    /// operation.
    Multiple {
        /// The name of the enum: `GroupsBody` for a request, `GroupsOkBody` for a response.
        name: Ident,
        /// The variants and their contents, ordered by the first media type of each content.
        contents: Vec<(Ident, Content)>,
    },
}

impl Payload {
    /// Returns the contents of all media types.
    pub fn contents(&self) -> Vec<&Content> {
        match self {
            Self::One(content) => vec![content],
            Self::Multiple { contents, .. } => contents.iter().map(|(_, content)| content).collect(),
        }
    }

    /// Returns each media type with its encoding and its content. The generated description of the operation lists the
    /// media types in the same order.
    pub fn media_types(&self) -> Vec<(&str, Encoding, &Content)> {
        self.contents().into_iter().flat_map(Content::media_types).collect()
    }

    /// Returns `true` if one of the contents is a stream; such a body can be neither cloned nor compared.
    pub fn streams(&self) -> bool {
        self.contents().iter().any(|content| content.ty.streams())
    }
}

/// A media type and its value (Media Type Object).
#[derive(Clone, Debug)]
pub struct Content {
    /// The media type as written in the document: `application/json`.
    pub media_type: String,
    /// Further media types that carry the same value, each with its encoding.
    pub other_media_types: Vec<(String, Encoding)>,
    /// The encoding of the value.
    pub encoding: Encoding,
    /// The schema of the value as data.
    pub schema: Value,
    /// The examples as data, by name. The value of the keyword `example` has the name `example`.
    pub examples: Vec<(String, Value)>,
    /// The properties of a form that have an encoding of their own (Encoding Object), described like query parameters.
    pub fields: Vec<Parameter>,
    /// The parts of a multipart body: all parts if the body is streaming, otherwise only the parts with an encoding of
    /// their own.
    pub parts: Vec<MultipartPart>,
    /// The names of the server-sent events whose data is text. The list is empty unless the encoding is
    /// [`Encoding::NamedEvents`].
    pub text_events: Vec<String>,
    /// The type of the value: [`Type::Bytes`] for [`Encoding::Bytes`], [`Type::String`] or a scalar for
    /// [`Encoding::Text`], and a streaming type for a streaming encoding.
    pub ty: Type,
}

impl Content {
    fn media_types(&self) -> impl Iterator<Item = (&str, Encoding, &Self)> {
        let also =
            self.other_media_types.iter().map(move |(media_type, encoding)| (media_type.as_str(), *encoding, self));
        std::iter::once((self.media_type.as_str(), self.encoding, self)).chain(also)
    }

    /// Creates a content of one media type without examples, fields and parts.
    pub fn new(media_type: &str, encoding: Encoding, schema: Value, ty: Type) -> Self {
        Self {
            media_type: media_type.to_owned(),
            other_media_types: Vec::new(),
            encoding,
            schema,
            examples: Vec::new(),
            fields: Vec::new(),
            parts: Vec::new(),
            text_events: Vec::new(),
            ty,
        }
    }
}

/// A part of a multipart body: a property of the body's schema, with the encoding of the property (Encoding Object).
#[derive(Clone, Debug)]
pub struct MultipartPart {
    /// The name of the property and of the part.
    pub name: String,
    /// The name of the part's enum variant, which only a streaming body uses.
    pub ident: Ident,
    /// The kind of the part's content.
    pub kind: PartKind,
    /// The minimum number of parts with this name.
    pub min: usize,
    /// The maximum number of parts with this name; `None` if the number is unlimited.
    pub max: Option<usize>,
    /// The `contentType` of the part.
    pub media_type: Option<String>,
    /// The separator between the items of an array that is sent as one part.
    pub separator: Option<&'static str>,
    /// The typed headers. A part with headers becomes a struct variant with one field per header and a field `body`.
    pub headers: Vec<Parameter>,
    /// The type of the value. The type is not used if the part is a file.
    pub ty: Type,
    /// The description in CommonMark.
    pub docs: String,
}

/// The kind of a part's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartKind {
    /// Bytes, which are streamed if the body is streamed.
    File,
    /// A scalar as text, or any other value as JSON.
    Text,
    /// JSON.
    Json,
}

/// The encoding of a body's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// `application/json` and every media type with the suffix `+json`.
    Json,
    /// A media type range such as `*/*`: the header `Content-Type` of the message determines the encoding.
    Any,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data` and every other `multipart/*`.
    Multipart,
    /// `multipart/*` with streamed parts.
    Parts,
    /// `text/*`: a scalar as text.
    Text,
    /// Any other media type: raw bytes, buffered.
    Bytes,
    /// Raw bytes, streaming.
    Stream,
    /// One JSON text per line, streaming.
    Lines,
    /// A JSON sequence (RFC 7464), streaming.
    Sequence,
    /// Server-sent events whose data is JSON.
    Events,
    /// Server-sent events whose data is text.
    TextEvents,
    /// Server-sent events whose names determine the type of their data.
    NamedEvents,
}

/// A documented response (Response Object).
#[derive(Clone, Debug)]
pub struct Response {
    /// The status or range of the response.
    pub status: Status,
    /// The variant of the response enum: `Ok`, `BadRequest`, `ClientError`, `Default`.
    pub variant: Ident,
    /// The typed headers. A response with headers becomes a struct variant with one field per header and a field
    /// `body`.
    pub headers: Vec<Parameter>,
    /// The body, if the response has one.
    pub payload: Option<Payload>,
    /// The body of the rejections that the server sends with a status of this response. `None` means that the body
    /// contains problem details (RFC 9457).
    pub rejection: Option<RejectionBody>,
    /// The description in CommonMark.
    pub docs: String,
}

impl Response {
    /// Returns `true` if the body of the response is a stream.
    pub fn streams(&self) -> bool {
        self.payload.as_ref().is_some_and(Payload::streams)
    }
}

/// The key of a response: `200`, `4XX` or `default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status.
    Exact(u16),
    /// A range of statuses by its first digit: `4` is 400 to 499. The generated variant has a field for the status.
    Range(u8),
    /// Every status that the document does not list. The generated variant has a field for the status.
    Default,
}

impl fmt::Display for Status {
    /// Writes the key as it is written in the document.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(code) => write!(f, "{code}"),
            Self::Range(first) => write!(f, "{first}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl Status {
    /// Returns `true` if the status, or every status of the range, is a success (2xx).
    pub fn is_success(self) -> bool {
        matches!(self, Self::Exact(200..=299) | Self::Range(2))
    }

    /// Returns `true` if the status is informational (1xx). A final response follows an informational response (RFC
    /// 9110, 15.2).
    pub fn is_informational(self) -> bool {
        matches!(self, Self::Exact(100..=199) | Self::Range(1))
    }

    /// Returns `true` if HTTP forbids a body in responses with this status.
    pub fn has_no_body(self) -> bool {
        matches!(self, Self::Exact(100..=199 | 204 | 205 | 304) | Self::Range(1))
    }
}
