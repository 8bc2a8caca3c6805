//! Tests of forms whose schema is a union of objects.

use std::error::Error;

use axum::body::Body;
use ecogen_runtime::http::{Request, StatusCode};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/body_form_union.mounted.rs"));

use body_form_union::models::{Choice, Nested, Payer};
use body_form_union::operations::payers as operations;

struct Service;

fn check(payer: &Payer) {
    match payer {
        Payer::LegalTyped(legal) => assert_eq!(legal.company.as_deref(), Some("12")),
        Payer::NaturalTyped(natural) => assert_eq!(natural.supervisor, Some(12)),
        other => panic!("{other:?}"),
    }
}

impl body_form_union::server::PayersApi for Service {
    type Caller = ();

    async fn add_payer(
        &self,
        _: &Context<()>,
        request: operations::AddPayerRequest,
    ) -> Result<operations::AddPayerResponse, HandlerError> {
        check(&request.body);
        Ok(operations::AddPayerResponse::NoContent)
    }

    async fn add_choice(
        &self,
        _: &Context<()>,
        request: operations::AddChoiceRequest,
    ) -> Result<operations::AddChoiceResponse, HandlerError> {
        assert!(matches!(&request.body, Choice::Sized(sized) if sized.size == 3 && sized.count == Some(2)));
        Ok(operations::AddChoiceResponse::NoContent)
    }

    async fn add_nested(
        &self,
        _: &Context<()>,
        request: operations::AddNestedRequest,
    ) -> Result<operations::AddNestedResponse, HandlerError> {
        assert!(matches!(&request.body, Nested::Named(named) if named.name == "7" && named.count == Some(2)));
        Ok(operations::AddNestedResponse::NoContent)
    }

    async fn add_parts(
        &self,
        _: &Context<()>,
        request: operations::AddPartsRequest,
    ) -> Result<operations::AddPartsResponse, HandlerError> {
        check(&request.body);
        Ok(operations::AddPartsResponse::NoContent)
    }

    async fn send_letter(
        &self,
        _: &Context<()>,
        request: operations::SendLetterRequest,
    ) -> Result<operations::SendLetterResponse, HandlerError> {
        use operations::SendLetterBodyTo as To;
        match &request.body.to {
            To::String(id) => assert_eq!(id, "adr_1"),
            To::Address(address) => assert_eq!(address.city, "Ulm"),
            To::List(addresses) => assert_eq!(addresses[1].city, "Ulm"),
        }
        Ok(operations::SendLetterResponse::NoContent)
    }
}

async fn status(uri: &str, media_type: &str, body: &'static str) -> Result<StatusCode, Box<dyn Error>> {
    let app = body_form_union::server::Router::new(NoCredentials).payers(Service).into_axum();
    let request = Request::post(uri).header("content-type", media_type).body(Body::from(body))?;
    Ok(app.oneshot(request).await?.status())
}

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn discriminator_selects_the_form() -> Result<(), Box<dyn Error>> {
    assert_eq!(status("/payers", FORM, "t=legal&company=12").await?, StatusCode::NO_CONTENT);
    assert_eq!(status("/payers", FORM, "t=natural&supervisor=12").await?, StatusCode::NO_CONTENT);
    assert_eq!(status("/payers", FORM, "t=natural&supervisor=many").await?, StatusCode::BAD_REQUEST);
    Ok(())
}

#[tokio::test]
async fn keys_select_the_form() -> Result<(), Box<dyn Error>> {
    assert_eq!(status("/choices", FORM, "size=3&count=2").await?, StatusCode::NO_CONTENT);
    assert_eq!(status("/choices", FORM, "size=3&count=0").await?, StatusCode::BAD_REQUEST);
    assert_eq!(status("/nested", FORM, "name=7&count=2").await?, StatusCode::NO_CONTENT);
    assert_eq!(status("/nested", FORM, "name=7&count=0").await?, StatusCode::BAD_REQUEST);
    Ok(())
}

#[tokio::test]
async fn parts_select_the_form() -> Result<(), Box<dyn Error>> {
    let parts = "--b\r\ncontent-disposition: form-data; name=\"t\"\r\n\r\nnatural\r\n\
                 --b\r\ncontent-disposition: form-data; name=\"supervisor\"\r\n\r\n12\r\n--b--\r\n";
    assert_eq!(status("/parts", "multipart/form-data; boundary=b", parts).await?, StatusCode::NO_CONTENT);
    Ok(())
}

/// OpenAPI 3.0.4, Encoding Object: a nested object or array is `application/json` by default.
#[tokio::test]
async fn json_selects_the_object_of_a_union_with_a_string() -> Result<(), Box<dyn Error>> {
    let addressed = [
        "to=adr_1",
        "to=%7B%22city%22%3A%22Ulm%22%7D",
        "to=%5B%7B%22city%22%3A%22Bonn%22%7D,%7B%22city%22%3A%22Ulm%22%7D%5D",
    ];
    for form in addressed {
        assert_eq!(status("/letters", FORM, form).await?, StatusCode::NO_CONTENT, "{form}");
    }
    // Incomplete JSON, and JSON of no member of the union, are strings, which the pattern refuses.
    for form in ["to=%7B%22city%22", "to=%7B%22country%22%3A%22D%22%7D", "to=%7B%22city%22%3A7%7D"] {
        assert_eq!(status("/letters", FORM, form).await?, StatusCode::BAD_REQUEST, "{form}");
    }
    Ok(())
}
