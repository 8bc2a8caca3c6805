//! Tests with responses of Rails, for documents that rswag writes. The responses contain null for empty columns, times
//! with milliseconds, decimals as strings, and errors by field.

use super::{Server, client};
use ecogen_runtime::{File, Map, Parts};

include!(concat!(env!("OUT_DIR"), "/framework_rswag.mounted.rs"));

use framework_rswag::operations::blogs::{
    CreateBlogResponse, CreateFlexibleBlogCreated, SearchBlogsStatus, UploadThumbnailBlogBodyPart as Part,
};

#[tokio::test]
async fn null_columns_are_decoded() {
    let body = r#"[{"id":1,"title":"foo","content":null,"thumbnail":null,"created_at":"2026-01-02T03:04:05.678Z","price":"9.99"}]"#;
    let server = Server::of(200, "application/json; charset=utf-8", body);
    let call = client!(framework_rswag, server)
        .blogs()
        .search_blogs()
        .keywords("foo bar")
        .status(SearchBlogsStatus::Published);
    let blogs = call.await.expect("200");
    assert_eq!(server.last().line, "GET /blogs?keywords=foo%20bar&status=published");
    assert_eq!((blogs[0].id, blogs[0].content.as_deref(), blogs[0].price.as_deref()), (1, None, Some("9.99")));
    assert_eq!(blogs[0].created_at.as_ref().map(ToString::to_string).as_deref(), Some("2026-01-02T03:04:05.678Z"));
}

#[tokio::test]
async fn errors_by_field_are_decoded() {
    let server = Server::of(422, "application/json; charset=utf-8", r#"{"errors":{"content":["can't be blank"]}}"#);
    let response = client!(framework_rswag, server).blogs().create_blog(Map::default()).send().await.expect("422");
    let CreateBlogResponse::UnprocessableContent(errors) = response.into_value() else { panic!("not 422") };
    let errors = errors.errors.expect("errors");
    assert_eq!(errors.get("content").map(Vec::as_slice), Some(&["can't be blank".to_owned()][..]));
    assert_eq!(server.last().text(), "{}");
}

#[tokio::test]
async fn one_of_two_models_is_decoded_and_file_is_sent() {
    let server =
        Server::of(201, "application/json; charset=utf-8", r#"{"id":1,"headline":"h","text":null,"thumbnail":null}"#);
    let created = client!(framework_rswag, server).blogs().create_flexible_blog().await.expect("201");
    assert!(
        matches!(created, CreateFlexibleBlogCreated::FlexibleBlog(blog) if blog.headline == "h" && blog.text.is_null())
    );
    let server = Server::new(200, &[], "");
    let parts = [Part::File(File::new(&b"\x89PNG"[..]).with_name("thumbnail.png").with_media_type("image/png"))];
    client!(framework_rswag, server).blogs().upload_thumbnail_blog("1", Parts::from(parts)).await.expect("200");
    let expected = [
        "Content-Disposition: form-data; name=\"file\"; filename=\"thumbnail.png\"",
        "Content-Type: image/png",
        "\u{fffd}PNG",
    ];
    assert_eq!(server.last().parts(), expected);
}
