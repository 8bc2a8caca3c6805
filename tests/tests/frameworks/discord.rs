//! Tests with responses from Discord's developer documentation: messages, errors nested by the path of the invalid
//! field, rate limits, and uploads.

use super::{Server, client};
use ecogen_runtime::{Field, File, Parts};

include!(concat!(env!("OUT_DIR"), "/framework_discord.mounted.rs"));

use framework_discord::models::{
    AvailableLocalesEnum, ErrorDetails, MessageComponentTypes, MessageCreateRequest,
    MessageResponseComponentsItem as Component, MessageResponseNonce, MessageType,
};
use framework_discord::operations::default::{
    CreateMessageBody, CreateMessageBodyMultipartPart as Part, CreateMessageResponse, ListMessagesResponse,
    ListMessagesSkuIds,
};

const MESSAGE: &str = r#"{"type":19,"id":"334385199974967042","content":"Supa Hot","mention_roles":["1"],"mentions":[],
    "author":{"id":"53908099506183680","username":"Mason","avatar":null,"flags":9007199254740991,"accent_color":null,"locale":"en-GB",
    "avatar_decoration_data":{"asset":"a","sku_id":null}},"timestamp":"2017-07-11T17:27:07.299000+00:00","edited_timestamp":null,
    "components":[{"type":1,"components":[{"type":2,"label":"Click me!"}]},{"type":2}],"nonce":"abc",
    "referenced_message":{"type":99,"id":"1","content":"","mention_roles":[],"author":{"id":"2","username":"u","avatar":"a_1","flags":0},
    "timestamp":"2017-07-11T17:27:07.299000+00:00","edited_timestamp":"2017-07-11T17:28:00+00:00","components":[],"nonce":5}}"#;

#[tokio::test]
async fn messages_are_decoded() {
    let headers =
        [("content-type", "application/json"), ("x-ratelimit-limit", "5"), ("x-ratelimit-reset-after", "0.999")];
    let server = Server::new(200, &headers, format!("[{MESSAGE}]"));
    let client = client!(framework_discord, server, bot_token("Bot t"));
    let call = client
        .default()
        .list_messages("290926798999357250")
        .before("5")
        .author_id(vec!["1".to_owned(), "2".to_owned()]);
    let call = call.sku_ids(ListMessagesSkuIds::List(vec![Some("3".to_owned())]));
    let response = call.send().await.expect("200").into_value();
    let sent = server.last();
    assert_eq!(sent.line, "GET /channels/290926798999357250/messages?before=5&author_id=1&author_id=2&sku_ids=3");
    assert_eq!(sent.header("authorization"), "Bot t");
    let ListMessagesResponse::Ok { body: Some(messages), x_rate_limit_limit, x_rate_limit_reset_after } = response
    else {
        panic!("{response:?}");
    };
    assert_eq!((x_rate_limit_limit, x_rate_limit_reset_after), (Some(5), Some(0.999)));
    let message = &messages[0];
    assert_eq!(
        (&message.r#type, message.author.flags, &message.edited_timestamp),
        (&MessageType::Reply, 9_007_199_254_740_991, &None)
    );
    assert_eq!((&message.author.locale, message.author.accent_color), (&Some(AvailableLocalesEnum::EnGb), Field::Null));
    assert_eq!(message.nonce.value(), Some(&MessageResponseNonce::Nonce("abc".to_owned())));
    let [Component::ActionRowComponent(row), Component::ButtonComponent(button)] = message.components.as_slice() else {
        panic!("{:?}", message.components);
    };
    assert_eq!((&row.r#type, &button.r#type), (&MessageComponentTypes::ActionRow, &MessageComponentTypes::Button));
    let referenced = message.referenced_message.value().expect("a message");
    assert_eq!(
        (&referenced.r#type, referenced.nonce.value()),
        (&MessageType::Unknown(99), Some(&MessageResponseNonce::Integer(5)))
    );
}

#[tokio::test]
async fn errors_by_path_and_rate_limits_are_decoded() {
    let body = r#"{"code":50035,"errors":{"embeds":{"0":{"fields":{"_errors":[{"code":"BASE_TYPE_REQUIRED","message":"Required"}]}}}},"message":"Invalid Form Body"}"#
        .replace("\"BASE_TYPE_REQUIRED\"", "1");
    let server = Server::of(400, "application/json", body);
    let client = client!(framework_discord, server, bot_token("Bot t"));
    let response = client
        .default()
        .create_message("1", CreateMessageBody::Json(MessageCreateRequest::default()))
        .send()
        .await
        .expect("400")
        .into_value();
    let CreateMessageResponse::ClientError(status, error) = response else { panic!("{response:?}") };
    assert_eq!((status.as_u16(), error.code), (400, 50035));
    let mut details = error.errors.expect("errors");
    for key in ["embeds", "0", "fields"] {
        let ErrorDetails::Object(fields) = details else { panic!("{details:?}") };
        details = fields.get(key).cloned().expect("a field");
    }
    assert!(matches!(details, ErrorDetails::InnerErrors(inner) if inner.errors[0].message == "Required"));
    let server = Server::of(
        429,
        "application/json",
        r#"{"message":"You are being rate limited.","retry_after":64.57,"global":false,"code":0}"#,
    );
    let client = client!(framework_discord, server, bot_token("Bot t"));
    let response = client.default().list_messages("1").send().await.expect("429").into_value();
    assert!(
        matches!(response, ListMessagesResponse::TooManyRequests(limit) if limit.retry_after == 64.57 && !limit.global)
    );
}

#[tokio::test]
async fn files_are_sent_as_bytes() {
    let server = Server::of(200, "application/json", MESSAGE);
    let client = client!(framework_discord, server, bot_token("Bot t"));
    let parts = [
        Part::Content("Hello, World!".to_owned()),
        Part::Files0(File::new(&b"\x89PNG\xff"[..]).with_name("cat.png").with_media_type("image/png")),
    ];
    client.default().create_message("1", CreateMessageBody::Multipart(Parts::from(parts))).await.expect("200");
    let sent = server.last();
    assert!(sent.body.windows(5).any(|bytes| bytes == b"\x89PNG\xff"), "the bytes of the file");
    let expected = [
        "Content-Disposition: form-data; name=\"content\"",
        "Hello, World!",
        "Content-Disposition: form-data; name=\"files[0]\"; filename=\"cat.png\"",
        "Content-Type: image/png",
        "\u{fffd}PNG\u{fffd}",
    ];
    assert_eq!(sent.parts(), expected);
}
