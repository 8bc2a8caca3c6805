//! An API written by hand, in the form of generated code.

use ecogen_runtime as rt;
use rt::{BodySpec, ContentSpec, Encoding, HttpMethod, OperationSpec, ParameterSpec, ResponseSpec, SecurityMode};

const JSON: &[ResponseSpec] = &[ResponseSpec::new(200).json()];
const BYTES: &[ContentSpec] = &[ContentSpec::new("application/octet-stream", Encoding::Stream)];
const EVENTS: &[ContentSpec] = &[ContentSpec::new("text/event-stream", Encoding::TextEvents)];

macro_rules! operations {
    ($($name:ident: $method:ident $path:literal -> $success:ty = $spec:ident $(.$setter:ident($value:expr))*;)*) => {
        $(pub static $spec: OperationSpec = OperationSpec::new(stringify!($name), HttpMethod::$method, $path)
            .responses(JSON)$(.$setter($value))*;)*
        static ALL: &[&OperationSpec] = &[$(&$spec),*];
    };
}

operations! {
    getThing: Get "/thing" -> String = GET_THING .access(SecurityMode::optional(&[rt::Requirement(&[(0, &[])])]));
    putThing: Put "/thing" -> String = PUT_THING .body(BodySpec::required(&[ContentSpec::JSON]));
    postThing: Post "/thing" -> String = POST_THING .body(BodySpec::required(&[ContentSpec::JSON]));
    deleteThing: Delete "/thing" -> String = DELETE_THING;
    patchThing: Patch "/thing" -> String = PATCH_THING .body(BodySpec::required(&[ContentSpec::JSON]));
    pay: Post "/payments" -> String = PAY .parameters(&[ParameterSpec::header("Idempotency-Key")]);
    upload: Put "/files" -> String = UPLOAD .body(BodySpec::required(BYTES));
    download: Get "/files" -> rt::Body = DOWNLOAD .responses(&[ResponseSpec::new(200).contents(BYTES)]);
    watch: Get "/events" -> rt::Events<String> = WATCH .responses(&[ResponseSpec::new(200).contents(EVENTS)]);
}

pub static API: rt::Api = rt::Api {
    title: "Things",
    version: "1",
    servers: &["http://localhost"],
    schemes: &[rt::Scheme { name: "token", credential: rt::Credential::Bearer }],
    operations: ALL,
    schemas: rt::DocumentSchemas::new("{}"),
};

/// A response whose only documented status is 200.
pub struct Ok200<T>(T);

impl<T: rt::Payload + Send + 'static> rt::Response for Ok200<T> {
    type Success = T;
    fn decode(r: &mut rt::ResponseReader<'_>) -> Result<Self, rt::DecodeError> {
        r.body().map(Self)
    }
    fn encode(self, w: &mut rt::ResponseWriter) {
        w.start(0, 200).body(self.0);
    }
    fn into_success(self) -> Result<T, Self> {
        Ok(self.0)
    }
}

macro_rules! requests {
    ($($(#[$meta:meta])* $name:ident $(($field:ty))?: $spec:ident -> $success:ty, |$request:ident, $w:ident| $encode:expr;)*) => {$(
        $(#[$meta])*
        pub struct $name $((pub $field))?;

        impl rt::Request for $name {
            type Response = Ok200<$success>;
            type Success = $success;
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
    #[derive(Clone, Debug)] GetThing: GET_THING -> String, |_request, w| w.parameters(&[]);
    #[derive(Clone, Debug)] PutThing(String): PUT_THING -> String, |request, w| w.body(request.0);
    #[derive(Clone, Debug)] PostThing(String): POST_THING -> String, |request, w| w.body(request.0);
    #[derive(Clone, Debug)] DeleteThing: DELETE_THING -> String, |_request, w| w.parameters(&[]);
    #[derive(Clone, Debug)] PatchThing(String): PATCH_THING -> String, |request, w| w.body(request.0);
    #[derive(Clone, Debug)] Pay(Option<String>): PAY -> String, |request, w| w.parameters(&[&request.0]);
    Upload(rt::Body): UPLOAD -> String, |request, w| w.body(request.0);
    #[derive(Clone, Debug)] Download: DOWNLOAD -> rt::Body, |_request, w| w.parameters(&[]);
    #[derive(Clone, Debug)] Watch: WATCH -> rt::Events<String>, |_request, w| w.parameters(&[]);
}
