use super::{run, served};
use ecogen_runtime as rt;
use rt::server::{Context, HandlerError, NoCredentials};
use rt::{Body, File, Parts, StatusCode};
use std::sync::{Arc, Mutex};
use stream_parts::models::Place;
use stream_parts::operations::albums::{
    FetchOkPart, FetchRequest, FetchResponse, StoreBodyPart, StoreRequest, StoreResponse,
};

include!(concat!(env!("OUT_DIR"), "/stream_parts.mounted.rs"));

/// The size of a streaming file in bytes. This size exceeds the limit of buffered bodies.
const SIZE: u64 = 4 << 20;

/// A service that records a description of each received part.
#[derive(Clone, Default)]
struct Albums(Arc<Mutex<Vec<String>>>);

impl Albums {
    fn note(&self, text: String) {
        self.0.lock().expect("the lock is not poisoned").push(text);
    }
}

impl stream_parts::server::AlbumsApi for Albums {
    type Caller = ();

    async fn store(&self, _: &Context<()>, request: StoreRequest) -> Result<StoreResponse, HandlerError> {
        let mut parts = request.body;
        while let Some(part) = parts.next().await? {
            let noted = match part {
                StoreBodyPart::Title(title) => format!("title {title}"),
                StoreBodyPart::Cover { body, x_width, x_taken } => {
                    format!("cover {x_width} {} {}", x_taken.is_some(), file(body).await?)
                }
                StoreBodyPart::Photo(photo) if request.key == "hasty" => format!("photo {:?}", photo.name),
                StoreBodyPart::Photo(photo) => format!("photo {}", file(photo).await?),
                StoreBodyPart::Places(location) => format!("place {} {:?}", location.name, location.visits),
                StoreBodyPart::Rating(rating) => format!("rating {rating}"),
            };
            self.note(noted);
        }
        Ok(StoreResponse::NoContent)
    }

    async fn fetch(&self, _: &Context<()>, _: FetchRequest) -> Result<FetchResponse, HandlerError> {
        let (sender, parts) = Parts::channel(1);
        tokio::spawn(async move {
            let photo = |name: &str| FetchOkPart::Photo(File::new(film(SIZE)).with_name(name));
            for part in [FetchOkPart::Title("x".to_owned()), photo("one"), photo("two")] {
                if sender.send(part).await.is_err() {
                    return;
                }
            }
        });
        Ok(FetchResponse::Ok(parts))
    }
}

/// Reads a file and returns a description: its name, media type, one of its headers, and its size in bytes.
async fn file(mut file: File) -> Result<String, HandlerError> {
    let mut received = 0;
    while let Some(chunk) = file.body.chunk().await? {
        received += chunk.len();
    }
    let own = file.headers.get("x-own").map(|value| value.len());
    Ok(format!("{:?} {:?} {own:?} {received}", file.name, file.body.media_type()))
}

fn film(bytes: u64) -> Body {
    Body::reader(tokio::io::AsyncReadExt::take(tokio::io::repeat(b'-'), bytes))
}

async fn server(albums: &Albums) -> String {
    let router = stream_parts::server::Router::new(NoCredentials).body_limit(1000);
    served(router.albums(albums.clone()).into_axum()).await
}

async fn client(albums: &Albums) -> stream_parts::client::Client {
    let base = server(albums).await;
    stream_parts::client::Client::builder().base_url(&base).response_limit(1000).build().expect("a client")
}

fn cover() -> StoreBodyPart {
    let body = File::new(film(SIZE)).with_name("a \"b\"; c.png").with_media_type("image/jpeg");
    let own = rt::http::HeaderValue::from_static("value");
    StoreBodyPart::Cover { body: body.with_header("x-own".parse().expect("a name"), own), x_width: 7, x_taken: None }
}

#[test]
fn parts_arrive_in_order_with_headers() {
    run(async {
        let albums = Albums::default();
        let parts = [
            StoreBodyPart::Rating(5),
            StoreBodyPart::Photo(File::new("")),
            cover(),
            StoreBodyPart::Places(Place::new("here")),
            StoreBodyPart::Places(Place::new("there")),
            StoreBodyPart::Photo(File::new(film(SIZE).with_length(SIZE)).with_name("ü")),
            StoreBodyPart::Title("\r\n--".to_owned()),
        ];
        client(&albums).await.albums().store("a", parts).await.expect("all is well");
        let received = albums.0.lock().expect("the lock is not poisoned").clone();
        let expected = [
            "rating 5".to_owned(),
            "photo Some(\"photo\") Some(\"application/octet-stream\") None 0".to_owned(),
            format!("cover 7 false Some(\"a \\\"b\\\"; c.png\") Some(\"image/jpeg\") Some(5) {SIZE}"),
            "place here None".to_owned(),
            "place there None".to_owned(),
            format!("photo Some(\"ü\") Some(\"application/octet-stream\") None {SIZE}"),
            "title \r\n--".to_owned(),
        ];
        assert_eq!(received, expected);
    });
}

#[test]
fn unread_files_are_skipped() {
    run(async {
        let albums = Albums::default();
        let photo = || StoreBodyPart::Photo(File::new(film(SIZE)));
        let parts = [photo(), cover(), photo(), StoreBodyPart::Title("last".to_owned())];
        client(&albums).await.albums().store("hasty", parts).await.expect("all is well");
        assert_eq!(albums.0.lock().expect("the lock is not poisoned").len(), 4);
    });
}

#[test]
fn parts_arrive_before_the_next_is_sent() {
    run(async {
        let albums = Albums::default();
        let client = client(&albums).await;
        let (sender, parts) = Parts::channel(1);
        let call = tokio::spawn(client.albums().store("a", parts).into_future());
        for (count, part) in [StoreBodyPart::Title("first".to_owned()), cover()].into_iter().enumerate() {
            sender.send(part).await.expect("a reader exists");
            if count == 0 {
                sender.send(StoreBodyPart::Rating(1)).await.expect("a reader exists");
                while albums.0.lock().expect("the lock is not poisoned").is_empty() {
                    tokio::task::yield_now().await;
                }
            }
        }
        drop(sender);
        call.await.expect("no panic").expect("all is well");
    });
}

#[test]
fn large_multipart_responses_are_streamed() {
    run(async {
        let mut parts = client(&Albums::default()).await.albums().fetch("a").await.expect("an answer");
        let mut received = Vec::new();
        while let Some(part) = parts.next().await.expect("a part") {
            received.push(match part {
                FetchOkPart::Title(title) => title,
                FetchOkPart::Photo(photo) => file(photo).await.expect("all of it"),
            });
        }
        let photo = |name: &str| format!("Some({name:?}) Some(\"application/octet-stream\") None {SIZE}");
        assert_eq!(received, ["x".to_owned(), photo("one"), photo("two")]);
    });
}

/// Sends a request with a raw body and returns the status and text of the response.
async fn send_parts(media_type: &str, body: String) -> (StatusCode, String) {
    use stream_parts::operations::albums::STORE;
    let base = server(&Albums::default()).await;
    let url = format!("{base}{}", STORE.path.replace("{key}", "a"));
    let request = rt::http::Request::put(url).header("content-type", media_type).body(Body::from(body));
    let sent = raw::send(request.expect("a request")).await;
    (sent.0, String::from_utf8_lossy(&sent.1).into_owned())
}

/// Tests with requests that a generated client would not send.
mod raw {
    use ecogen_runtime as rt;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    pub async fn send(request: rt::http::Request<rt::Body>) -> (rt::StatusCode, Vec<u8>) {
        let (parts, body) = request.into_parts();
        let body = body.collect(usize::MAX).await.expect("the body is buffered");
        let authority = parts.uri.authority().expect("a host").to_string();
        let mut stream = tokio::net::TcpStream::connect(&authority).await.expect("a connection");
        let media_type = parts.headers["content-type"].to_str().expect("text");
        let head = format!(
            "PUT {} HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\ncontent-type: {media_type}\r\ncontent-length: {}\r\n\r\n",
            parts.uri.path(),
            body.len()
        );
        stream.write_all(head.as_bytes()).await.expect("sent");
        // An error is ignored, because the server may respond and close the connection before it has received the whole
        // body.
        let _ = stream.write_all(&body).await;
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response).await;
        let text = String::from_utf8_lossy(&response).into_owned();
        let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        (status, response)
    }
}

/// Returns the text of a part. `rest` contains the further parameters of `Content-Disposition`, the further headers and
/// the content.
fn part(name: &str, rest: &str) -> String {
    format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"{rest}\r\n")
}

#[test]
fn undocumented_parts_are_rejected() {
    run(async {
        let cover = part("cover", "; filename=x\r\nContent-Type: image/png\r\nX-Width: 1\r\n\r\n-");
        let title = part("title", "\r\n\r\nname");
        let rows = [
            (title.clone(), "/cover"),
            (format!("{cover}{}", part("title", "\r\n\r\nn")), "/title"),
            (format!("{cover}{title}{title}"), "/title"),
            (format!("{cover}{title}{}", part("rating", "\r\n\r\n9")), "/rating"),
            (format!("{cover}{title}{}", part("rating", "\r\n\r\nmany")), "/rating"),
            (format!("{cover}{title}{}", part("places", "\r\n\r\n{\"name\":\"x\",\"visits\":-1}")), "/places/0/visits"),
            (format!("{cover}{title}{}", part("other", "\r\n\r\n9")), "/other"),
            (cover.replace("X-Width: 1", "X-Width: wide") + &title, "/cover"),
            (cover.replace("X-Width: 1\r\n", "") + &title, "X-Width"),
            (title.replace("; name=\"title\"", ""), "no name"),
        ];
        for (body, expected) in rows {
            let (status, text) = send_parts("multipart/form-data; boundary=b", format!("{body}--b--")).await;
            assert_eq!(status, StatusCode::BAD_REQUEST, "{body}\n{text}");
            assert!(text.contains(expected), "{expected} in {body}\n{text}");
        }
    });
}

#[test]
fn malicious_parts_are_rejected() {
    run(async {
        let long = part("title", &format!("\r\nX-Long: {}\r\n\r\n", "x".repeat(20_000)));
        let rows = [
            ("multipart/form-data", part("title", "\r\n\r\nname"), StatusCode::BAD_REQUEST),
            ("multipart/form-data; boundary=b", String::new(), StatusCode::BAD_REQUEST),
            ("multipart/form-data; boundary=b", "--b".to_owned(), StatusCode::BAD_REQUEST),
            ("multipart/form-data; boundary=b", part("title", "\r\n\r\nname"), StatusCode::BAD_REQUEST),
            ("multipart/form-data; boundary=b", "--b\r\nno header\r\n\r\n--b--".to_owned(), StatusCode::BAD_REQUEST),
            ("multipart/form-data; boundary=b", format!("{long}\r\n--b--"), StatusCode::BAD_REQUEST),
            ("multipart/form-data; boundary=b", "x".repeat(100_000), StatusCode::BAD_REQUEST),
            (
                "multipart/form-data; boundary=b",
                part("title", &format!("\r\n\r\n{}\r\n--b--", "x".repeat(2000))),
                StatusCode::PAYLOAD_TOO_LARGE,
            ),
            (
                "multipart/form-data; boundary=b",
                part("places", "\r\n\r\n{\"name\":\"x\"}\r\n").repeat(10_001),
                StatusCode::BAD_REQUEST,
            ),
        ];
        for (media_type, body, expected) in rows {
            let shown: String = body.chars().take(100).collect();
            let (status, text) = send_parts(media_type, body).await;
            assert_eq!(status, expected, "{shown}\n{text}");
        }
    });
}
