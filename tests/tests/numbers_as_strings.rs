//! Tests of numbers that JSON may also contain as strings. By default, ASP.NET Core reads numbers and such strings
//! (`JsonNumberHandling.AllowReadingFromString`). Since .NET 10, ASP.NET Core's documents describe such a number as
//! `type: [integer, string]` with a pattern of digits. Kubernetes has values that are integers or strings
//! (`IntOrString`).

use std::error::Error;

use axum::body::{Body, to_bytes};
use ecogen::Generator;
use ecogen_runtime::LenientNumber;
use ecogen_runtime::codec::{Decode, Encode, from_slice, to_string};
use ecogen_runtime::http::{Request, StatusCode};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/integer_or_string.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/number_or_digits.mounted.rs"));

use integer_or_string::models::Port;
use number_or_digits::models::Order;
use number_or_digits::operations::orders::{SetOrderRequest, SetOrderResponse};

/// Decodes a JSON text and encodes the value again.
fn round_trip<T: Decode + Encode>(text: &str) -> Result<String, Box<dyn Error>> {
    let value: T = from_slice(text.as_bytes()).map_err(|error| format!("{text}: {error}"))?;
    Ok(to_string(&value))
}

#[test]
fn numbers_are_read_from_digits_and_written_as_numbers() -> Result<(), Box<dyn Error>> {
    let texts = r#"{"count":"-7","level":"9007199254740993","size":"18446744073709551615","total":"0.1","ratio":"1.5e3","lines":["1",2],"stock":{"a":"3"}}"#;
    let numbers = r#"{"count":-7,"level":9007199254740993,"size":18446744073709551615,"total":0.1,"ratio":1500,"lines":[1,2],"stock":{"a":3}}"#;
    assert_eq!(round_trip::<Order>(texts)?, numbers);
    assert_eq!(round_trip::<Order>(numbers)?, numbers);
    assert_eq!(
        round_trip::<Order>(r#"{"count":0,"level":null,"ratio":null}"#)?,
        r#"{"count":0,"level":null,"ratio":null}"#
    );
    Ok(())
}

#[test]
fn strings_that_are_not_numbers_are_errors() {
    for text in [r#""""#, r#""x""#, r#"" 1""#, r#""1.5""#, r#""2147483648""#, r#""[1]""#, "true"] {
        assert!(from_slice::<LenientNumber<i32>>(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn digits_with_leading_zeros_stay_a_string() -> Result<(), Box<dyn Error>> {
    let text = r#"{"count":1,"level":1,"code":"007"}"#;
    assert_eq!(round_trip::<Order>(text)?, text);
    Ok(())
}

#[test]
fn default_is_a_number() -> Result<(), Box<dyn Error>> {
    let order: Order = from_slice(br#"{"count":1,"level":1}"#)?;
    let page: i32 = order.page_or_default();
    assert_eq!(page, 1);
    Ok(())
}

/// In OpenAPI 3.0, which has no list of types, ASP.NET Core omits `type` (dotnet/aspnetcore#61038).
#[test]
fn a_number_without_a_type_is_read_by_its_format_and_pattern() -> Result<(), Box<dyn Error>> {
    let document = "
openapi: 3.0.4
info: {title: t, version: '1'}
paths:
  /a: {get: {operationId: a, parameters: [{name: n, in: query, required: true, schema: {pattern: '^-?(?:0|[1-9]\\d*)$', format: int64}}], responses: {'204': {description: Done.}}}}
components:
  schemas:
    A:
      type: object
      required: [count, ratio, level]
      properties:
        count: {pattern: '^-?(?:0|[1-9]\\d*)$', format: int32}
        ratio: {pattern: '^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$', format: double, nullable: true}
        level: {pattern: '^\\d+$', format: int32}
";
    let (text, report) =
        Generator::from_bytes("a.yaml", document).generate_file().map_err(|error| error.to_string())?;
    for field in [
        "pub n: i64,",
        "pub count: rt::LenientNumber<i32>,",
        "pub ratio: Option<rt::LenientNumber<f64>>,",
        "pub level: rt::Value,",
    ] {
        assert!(text.contains(field), "{field}: {text}");
    }
    assert_eq!(report.warning_count, 3, "{}", report.warnings);
    Ok(())
}

struct Orders;

impl number_or_digits::server::OrdersApi for Orders {
    type Caller = ();

    async fn set_order(&self, _: &Context<()>, request: SetOrderRequest) -> Result<SetOrderResponse, HandlerError> {
        let (id, days, ratio): (i64, Option<i32>, Option<f64>) = (request.id, request.days, request.x_ratio);
        assert_eq!((id, days, request.pages.as_deref(), ratio), (5, Some(-3), Some(&[1_u32, 2][..]), Some(0.5)));
        Ok(SetOrderResponse::Ok(request.body))
    }
}

async fn put(uri: &str, body: &'static str) -> Result<(StatusCode, String), Box<dyn Error>> {
    let app = number_or_digits::server::Router::new(NoCredentials).orders(Orders).into_axum();
    let request = Request::put(uri).header("content-type", "application/json").header("x-ratio", "0.5");
    let response = app.oneshot(request.body(Body::from(body))?).await?;
    let status = response.status();
    Ok((status, String::from_utf8(to_bytes(response.into_body(), 4096).await?.to_vec())?))
}

#[tokio::test]
async fn the_server_accepts_numbers_and_strings_of_digits_as_the_schema_says() -> Result<(), Box<dyn Error>> {
    let uri = "/orders/5?days=-3&pages=1&pages=2";
    let (status, body) = put(uri, r#"{"count":"7","level":8}"#).await?;
    assert_eq!((status, body.as_str()), (StatusCode::OK, r#"{"count":7,"level":8}"#));
    assert_eq!(put(uri, r#"{"count":"07","level":8}"#).await?.0, StatusCode::BAD_REQUEST);
    assert_eq!(put("/orders/x", r#"{"count":7,"level":8}"#).await?.0, StatusCode::BAD_REQUEST);
    Ok(())
}

#[test]
fn int_or_string_round_trips() -> Result<(), Box<dyn Error>> {
    for text in [
        r#"{"target":8080,"surge":"25%","limit":"100m","skew":null,"all":[1,"http"]}"#,
        r#"{"target":"http","surge":1,"limit":2,"skew":"1"}"#,
        r#"{"target":"8080"}"#,
    ] {
        assert_eq!(round_trip::<Port>(text)?, text);
    }
    Ok(())
}

#[test]
fn every_version_has_the_format_and_the_extensions_of_kubernetes() -> Result<(), Box<dyn Error>> {
    let keywords = [
        "type: string, format: int-or-string",
        "format: int-or-string, oneOf: [{type: integer}, {type: string}]",
        "x-kubernetes-int-or-string: true",
        "x-int-or-string: true, type: string",
    ];
    for keywords in keywords {
        for (version, holder) in [("swagger: '2.0'", "definitions: "), ("openapi: 3.0.0", ""), ("openapi: 3.1.0", "")] {
            let components = if holder.is_empty() { "components: {schemas: " } else { holder };
            let end = if holder.is_empty() { "}" } else { "" };
            let document = format!(
                "{version}\ninfo: {{title: t, version: '1'}}\npaths: {{}}\n{components}{{A: {{{keywords}}}}}{end}\n"
            );
            let (text, _) = Generator::from_bytes("a.yaml", document.clone())
                .generate_file()
                .map_err(|error| format!("{document}: {error}"))?;
            assert!(text.contains("Integer(i64)") && text.contains("String(String)"), "{document}{text}");
        }
    }
    Ok(())
}
