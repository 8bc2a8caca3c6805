//! Checks that generated and hand-written code produce equal results. If the results differed, a comparison of the cost
//! would be meaningless.

use ecogen_baseline::calls::{BoxError, pairs, requests, servers};

#[test]
fn servers_give_the_same_responses() -> Result<(), BoxError> {
    let (mut ours, mut baseline) = servers()?;
    for (shape, request) in requests()? {
        let ((our_status, our_body), (status, body)) = (request.send(&mut ours), request.send(&mut baseline));
        assert_eq!((our_status, status), (http::StatusCode::OK, http::StatusCode::OK), "{shape}");
        let (our_body, body): (serde_json::Value, serde_json::Value) =
            (serde_json::from_slice(&our_body)?, serde_json::from_slice(&body)?);
        assert!(numbers(our_body) == numbers(body), "{shape}");
    }
    Ok(())
}

/// Converts all numbers to floats, so that `100` and `100.0` are equal.
fn numbers(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::Number(number) => number.as_f64().map_or(Value::Null, Value::from),
        Value::Array(items) => items.into_iter().map(numbers).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, numbers(value))).collect(),
        other => other,
    }
}

#[test]
fn servers_reject_the_same_requests() -> Result<(), BoxError> {
    let (mut ours, mut baseline) = servers()?;
    for (name, value) in [
        ("id", "no-id".into()),
        ("name", "".into()),
        ("price", (-1).into()),
        ("quantity", 1001.into()),
        ("tags", vec!["tag"; 11].into()),
        ("note", "x".repeat(501).into()),
    ] {
        let mut thing = ecogen_baseline::texts::thing();
        thing[name] = value;
        let request = ecogen_baseline::memory::InMemoryRequest::new(
            http::Method::POST,
            "/v1/checked/things",
            Some(thing.to_string()),
        );
        assert_eq!(request.send(&mut ours).0, http::StatusCode::BAD_REQUEST, "{name}");
        assert_eq!(request.send(&mut baseline).0, http::StatusCode::BAD_REQUEST, "{name}");
    }
    Ok(())
}

#[test]
fn every_call_succeeds() -> Result<(), BoxError> {
    for side in ["server", "client", "codec"] {
        for mut pair in pairs(side)? {
            assert!((pair.ours)() && (pair.baseline)(), "{pair:?}");
        }
    }
    Ok(())
}
