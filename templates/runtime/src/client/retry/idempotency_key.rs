use super::super::super::operation::{HttpMethod, OperationSpec, ParameterLocation};
use super::super::encoded_call::EncodedCall;
use super::jitter;
use http::{HeaderName, HeaderValue};

/// Returns `true` if a request with this method may be sent several times with the effect of one (RFC 9110, 9.2.2).
pub(super) fn is_idempotent(method: HttpMethod) -> bool {
    match method {
        HttpMethod::Delete
        | HttpMethod::Get
        | HttpMethod::Head
        | HttpMethod::Options
        | HttpMethod::Put
        | HttpMethod::Trace => true,
        HttpMethod::Patch | HttpMethod::Post => false,
        // Methods of WebDAV and the like that are registered as idempotent are rare and not listed here.
        HttpMethod::Other(name) => name == "QUERY",
    }
}

/// Adds an idempotency key to a request whose operation documents a header for it, unless the request already contains
/// one. Returns `true` if the request contains a key.
pub(super) fn add(call: &mut EncodedCall) -> bool {
    let configured = call.client.config.idempotency_header.clone();
    let Some(name) = configured.or_else(|| documented_header(call.operation)) else { return false };
    let is_set = [&call.request.headers, &call.options().headers, &call.client.config.headers]
        .iter()
        .any(|headers| headers.contains_key(&name));
    if !is_set {
        call.request.headers.insert(name, new_key());
    }
    true
}

/// Returns the name of the header that contains the idempotency key: that of the operation, or a header parameter such as
/// `Idempotency-Key`, `X-Idempotency-Key` or `idempotency_key`.
fn documented_header(operation: &'static OperationSpec) -> Option<HeaderName> {
    let headers = operation.parameters.iter().filter(|parameter| parameter.location == ParameterLocation::Header);
    let mut names = headers.map(|parameter| parameter.name).filter(|name| {
        let name = name.to_ascii_lowercase().replace('_', "-");
        name.ends_with("idempotency-key")
    });
    operation.idempotency_header.or_else(|| names.next()).and_then(|name| HeaderName::try_from(name).ok())
}

/// Returns a new random UUID (RFC 9562, version 4).
fn new_key() -> HeaderValue {
    let bits = u128::from(jitter::random_bits()) << 64 | u128::from(jitter::random_bits());
    let key = uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid();
    HeaderValue::try_from(key.to_string()).unwrap_or(HeaderValue::from_static("0"))
}

#[cfg(test)]
mod tests {
    use super::super::super::super::operation::ParameterSpec;
    use super::*;

    const fn operation(parameters: &'static [ParameterSpec]) -> OperationSpec {
        OperationSpec::new("send", HttpMethod::Post, "/send").parameters(parameters)
    }

    #[test]
    fn idempotency_key_is_a_documented_header_parameter() {
        static STANDARD: OperationSpec = operation(&[ParameterSpec::header("Idempotency-Key")]);
        static PREFIXED: OperationSpec = operation(&[ParameterSpec::header("x-apideck-idempotency-key")]);
        static QUERY: OperationSpec = operation(&[ParameterSpec::query("Idempotency-Key")]);
        static OTHER: OperationSpec = operation(&[ParameterSpec::header("X-Idempotency-Key-Ttl")]);
        let name = |operation| documented_header(operation).map(|name| name.as_str().to_owned());
        assert_eq!(name(&STANDARD).as_deref(), Some("idempotency-key"));
        assert_eq!(name(&PREFIXED).as_deref(), Some("x-apideck-idempotency-key"));
        assert_eq!(name(&QUERY), None);
        assert_eq!(name(&OTHER), None);
    }

    #[test]
    fn keys_are_different_uuids_of_version_4() {
        let keys: Vec<_> = (0..100).map(|_| new_key()).collect();
        for (index, key) in keys.iter().enumerate() {
            let uuid = uuid::Uuid::try_parse_ascii(key.as_bytes()).expect("a UUID");
            assert_eq!((uuid.get_version_num(), uuid.get_variant()), (4, uuid::Variant::RFC4122));
            assert!(!keys[..index].contains(key));
        }
    }
}
