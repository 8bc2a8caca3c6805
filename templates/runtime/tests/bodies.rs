//! Tests that request bodies in every encoding are encoded as in a client and decoded as in a server.

use ecogen_runtime as rt;
use ecogen_runtime::Map;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use rt::{ContentSpec, DecodeLimits, EncodedRequest, Encoding, OperationSpec, Payload, RequestReader, RequestWriter};

/// Creates an operation whose request body has these media types.
fn operation(contents: &'static [ContentSpec]) -> &'static OperationSpec {
    let operation = OperationSpec::new("o", rt::HttpMethod::Post, "/o").body(rt::BodySpec::required(contents));
    Box::leak(Box::new(operation))
}

fn encode(operation: &'static OperationSpec, value: impl Payload) -> Result<EncodedRequest, String> {
    let mut writer = RequestWriter::new(operation);
    writer.body(value);
    writer.finish()
}

fn decode<T: Payload>(operation: &'static OperationSpec, written: &EncodedRequest) -> Result<T, rt::Rejection> {
    let EncodedRequest { query, headers, body, .. } = written;
    let mut body = body.try_clone().expect("a buffered body");
    let mut slot = None;
    RequestReader {
        operation,
        captures: &[],
        query,
        headers,
        body: &mut body,
        limits: DecodeLimits::new(),
        sample: None,
        validation: ecogen_runtime::RequestValidation::NONE,
    }
    .read_into(&mut [], &mut slot)?;
    slot.ok_or_else(rt::Rejection::missing_value)
}

fn body_text(written: &EncodedRequest) -> (&str, String) {
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

const UPLOAD: rt::StructLayout = rt::StructLayout {
    name: "Upload",
    properties: &[
        rt::PropertyLayout::required("name"),
        rt::PropertyLayout::optional("tags"),
        rt::PropertyLayout::optional("owner"),
        rt::PropertyLayout::optional("file"),
    ],
};

impl rt::Decode for Upload {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut name, mut tags, mut owner, mut file) = (None, None, None, None);
        r.read_struct(&UPLOAD, &mut [&mut name, &mut tags, &mut owner, &mut file])?;
        let Some(name) = name else { return Err(rt::DecodeError::missing_value()) };
        Ok(Self { name, tags, owner, file })
    }
}

impl rt::Encode for Upload {
    fn encode(&self, w: &mut rt::Writer) {
        w.write_struct(&UPLOAD, &[&self.name, &self.tags, &self.owner, &self.file]);
    }
}

const FORM: &[ContentSpec] = &[ContentSpec::new("application/x-www-form-urlencoded", Encoding::Form)];
const PARTS: &[ContentSpec] = &[ContentSpec::new("multipart/form-data", Encoding::Multipart)];

#[test]
fn forms_are_pairs() {
    let upload = Upload { name: "a b&c".to_owned(), tags: Some(vec![1, 2]), ..Upload::default() };
    let sent = encode(operation(FORM), upload.clone()).expect("a form");
    assert_eq!(body_text(&sent), (FORM[0].media_type, "name=a%20b%26c&tags=1&tags=2".to_owned()));
    assert_eq!(decode::<Upload>(operation(FORM), &sent).expect("an upload"), upload);
}

#[test]
fn list_of_one_item_stays_a_list() {
    let upload = Upload { tags: Some(vec![1]), ..Upload::default() };
    let sent = encode(operation(FORM), upload.clone()).expect("a form");
    assert_eq!(decode::<Upload>(operation(FORM), &sent).expect("an upload"), upload);
}

#[test]
fn parts_contain_text_bytes_and_json() {
    let upload = Upload {
        name: "a\r\n--ecogen-".to_owned(),
        tags: Some(vec![1, 2]),
        owner: Some(Map::from([("id", 7)])),
        file: Some(rt::Bytes::from_static(b"\xFF\r\n\r\n--")),
    };
    let sent = encode(operation(PARTS), upload.clone()).expect("parts");
    let (media_type, body) = body_text(&sent);
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    assert!(body.ends_with(&format!("--{boundary}--\r\n")), "{body}");
    assert!(body.contains("name=\"owner\"\r\nContent-Type: application/json\r\n\r\n{\"id\":7}\r\n"), "{body}");
    assert_eq!(decode::<Upload>(operation(PARTS), &sent).expect("an upload"), upload);
}

#[test]
fn boundaries_are_unpredictable_and_not_searched() {
    // If the encoder searched the content for predictable boundaries until one does not occur, malicious content could
    // make the encoder search any number of times.
    let name: String = (0..20_000).map(|number| format!("--ecogen-boundary-{number}\r\n")).collect();
    let upload = Upload { name, ..Upload::default() };
    let start = std::time::Instant::now();
    let (one, other) = (encode(operation(PARTS), upload.clone()), encode(operation(PARTS), upload.clone()));
    assert!(start.elapsed() < std::time::Duration::from_secs(5), "{:?}", start.elapsed());
    let (one, other) = (one.expect("parts"), other.expect("parts"));
    assert_ne!(body_text(&one).0, body_text(&other).0);
    assert_eq!(decode::<Upload>(operation(PARTS), &one).expect("an upload"), upload);
}

#[test]
fn errors_in_parts_have_a_pointer() {
    let mut sent = encode(operation(FORM), Upload::default()).expect("a form");
    sent.body = "name=a&tags=1&tags=x".into();
    let rejection = decode::<Upload>(operation(FORM), &sent).expect_err("a violation");
    assert_eq!(rejection.violations()[0].pointer, "/tags/1");
}

#[derive(Clone, Debug, PartialEq)]
enum MultipleContents {
    Json(Vec<i64>),
    Text(String),
    Raw(rt::Bytes),
}

impl Payload for MultipleContents {
    fn decode(r: &mut rt::PayloadReader<'_>) -> Result<Self, rt::DecodeError> {
        match r.content() {
            0 => r.value().map(Self::Json),
            1 => r.value().map(Self::Text),
            2 => r.value().map(Self::Raw),
            _ => Err(r.unknown_content_error()),
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

const MULTIPLE_CONTENTS: &[ContentSpec] = &[
    ContentSpec::new("application/vnd.x+json", Encoding::Json),
    ContentSpec::new("text/*", Encoding::Text),
    ContentSpec::new("application/pdf", Encoding::Bytes),
];

#[test]
fn media_type_selects_the_content() {
    let rows = [
        (MultipleContents::Json(vec![1]), "application/vnd.x+json", "[1]"),
        (MultipleContents::Text("[1]".to_owned()), "text/plain", "[1]"),
        (MultipleContents::Raw(rt::Bytes::from_static(b"[1]")), "application/pdf", "[1]"),
    ];
    for (value, media_type, body) in rows {
        let sent = encode(operation(MULTIPLE_CONTENTS), value.clone()).expect("a body");
        assert_eq!(body_text(&sent), (media_type, body.to_owned()));
        assert_eq!(decode::<MultipleContents>(operation(MULTIPLE_CONTENTS), &sent).expect("a value"), value);
    }
}

#[test]
fn undocumented_media_types_are_rejected() {
    let mut sent = encode(operation(MULTIPLE_CONTENTS), MultipleContents::Json(Vec::new())).expect("a body");
    sent.headers.insert(CONTENT_TYPE, HeaderValue::from_static("image/png"));
    let rejection = decode::<MultipleContents>(operation(MULTIPLE_CONTENTS), &sent).expect_err("a refusal");
    assert_eq!(rejection.status(), rt::StatusCode::UNSUPPORTED_MEDIA_TYPE);
    sent.headers.insert(CONTENT_TYPE, HeaderValue::from_static("Text/CSV; charset=utf-8"));
    assert_eq!(
        decode::<MultipleContents>(operation(MULTIPLE_CONTENTS), &sent).expect("text"),
        MultipleContents::Text("[]".to_owned())
    );
}

#[test]
fn empty_text_is_present_and_empty_json_is_absent() {
    let sent = encode(operation(MULTIPLE_CONTENTS), MultipleContents::Text(String::new())).expect("a body");
    assert_eq!(
        decode::<MultipleContents>(operation(MULTIPLE_CONTENTS), &sent).expect("text"),
        MultipleContents::Text(String::new())
    );
    let mut sent = encode(operation(MULTIPLE_CONTENTS), MultipleContents::Json(Vec::new())).expect("a body");
    sent.body = rt::Body::empty();
    let rejection = decode::<MultipleContents>(operation(MULTIPLE_CONTENTS), &sent).expect_err("nothing came");
    assert_eq!(rejection.violations()[0].message, "is missing");
}

#[test]
fn inexpressible_values_are_encode_errors() {
    const TEXT: &[ContentSpec] = &[ContentSpec::new("text/plain", Encoding::Text)];
    assert!(encode(operation(FORM), 7_i64).is_err());
    assert!(encode(operation(TEXT), vec![1_i64]).is_err());
}
