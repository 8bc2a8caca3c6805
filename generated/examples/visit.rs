//! Sends samples of every operation to a server, and prints the outcome of each as a line of JSON:
//! `cargo run -p ecosuite-api --example visit URL KEY [REQUESTS]`.

use std::error::Error;

use ecosuite_api::operations::API;
use ecosuite_api::runtime::Value;
use ecosuite_api::runtime::client::Client;
use ecosuite_api::runtime::wire::{RemoteCall, RoundTripOptions, call_remote};
use ecosuite_api::wire::CASES;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(url), Some(key)) = (arguments.next(), arguments.next()) else {
        return Err("usage: visit URL KEY [REQUESTS]".into());
    };
    let requests = arguments.next().map_or(Ok(1), |text| text.parse())?;
    let builder = Client::builder(&API).base_url(&url);
    let client = (0..API.schemes.len()).fold(builder, |builder, scheme| builder.credential(scheme, key.as_str()));
    call_remote(&API, CASES, &client.build()?, RoundTripOptions { requests, seed: 0 }, |visit| {
        println!("{}", line(visit))
    })
    .await;
    Ok(())
}

fn line(visit: RemoteCall) -> Value {
    let operation = visit.operation;
    let parameters = operation.parameters.iter().zip(visit.parameters);
    let parameters = parameters.filter_map(|(parameter, value)| Some((parameter.name.to_owned(), value?)));
    let violations = visit.response.as_ref().and_then(|response| response.headers.get("sl-violations"));
    let text = |text: &str| Value::from(text);
    let fields = [
        ("operation", text(operation.id)),
        ("method", text(operation.method.as_str())),
        ("path", text(operation.path)),
        ("parameters", Value::Object(parameters.collect())),
        ("body", visit.body.unwrap_or(Value::Null)),
        ("status", visit.response.as_ref().map_or(Value::Null, |response| Value::from(response.status.as_u16()))),
        ("error", visit.error.as_deref().map_or(Value::Null, text)),
        (
            "violations",
            violations.map_or(Value::Null, |value| Value::from(String::from_utf8_lossy(value.as_bytes()).into_owned())),
        ),
    ];
    Value::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}
