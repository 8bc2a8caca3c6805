//! Tests that files in multipart forms are raw bytes, also if their schema is a composition (RFC 7578, 4; OpenAPI
//! 3.1.0, 4.8.14).

use std::error::Error;

use axum::body::Body;
use ecogen_runtime::http::{Request, StatusCode};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/multipart_files_composed.mounted.rs"));

use multipart_files_composed::operations::files::{
    AddAnyRequest, AddAnyResponse, AddBodyRequest, AddBodyResponse, AddFilesBodyPart, AddFilesRequest, AddFilesResponse,
};

/// Bytes that are not valid UTF-8.
const BYTES: &[u8] = &[0xff, 0x00, 0xfe];

struct Service;

impl multipart_files_composed::server::FilesApi for Service {
    type Caller = ();

    async fn add_files(&self, _: &Context<()>, request: AddFilesRequest) -> Result<AddFilesResponse, HandlerError> {
        let (mut parts, mut files) = (request.body, 0);
        while let Some(part) = parts.next().await? {
            let file = match part {
                AddFilesBodyPart::Title(title) => {
                    assert_eq!(title, "t");
                    continue;
                }
                AddFilesBodyPart::Maybe(file) | AddFilesBodyPart::List(file) | AddFilesBodyPart::Either(file) => file,
                AddFilesBodyPart::Wrapped(file) | AddFilesBodyPart::Referred(file) => file,
                other => panic!("{other:?}"),
            };
            assert_eq!(&file.body.collect(64).await?[..], BYTES);
            files += 1;
        }
        assert_eq!(files, 6);
        Ok(AddFilesResponse::NoContent)
    }

    async fn add_any(&self, _: &Context<()>, request: AddAnyRequest) -> Result<AddAnyResponse, HandlerError> {
        let (mut parts, mut files) = (request.body, 0);
        while let Some(file) = parts.next().await? {
            assert_eq!(&file.body.collect(64).await?[..], BYTES);
            files += 1;
        }
        assert_eq!(files, 2);
        Ok(AddAnyResponse::NoContent)
    }

    async fn add_body(&self, _: &Context<()>, _: AddBodyRequest) -> Result<AddBodyResponse, HandlerError> {
        Err(HandlerError::new(StatusCode::NOT_FOUND, "nothing"))
    }
}

/// Sends a form with or without a title, and with files in the parts `names`. Returns the status of the response.
async fn status(uri: &str, title: bool, names: &[&str]) -> Result<StatusCode, Box<dyn Error>> {
    let mut form = Vec::new();
    if title {
        form.extend_from_slice(b"--b\r\ncontent-disposition: form-data; name=\"title\"\r\n\r\nt\r\n");
    }
    for name in names {
        let head = format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"f.bin\"\r\n");
        form.extend_from_slice(head.as_bytes());
        form.extend_from_slice(b"content-type: application/octet-stream\r\n\r\n");
        form.extend_from_slice(BYTES);
        form.extend_from_slice(b"\r\n");
    }
    form.extend_from_slice(b"--b--\r\n");
    let app = multipart_files_composed::server::Router::new(NoCredentials).files(Service).into_axum();
    let request =
        Request::post(uri).header("content-type", "multipart/form-data; boundary=b").body(Body::from(form))?;
    Ok(app.oneshot(request).await?.status())
}

#[tokio::test]
async fn composed_binary_schemas_are_files() -> Result<(), Box<dyn Error>> {
    let names = ["maybe", "list", "list", "either", "wrapped", "referred"];
    assert_eq!(status("/files", true, &names).await?, StatusCode::NO_CONTENT);
    Ok(())
}

#[tokio::test]
async fn additional_properties_of_forms_may_be_files() -> Result<(), Box<dyn Error>> {
    assert_eq!(status("/any", false, &["one", "two"]).await?, StatusCode::NO_CONTENT);
    Ok(())
}
