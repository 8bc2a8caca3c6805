//! The parts of a small API in the form of generated code, which several tests share: a response with one documented
//! status, and macros that declare operations and their requests.

use ecogen_runtime as rt;
use rt::ResponseSpec;

/// A response 200 with a JSON body.
pub const JSON: &[ResponseSpec] = &[ResponseSpec::new(200).json()];

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

/// Declares operations, whose response is [`JSON`] if no other one is set, and the list `OPERATIONS` of them.
macro_rules! operations {
    ($($name:ident: $method:ident $path:literal = $spec:ident $(.$setter:ident($($value:expr)?))*;)*) => {
        $(static $spec: ecogen_runtime::OperationSpec = ecogen_runtime::OperationSpec::new(
            stringify!($name),
            ecogen_runtime::HttpMethod::$method,
            $path,
        ).responses($crate::scripted::JSON)$(.$setter($($value)?))*;)*
        static OPERATIONS: &[&ecogen_runtime::OperationSpec] = &[$(&$spec),*];
    };
}

/// Declares request types with an expression that encodes them. No test decodes them.
macro_rules! requests {
    ($($(#[$meta:meta])* $name:ident $(($field:ty))?: $spec:ident -> $success:ty, |$request:ident, $w:ident| $encode:expr;)*) => {$(
        $(#[$meta])*
        pub(crate) struct $name $((pub $field))?;

        impl ecogen_runtime::Request for $name {
            type Response = $crate::scripted::Ok200<$success>;
            type Success = $success;
            const OPERATION: &'static ecogen_runtime::OperationSpec = &$spec;
            fn decode(_: &mut ecogen_runtime::RequestReader<'_>) -> Result<Self, ecogen_runtime::Rejection> {
                Err(ecogen_runtime::Rejection::missing_value())
            }
            fn encode(self, $w: &mut ecogen_runtime::RequestWriter) {
                let $request = self;
                $encode
            }
        }
    )*};
}
