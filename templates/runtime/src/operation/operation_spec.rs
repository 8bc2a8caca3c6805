use super::{BodySpec, ParameterSpec, ResponseSpec, SecurityMode, StatusSpec};
use std::fmt;

/// An operation of the document. The fields that are hidden from the documentation are tables for generated code.
#[derive(Clone, Copy, Debug)]
pub struct OperationSpec {
    /// The `operationId`, or a name made of method and path.
    pub id: &'static str,
    /// The HTTP method.
    pub method: HttpMethod,
    /// The path template: `/users/{userId}`.
    pub path: &'static str,
    /// The tags, in document order.
    pub tags: &'static [&'static str],
    /// The parameters, in the order of the fields of the request type.
    #[doc(hidden)]
    pub parameters: &'static [ParameterSpec],
    /// The body, or `None` for an operation without a body.
    #[doc(hidden)]
    pub body: Option<BodySpec>,
    /// The documented responses: exact statuses, then ranges, then `default`.
    #[doc(hidden)]
    pub responses: &'static [ResponseSpec],
    /// The security requirements.
    #[doc(hidden)]
    pub access: SecurityMode,
    /// The URLs of the operation's own servers, which replace those of [`Api::servers`](super::Api::servers). Empty for
    /// most operations.
    #[doc(hidden)]
    pub servers: &'static [&'static str],
    /// Names of query parameters and cookies that belong to credentials or to the path template. An exploded object
    /// parameter with arbitrary property names never contains these names.
    #[doc(hidden)]
    pub reserved_names: &'static [&'static str],
    /// `true` if the operation is unreachable: a server routes all of its requests to an earlier operation.
    #[doc(hidden)]
    pub unreachable: bool,
    /// `true` if the document or its user declares that a request may be sent several times with the effect of one.
    #[doc(hidden)]
    pub idempotent: bool,
    /// The header that contains the idempotency key, if it is not one of the parameters.
    #[doc(hidden)]
    pub idempotency_header: Option<&'static str>,
}

#[doc(hidden)]
impl OperationSpec {
    /// Creates a public operation without parameters, body and responses.
    pub const fn new(id: &'static str, method: HttpMethod, path: &'static str) -> Self {
        let (tags, parameters, responses) = (&[], &[], &[]);
        Self {
            id,
            method,
            path,
            tags,
            parameters,
            body: None,
            responses,
            access: SecurityMode::Public,
            servers: &[],
            reserved_names: &[],
            unreachable: false,
            idempotent: false,
            idempotency_header: None,
        }
    }

    /// Sets the tags.
    pub const fn tags(mut self, tags: &'static [&'static str]) -> Self {
        self.tags = tags;
        self
    }

    /// Sets the parameters.
    pub const fn parameters(mut self, parameters: &'static [ParameterSpec]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Sets the body.
    pub const fn body(mut self, body: BodySpec) -> Self {
        self.body = Some(body);
        self
    }

    /// Sets the responses.
    pub const fn responses(mut self, responses: &'static [ResponseSpec]) -> Self {
        self.responses = responses;
        self
    }

    /// Sets the security requirements.
    pub const fn access(mut self, access: SecurityMode) -> Self {
        self.access = access;
        self
    }

    /// Sets the operation's own servers.
    pub const fn servers(mut self, servers: &'static [&'static str]) -> Self {
        self.servers = servers;
        self
    }

    /// Sets the names that an exploded object parameter with arbitrary property names never contains.
    pub const fn reserved_names(mut self, names: &'static [&'static str]) -> Self {
        self.reserved_names = names;
        self
    }

    /// Marks the operation as unreachable.
    pub const fn unreachable(mut self) -> Self {
        self.unreachable = true;
        self
    }

    /// Declares that a request may be sent several times with the effect of one.
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Sets the header that contains the idempotency key.
    pub const fn idempotency_header(mut self, name: &'static str) -> Self {
        self.idempotency_header = Some(name);
        self
    }

    /// Returns the index of the documented response for a `status`. An exact status takes precedence over a range, and
    /// a range over `default`. A 206 is treated like a 200 if the response for 200 streams bytes.
    pub fn documented_response(&self, status: u16) -> Option<usize> {
        let rank = |spec: &ResponseSpec| match spec.status {
            StatusSpec::Exact(200) if status == 206 && spec.supports_ranges() => Some((1, 1)),
            other => other.specificity(status).map(|rank| (rank, 0)),
        };
        let ranked = self.responses.iter().enumerate().filter_map(|(index, spec)| Some((rank(spec)?, index)));
        ranked.min().map(|(_, index)| index)
    }
}

/// An HTTP method that OpenAPI supports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say all")]
pub enum HttpMethod {
    Delete,
    Get,
    Head,
    Options,
    Patch,
    Post,
    Put,
    Trace,
    /// A method of `additionalOperations` or `query` (OpenAPI 3.2), such as `QUERY`.
    Other(&'static str),
}

impl HttpMethod {
    /// Returns the method in upper case, such as `GET`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Trace => "TRACE",
            Self::Other(name) => name,
        }
    }
}

impl fmt::Display for HttpMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<HttpMethod> for http::Method {
    fn from(method: HttpMethod) -> Self {
        match method {
            HttpMethod::Delete => Self::DELETE,
            HttpMethod::Get => Self::GET,
            HttpMethod::Head => Self::HEAD,
            HttpMethod::Options => Self::OPTIONS,
            HttpMethod::Patch => Self::PATCH,
            HttpMethod::Post => Self::POST,
            HttpMethod::Put => Self::PUT,
            HttpMethod::Trace => Self::TRACE,
            // The generator rejects names that are not valid HTTP methods, so that the fallback is never used.
            HttpMethod::Other(name) => Self::from_bytes(name.as_bytes()).unwrap_or(Self::GET),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_status_wins_over_range_and_default() {
        const OPERATION: OperationSpec = OperationSpec::new("o", HttpMethod::Get, "/").responses(&[
            ResponseSpec::new(404),
            ResponseSpec::range(4),
            ResponseSpec::DEFAULT,
        ]);
        assert_eq!(OPERATION.documented_response(404), Some(0));
        assert_eq!(OPERATION.documented_response(400), Some(1));
        assert_eq!(OPERATION.documented_response(500), Some(2));
        assert_eq!(OPERATION.responses(const { &[ResponseSpec::new(200)] }).documented_response(500), None);
    }
}
