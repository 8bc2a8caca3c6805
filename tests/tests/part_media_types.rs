//! Tests of the media types of parts (OpenAPI 3.0.4, 4.8.15.1, `contentType`), and of files that are saved to disk.

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use ecogen_runtime::File;
use ecogen_runtime::http::{Request, Response, StatusCode};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use serde_json::Value;
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/multipart_content_types.mounted.rs"));

use multipart_content_types::client::Client;
use multipart_content_types::operations::uploads::{
    AddPictureBodyPart, AddPictureRequest, AddPictureResponse, AddTableRequest, AddTableResponse,
};

type TestResult = Result<(), Box<dyn Error>>;

/// A new folder in which the service [`Uploads`] saves the parts of a form, each under its name and media type. The
/// folder is deleted on drop.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Result<Arc<Self>, std::io::Error> {
        let path = std::env::temp_dir().join(format!("ecogen-{test}-{}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Arc::new(Self(path)))
    }

    /// Returns the names and contents of the files, ordered by name.
    fn files(&self) -> Result<Vec<(String, Vec<u8>)>, std::io::Error> {
        let entries = std::fs::read_dir(&self.0)?.collect::<Result<Vec<_>, _>>()?;
        let read = |entry: std::fs::DirEntry| {
            Ok((entry.file_name().to_string_lossy().into_owned(), std::fs::read(entry.path())?))
        };
        let mut files = entries.into_iter().map(read).collect::<Result<Vec<_>, std::io::Error>>()?;
        files.sort();
        Ok(files)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

struct Uploads(Arc<Folder>);

impl multipart_content_types::server::UploadsApi for Uploads {
    type Caller = ();

    async fn add_picture(
        &self,
        _: &Context<()>,
        mut request: AddPictureRequest,
    ) -> Result<AddPictureResponse, HandlerError> {
        while let Some(part) = request.body.next().await? {
            let (name, mut file) = match part {
                AddPictureBodyPart::Scan(file) => ("scan", file),
                AddPictureBodyPart::Avatar(file) => ("avatar", file),
            };
            let media_type = file.body.media_type().unwrap_or("none").replace('/', "-");
            file.save_to(self.0.0.join(format!("{name}.{media_type}"))).await?;
        }
        Ok(AddPictureResponse::NoContent)
    }

    async fn add_table(&self, _: &Context<()>, _: AddTableRequest) -> Result<AddTableResponse, HandlerError> {
        Ok(AddTableResponse::NoContent)
    }
}

fn app(folder: &Arc<Folder>) -> axum::Router {
    multipart_content_types::server::Router::new(NoCredentials).uploads(Uploads(folder.clone())).into_axum()
}

/// Sends a form. Each part is given by its name, its header lines after `Content-Disposition`, and its content.
async fn send(
    folder: &Arc<Folder>,
    uri: &str,
    parts: &[(&str, &str, &str)],
) -> Result<(StatusCode, Value), Box<dyn Error>> {
    let part = |(name, lines, content): &(&str, &str, &str)| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"x\"{lines}\r\n\r\n{content}\r\n")
    };
    let body = parts.iter().map(part).collect::<String>() + "--b--\r\n";
    let request =
        Request::post(uri).header("content-type", "multipart/form-data; boundary=b").body(Body::from(body))?;
    let response = app(folder).oneshot(request).await?;
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await?;
    Ok((status, if body.is_empty() { Value::Null } else { serde_json::from_slice(&body)? }))
}

#[tokio::test]
async fn files_of_unlisted_media_types_are_rejected_with_400() -> TestResult {
    let folder = Folder::new("unlisted")?;
    for (line, allowed) in [
        ("\r\nContent-Type: image/png", true),
        ("\r\nContent-Type: IMAGE/JPEG; x=y", true),
        ("", true),
        ("\r\nContent-Type: image/gif", false),
        ("\r\nContent-Type: application/octet-stream", false),
    ] {
        let (status, body) = send(&folder, "/pictures", &[("scan", line, "-")]).await?;
        if allowed {
            assert_eq!(status, StatusCode::NO_CONTENT, "{line} {body}");
            continue;
        }
        assert_eq!(status, StatusCode::BAD_REQUEST, "{line}");
        let received = line.trim_start_matches("\r\nContent-Type: ");
        let message = format!("the media type `{received}` is not allowed, expected image/png, image/jpeg");
        assert_eq!(body["violations"][0]["pointer"], "/scan");
        assert_eq!(body["violations"][0]["message"], message);
    }
    Ok(())
}

#[tokio::test]
async fn media_ranges_cover_the_media_types_of_files() -> TestResult {
    let folder = Folder::new("range")?;
    let scan = ("scan", "\r\nContent-Type: image/png", "-");
    let (status, body) = send(&folder, "/pictures", &[scan, ("avatar", "\r\nContent-Type: image/webp", "-")]).await?;
    assert_eq!(status, StatusCode::NO_CONTENT, "{body}");
    let (status, body) = send(&folder, "/pictures", &[("avatar", "\r\nContent-Type: text/html", "-")]).await?;
    assert_eq!((status, &body["violations"][0]["pointer"]), (StatusCode::BAD_REQUEST, &"/avatar".into()));
    Ok(())
}

/// .NET's `StringContent` sends `text/plain`, browsers and `curl` send no `Content-Type`, and `curl -F x=@file` sends
/// `application/octet-stream` for a file of unknown type.
#[tokio::test]
async fn values_are_accepted_with_unspecific_media_types() -> TestResult {
    let folder = Folder::new("values")?;
    let place = r#"{"name":"Rome"}"#;
    for (table, place_type, pointer) in [
        ("\r\nContent-Type: text/csv", "\r\nContent-Type: application/json", None),
        ("\r\nContent-Type: text/plain; charset=utf-8", "\r\nContent-Type: text/plain; charset=utf-8", None),
        ("", "", None),
        ("\r\nContent-Type: application/octet-stream", "\r\nContent-Type: application/octet-stream", None),
        ("\r\nContent-Type: text/html", "", Some("/table")),
        ("", "\r\nContent-Type: image/png", Some("/place")),
    ] {
        let (status, body) = send(&folder, "/tables", &[("table", table, "a,b"), ("place", place_type, place)]).await?;
        let expected = if pointer.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::NO_CONTENT };
        assert_eq!(status, expected, "{table} {place_type} {body}");
        assert_eq!(body["violations"][0]["pointer"].as_str(), pointer);
    }
    Ok(())
}

#[tokio::test]
async fn clients_send_listed_media_types_of_files() -> TestResult {
    let folder = Folder::new("client")?;
    let client = Client::builder().base_url("http://test").service(app(&folder)).build()?;
    let file = |media_type: Option<&str>| {
        let file = File::new(&b"\x89PNG"[..]);
        media_type.into_iter().fold(file, File::with_media_type)
    };
    let uploads = client.uploads();
    // A file without a media type is sent with the first documented media type. If that media type is a range, the
    // client sends a media type that the range covers.
    uploads.add_picture([AddPictureBodyPart::Scan(file(None)), AddPictureBodyPart::Avatar(file(None))]).await?;
    let (scan, avatar) = (file(Some("image/jpeg")), file(Some("image/webp")));
    uploads.add_picture([AddPictureBodyPart::Scan(scan), AddPictureBodyPart::Avatar(avatar)]).await?;
    let files = folder.files()?;
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let expected = ["avatar.image-octet-stream", "avatar.image-webp", "scan.image-jpeg", "scan.image-png"];
    assert_eq!(names, expected);
    assert!(files.iter().all(|(_, content)| content == b"\x89PNG"), "{files:?}");

    Ok(())
}

#[tokio::test]
async fn clients_do_not_send_files_of_unlisted_media_types() -> TestResult {
    let service = tower::service_fn(|request: Request<ecogen_runtime::client::Body>| async {
        to_bytes(Body::new(request.into_body()), usize::MAX).await.map(|_| Response::new(Body::empty()))
    });
    let client = Client::builder().base_url("http://test").service(service).build()?;
    let gif = File::new(&b"GIF89a"[..]).with_media_type("image/gif");
    let error = client.uploads().add_picture([AddPictureBodyPart::Scan(gif)]).await.err();
    let mut text = String::new();
    let mut cause: Option<&dyn Error> = error.as_ref().map(|error| error as &dyn Error);
    while let Some(error) = cause {
        text += &format!("{error}: ");
        cause = error.source();
    }
    assert!(text.contains("the media type `image/gif` is not allowed, expected image/png, image/jpeg"), "{text}");
    Ok(())
}

#[tokio::test]
async fn saved_files_are_new_and_complete() -> TestResult {
    let folder = Folder::new("saved")?;
    let scan = ("scan", "\r\nContent-Type: image/png", "one");
    assert_eq!(send(&folder, "/pictures", &[scan]).await?.0, StatusCode::NO_CONTENT);
    // `save_to` does not overwrite an existing file. The server logs the error and responds with 500.
    let (status, body) = send(&folder, "/pictures", &[("scan", "\r\nContent-Type: image/png", "two")]).await?;
    assert_eq!((status, &body["detail"]), (StatusCode::INTERNAL_SERVER_ERROR, &"Internal error.".into()));
    assert_eq!(folder.files()?, [("scan.image-png".to_owned(), b"one".to_vec())]);

    // The body ends without the delimiter that ends the part.
    let start = "--b\r\nContent-Disposition: form-data; name=\"scan\"\r\nContent-Type: image/jpeg\r\n\r\n";
    let body = Body::from(format!("{start}{}", "x".repeat(100_000)));
    let request = Request::post("/pictures").header("content-type", "multipart/form-data; boundary=b").body(body)?;
    assert_eq!(app(&folder).oneshot(request).await?.status(), StatusCode::BAD_REQUEST);
    assert_eq!(folder.files()?.len(), 1, "the incomplete file is deleted");
    Ok(())
}
