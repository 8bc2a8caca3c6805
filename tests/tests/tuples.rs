//! Tests of tuples in the notation of earlier drafts: `items` with an array of schemas (JSON Schema draft-07, 6.4.1 and
//! 6.4.2).

use std::error::Error;

use axum::body::Body;
use ecogen::Generator;
use ecogen_runtime::http::{Request, StatusCode};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/tuple_of_items.mounted.rs"));

use tuple_of_items::models::{Holder, Pair};
use tuple_of_items::operations::default::{AddPairRequest, AddPairResponse};

struct Service;

impl tuple_of_items::server::DefaultApi for Service {
    type Caller = ();

    async fn add_pair(&self, _: &Context<()>, request: AddPairRequest) -> Result<AddPairResponse, HandlerError> {
        let pair: Pair = request.body;
        let expected: (i32, String) = (1, "abc".to_owned());
        assert_eq!(pair, expected);
        Ok(AddPairResponse::Ok(Holder::new((true, pair))))
    }
}

async fn status(body: &'static str) -> Result<StatusCode, Box<dyn Error>> {
    let app = tuple_of_items::server::Router::new(NoCredentials).default(Service).into_axum();
    let request = Request::post("/pairs").header("content-type", "application/json").body(Body::from(body))?;
    Ok(app.oneshot(request).await?.status())
}

#[tokio::test]
async fn each_position_of_items_has_its_schema() -> Result<(), Box<dyn Error>> {
    assert_eq!(status(r#"[1,"abc"]"#).await?, StatusCode::OK);
    for body in [r#"[1]"#, r#"[1,"abc",2]"#, r#"["abc",1]"#, r#"[1,"abcd"]"#] {
        assert!(status(body).await?.is_client_error(), "{body}");
    }
    Ok(())
}

#[test]
fn every_version_reads_items_with_an_array_as_a_tuple() -> Result<(), Box<dyn Error>> {
    let pair = "{type: array, items: [{type: integer, format: int32}, {type: string}], minItems: 2, maxItems: 2}";
    let info = "info: {title: t, version: '1'}\npaths: {}\n";
    for text in [
        format!("swagger: '2.0'\n{info}definitions: {{Pair: {pair}}}\n"),
        format!("openapi: 3.0.3\n{info}components: {{schemas: {{Pair: {pair}}}}}\n"),
        format!("openapi: 3.1.0\n{info}components: {{schemas: {{Pair: {pair}}}}}\n"),
        format!("openapi: 3.2.0\n{info}components: {{schemas: {{Pair: {pair}}}}}\n"),
    ] {
        let generated = Generator::from_bytes("api.yaml", text.clone()).generate()?;
        let code: String = generated.files.iter().map(|file| file.text.as_str()).collect();
        assert!(code.contains("pub type Pair = (i32, String);"), "{text}");
        let warnings = &generated.report.warnings;
        assert!(warnings.starts_with("warning[W0401]: the value of `items` is an array of schemas"), "{warnings}");
        assert_eq!(generated.report.warning_count, 1, "{warnings}");
    }
    Ok(())
}
