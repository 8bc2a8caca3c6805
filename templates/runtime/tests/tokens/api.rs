//! An API written by hand, in the form of generated code.

use ecogen_runtime as rt;
use rt::{
    BodySpec, ContentSpec, Credential, Encoding, HttpMethod, OperationSpec, Requirement, ResponseSpec, Scheme,
    SecurityMode,
};

const JSON: &[ResponseSpec] = &[ResponseSpec::new(200).json()];
const BYTES: &[ContentSpec] = &[ContentSpec::new("application/octet-stream", Encoding::Stream)];
const BEARER: SecurityMode = SecurityMode::required(&[Requirement(&[(0, &[])])]);

static GET: OperationSpec = OperationSpec::new("get", HttpMethod::Get, "/thing").responses(JSON).access(BEARER);
static POST: OperationSpec = OperationSpec::new("post", HttpMethod::Post, "/thing")
    .responses(JSON)
    .body(BodySpec::required(&[ContentSpec::JSON]))
    .access(BEARER);
static UPLOAD: OperationSpec = OperationSpec::new("upload", HttpMethod::Put, "/files")
    .responses(JSON)
    .body(BodySpec::required(BYTES))
    .access(BEARER);
static BY_KEY: OperationSpec = OperationSpec::new("byKey", HttpMethod::Get, "/keyed")
    .responses(JSON)
    .access(SecurityMode::required(&[Requirement(&[(1, &[]), (2, &[])])]));

pub static API: rt::Api = rt::Api {
    title: "Tokens",
    version: "1",
    servers: &["http://localhost"],
    schemes: &[
        Scheme { name: "oauth", credential: Credential::Bearer },
        Scheme { name: "key", credential: Credential::Query("key") },
        Scheme { name: "session", credential: Credential::Cookie("sid") },
    ],
    operations: &[&GET, &POST, &UPLOAD, &BY_KEY],
    schemas: rt::DocumentSchemas::new("{}"),
};

/// A response whose only documented status is 200.
pub struct Done(String);

impl rt::Response for Done {
    type Success = String;
    fn decode(r: &mut rt::ResponseReader<'_>) -> Result<Self, rt::DecodeError> {
        r.body().map(Self)
    }
    fn encode(self, w: &mut rt::ResponseWriter) {
        w.start(0, 200).body(self.0);
    }
    fn into_success(self) -> Result<String, Self> {
        Ok(self.0)
    }
}

macro_rules! requests {
    ($($name:ident $(($field:ty))?: $spec:ident, |$request:ident, $w:ident| $encode:expr;)*) => {$(
        pub struct $name $((pub $field))?;

        impl rt::Request for $name {
            type Response = Done;
            type Success = String;
            const OPERATION: &'static OperationSpec = &$spec;
            fn decode(_: &mut rt::RequestReader<'_>) -> Result<Self, rt::Rejection> {
                Err(rt::Rejection::missing_value())
            }
            fn encode(self, $w: &mut rt::RequestWriter) {
                let $request = self;
                $encode
            }
        }
    )*};
}

requests! {
    Get: GET, |_request, w| w.parameters(&[]);
    Post(String): POST, |request, w| w.body(request.0);
    Upload(rt::Body): UPLOAD, |request, w| w.body(request.0);
    ByKey: BY_KEY, |_request, w| w.parameters(&[]);
}
