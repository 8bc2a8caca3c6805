//! Tests of bodies in every encoding, written like by a client and read like by a server.

use ecogen_runtime as rt;
use ecogen_runtime::Map;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use rt::{ContentSpec, Encoding, Operation, Payload, RequestReader, RequestWriter, Written};

/// An operation whose body has one of these contents.
fn operation(contents: &'static [ContentSpec]) -> &'static Operation {
    let operation = Operation::new("o", rt::Method::Post, "/o").body(rt::BodySpec::required(contents));
    Box::leak(Box::new(operation))
}

fn written(operation: &'static Operation, value: impl Payload) -> Result<Written, String> {
    let mut writer = RequestWriter::new(operation);
    writer.body(value);
    writer.finish()
}

fn read<T: Payload>(operation: &'static Operation, written: &Written) -> Result<T, rt::Refusal> {
    let Written { query, headers, body, .. } = written;
    let mut body = body.try_clone().expect("a buffered body");
    let mut slot = None;
    RequestReader {
        operation,
        captures: &[],
        query,
        headers,
        body: &mut body,
        limit: usize::MAX,
        sample: None,
        strict: ecogen_runtime::Strict::NONE,
    }
    .read(&mut [], &mut slot)?;
    slot.ok_or_else(rt::Refusal::unfilled)
}

fn text(written: &Written) -> (&str, String) {
    let media_type = written.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    (
        media_type.unwrap_or_default(),
        String::from_utf8_lossy(written.body.bytes().expect("a buffered body")).into_owned(),
    )
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Upload {
    name: String,
    tags: Option<Vec<i64>>,
    owner: Option<Map<i64>>,
    file: Option<rt::Bytes>,
}

const UPLOAD: rt::Record = rt::Record {
    name: "Upload",
    properties: &[
        rt::Property::required("name"),
        rt::Property::optional("tags"),
        rt::Property::optional("owner"),
        rt::Property::optional("file"),
    ],
};

impl rt::Decode for Upload {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let (mut name, mut tags, mut owner, mut file) = (None, None, None, None);
        r.record(&UPLOAD, &mut [&mut name, &mut tags, &mut owner, &mut file])?;
        let Some(name) = name else { return Err(rt::Fault::unfilled()) };
        Ok(Self { name, tags, owner, file })
    }
}

impl rt::Encode for Upload {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&UPLOAD, &[&self.name, &self.tags, &self.owner, &self.file]);
    }
}

const FORM: &[ContentSpec] = &[ContentSpec::new("application/x-www-form-urlencoded", Encoding::Form)];
const PARTS: &[ContentSpec] = &[ContentSpec::new("multipart/form-data", Encoding::Multipart)];

#[test]
fn a_form_is_pairs() {
    let upload = Upload { name: "a b&c".to_owned(), tags: Some(vec![1, 2]), ..Upload::default() };
    let sent = written(operation(FORM), upload.clone()).expect("a form");
    assert_eq!(text(&sent), (FORM[0].media_type, "name=a%20b%26c&tags=1&tags=2".to_owned()));
    assert_eq!(read::<Upload>(operation(FORM), &sent).expect("an upload"), upload);
}

#[test]
fn a_list_of_one_stays_a_list() {
    let upload = Upload { tags: Some(vec![1]), ..Upload::default() };
    let sent = written(operation(FORM), upload.clone()).expect("a form");
    assert_eq!(read::<Upload>(operation(FORM), &sent).expect("an upload"), upload);
}

#[test]
fn parts_hold_text_bytes_and_json() {
    let upload = Upload {
        name: "a\r\n--ecogen-".to_owned(),
        tags: Some(vec![1, 2]),
        owner: Some(Map::from([("id", 7)])),
        file: Some(rt::Bytes::from_static(b"\xFF\r\n\r\n--")),
    };
    let sent = written(operation(PARTS), upload.clone()).expect("parts");
    let (media_type, body) = text(&sent);
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    assert!(body.ends_with(&format!("--{boundary}--\r\n")), "{body}");
    assert!(body.contains("name=\"owner\"\r\nContent-Type: application/json\r\n\r\n{\"id\":7}\r\n"), "{body}");
    assert_eq!(read::<Upload>(operation(PARTS), &sent).expect("an upload"), upload);
}

#[test]
fn a_boundary_is_neither_guessed_nor_searched_for() {
    // A boundary that is checked against the content could be made to collide any number of times.
    let name: String = (0..20_000).map(|number| format!("--ecogen-boundary-{number}\r\n")).collect();
    let upload = Upload { name, ..Upload::default() };
    let start = std::time::Instant::now();
    let (one, other) = (written(operation(PARTS), upload.clone()), written(operation(PARTS), upload.clone()));
    assert!(start.elapsed() < std::time::Duration::from_secs(5), "{:?}", start.elapsed());
    let (one, other) = (one.expect("parts"), other.expect("parts"));
    assert_ne!(text(&one).0, text(&other).0);
    assert_eq!(read::<Upload>(operation(PARTS), &one).expect("an upload"), upload);
}

#[test]
fn what_is_wrong_in_a_part_has_its_pointer() {
    let mut sent = written(operation(FORM), Upload::default()).expect("a form");
    sent.body = "name=a&tags=1&tags=x".into();
    let refusal = read::<Upload>(operation(FORM), &sent).expect_err("a violation");
    assert_eq!(refusal.violations()[0].pointer, "/tags/1");
}

#[derive(Clone, Debug, PartialEq)]
enum Several {
    Json(Vec<i64>),
    Text(String),
    Raw(rt::Bytes),
}

impl Payload for Several {
    fn decode(r: &mut rt::PayloadReader<'_>) -> Result<Self, rt::Fault> {
        match r.content() {
            0 => r.value().map(Self::Json),
            1 => r.value().map(Self::Text),
            2 => r.value().map(Self::Raw),
            _ => Err(r.unknown()),
        }
    }

    fn encode(self, w: &mut rt::PayloadWriter) {
        match self {
            Self::Json(value) => w.value(0, &value),
            Self::Text(value) => w.value(1, &value),
            Self::Raw(value) => w.value(2, &value),
        }
    }
}

const SEVERAL: &[ContentSpec] = &[
    ContentSpec::new("application/vnd.x+json", Encoding::Json),
    ContentSpec::new("text/*", Encoding::Text),
    ContentSpec::new("application/pdf", Encoding::Bytes),
];

#[test]
fn the_media_type_tells_one_content_from_another() {
    let rows = [
        (Several::Json(vec![1]), "application/vnd.x+json", "[1]"),
        (Several::Text("[1]".to_owned()), "text/plain", "[1]"),
        (Several::Raw(rt::Bytes::from_static(b"[1]")), "application/pdf", "[1]"),
    ];
    for (value, media_type, body) in rows {
        let sent = written(operation(SEVERAL), value.clone()).expect("a body");
        assert_eq!(text(&sent), (media_type, body.to_owned()));
        assert_eq!(read::<Several>(operation(SEVERAL), &sent).expect("a value"), value);
    }
}

#[test]
fn a_media_type_that_is_not_documented_is_refused() {
    let mut sent = written(operation(SEVERAL), Several::Json(Vec::new())).expect("a body");
    sent.headers.insert(CONTENT_TYPE, HeaderValue::from_static("image/png"));
    let refusal = read::<Several>(operation(SEVERAL), &sent).expect_err("a refusal");
    assert_eq!(refusal.status(), rt::StatusCode::UNSUPPORTED_MEDIA_TYPE);
    sent.headers.insert(CONTENT_TYPE, HeaderValue::from_static("Text/CSV; charset=utf-8"));
    assert_eq!(read::<Several>(operation(SEVERAL), &sent).expect("text"), Several::Text("[]".to_owned()));
}

#[test]
fn an_empty_text_is_there_and_an_empty_json_is_not() {
    let sent = written(operation(SEVERAL), Several::Text(String::new())).expect("a body");
    assert_eq!(read::<Several>(operation(SEVERAL), &sent).expect("text"), Several::Text(String::new()));
    let mut sent = written(operation(SEVERAL), Several::Json(Vec::new())).expect("a body");
    sent.body = rt::Body::empty();
    let refusal = read::<Several>(operation(SEVERAL), &sent).expect_err("nothing came");
    assert_eq!(refusal.violations()[0].message, "is missing");
}

#[test]
fn what_an_encoding_cannot_hold_is_not_written() {
    const TEXT: &[ContentSpec] = &[ContentSpec::new("text/plain", Encoding::Text)];
    assert!(written(operation(FORM), 7_i64).is_err());
    assert!(written(operation(TEXT), vec![1_i64]).is_err());
}
