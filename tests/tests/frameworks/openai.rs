//! Tests with responses from OpenAI's API reference: streamed responses, chunks that end with `[DONE]`, and errors.

use super::{Server, client};
use ecogen_runtime::{Field, File, Parts};

include!(concat!(env!("OUT_DIR"), "/framework_openai.mounted.rs"));

use framework_openai::models::{
    ChatCompletionToolChoiceOption, ChatCompletionToolChoiceOptionToolChoiceMode, CreateResponse, CreateResponseInput,
    ModelIdsShared, OutputItem, OutputMessageContentItem as Content, ResponseStreamEvent as Streamed,
    StopConfiguration,
};
use framework_openai::operations::chat::CreateChatCompletionBody;
use framework_openai::operations::images::{CreateImageEditBodyPart as Part, CreateImageEditBodyPartModel};
use framework_openai::operations::responses::{CreateResponseOk, CreateResponseResponse};

const RESPONSE: &str = r#"{"id":"resp_123","object":"response","created_at":1740855869,"status":"completed","error":null,"metadata":{},
    "output":[{"id":"msg_123","type":"message","role":"assistant","content":[{"type":"output_text","text":"Hi","annotations":[]}]},
    {"type":"function_call","call_id":"c","arguments":"{}"},{"type":"reasoning","summary":[]}]}"#;

fn request() -> CreateResponse {
    CreateResponse {
        model: Some(ecogen_runtime::codec::from_slice::<ModelIdsShared>(br#""gpt-5.4""#).expect("a model")),
        input: Some(CreateResponseInput::TextInput("Hello".to_owned())),
        stream: Field::Value(true),
        ..Default::default()
    }
}

#[tokio::test]
async fn response_is_decoded() {
    let server = Server::of(200, "application/json", RESPONSE);
    let client = client!(framework_openai, server, api_key_auth("sk"));
    let CreateResponseOk::Json(response) = client.responses().create_response(request()).await.expect("200") else {
        panic!("not JSON");
    };
    let sent = server.last();
    assert_eq!(sent.text(), r#"{"model":"gpt-5.4","input":"Hello","stream":true}"#);
    assert_eq!(sent.header("authorization"), "Bearer sk");
    let [OutputItem::OutputMessage(message), OutputItem::FunctionToolCall(call), OutputItem::Unknown(item)] =
        response.output.as_slice()
    else {
        panic!("{:?}", response.output);
    };
    assert!(matches!(&message.content[0], Content::OutputTextContent(content) if content.text == "Hi"));
    assert_eq!((call.call_id.as_str(), &item["type"], response.error), ("c", &serde_json::json!("reasoning"), None));
}

#[tokio::test]
async fn events_of_response_are_decoded_by_their_type() {
    let compact: String = RESPONSE.lines().map(str::trim_start).collect();
    let body = format!(
        "event: response.output_text.delta\ndata: {{\"type\":\"response.output_text.delta\",\"item_id\":\"msg_123\",\"output_index\":0,\"content_index\":0,\"delta\":\"In\",\"sequence_number\":1,\"logprobs\":[]}}\n\n\
         event: response.completed\ndata: {{\"type\":\"response.completed\",\"response\":{compact},\"sequence_number\":2}}\n\n\
         event: error\ndata: {{\"type\":\"error\",\"code\":\"ERR_SOMETHING\",\"message\":\"Something went wrong\",\"param\":null,\"sequence_number\":3}}\n\n"
    );
    let server = Server::of(200, "text/event-stream; charset=utf-8", body);
    let client = client!(framework_openai, server, api_key_auth("sk"));
    let CreateResponseOk::EventStream(mut events) = client.responses().create_response(request()).await.expect("200")
    else {
        panic!("not events");
    };
    let first = events.next().await.expect("an event").expect("an event");
    assert_eq!(first.event.as_deref(), Some("response.output_text.delta"));
    assert!(matches!(first.data, Streamed::ResponseTextDeltaEvent(event) if event.delta == "In"));
    let second = events.next().await.expect("an event").expect("an event");
    assert!(matches!(second.data, Streamed::ResponseCompletedEvent(event) if event.response.id == "resp_123"));
    let third = events.next().await.expect("an event").expect("an event");
    assert!(
        matches!(third.data, Streamed::ResponseErrorEvent(event) if event.param.is_none() && event.sequence_number == 3)
    );
    assert!(events.next().await.expect("the end").is_none());
}

#[tokio::test]
async fn chunks_of_chat_end_with_done() {
    let body = "data: {\"id\":\"chatcmpl-123\",\"object\":\"chat.completion.chunk\",\"created\":1694268190,\"model\":\"gpt-4o-mini\",\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"\"},\"logprobs\":null,\"finish_reason\":null}],\"usage\":null}\n\n\
        data: {\"id\":\"chatcmpl-123\",\"object\":\"chat.completion.chunk\",\"created\":1694268190,\"choices\":[{\"index\":0,\"delta\":{},\"logprobs\":null,\"finish_reason\":\"stop\"}]}\n\n\
        data: {\"id\":\"chatcmpl-123\",\"object\":\"chat.completion.chunk\",\"created\":1694268190,\"choices\":[],\"usage\":{\"total_tokens\":7}}\n\ndata: [DONE]\n\n";
    let server = Server::of(200, "text/event-stream; charset=utf-8", body);
    let client = client!(framework_openai, server, api_key_auth("sk"));
    let mut request = CreateChatCompletionBody::new(
        ecogen_runtime::codec::from_slice::<ModelIdsShared>(br#""my-model""#).expect("a model"),
    );
    request.stop = Field::Value(StopConfiguration::List(vec!["\n".to_owned()]));
    request.tool_choice =
        Some(ChatCompletionToolChoiceOption::ToolChoiceMode(ChatCompletionToolChoiceOptionToolChoiceMode::Auto));
    let mut chunks = client.chat().create_chat_completion(request).await.expect("200");
    assert_eq!(server.last().text(), r#"{"model":"my-model","stop":["\n"],"tool_choice":"auto"}"#);
    let first = chunks.next().await.expect("a chunk").expect("a chunk").data;
    assert_eq!(first.choices[0].delta.content, Field::Value(String::new()));
    assert_eq!((first.choices[0].finish_reason.as_ref(), first.usage.is_null()), (None, true));
    let second = chunks.next().await.expect("a chunk").expect("a chunk").data;
    assert!(second.choices[0].finish_reason.is_some());
    let third = chunks.next().await.expect("a chunk").expect("a chunk").data;
    assert_eq!(third.usage.value().map(|usage| usage.total_tokens), Some(7));
    assert!(chunks.next().await.expect("the end").is_none());
}

#[tokio::test]
async fn images_are_sent_and_error_is_decoded() {
    let server = Server::of(200, "application/json", r#"{"created":1713833628,"data":[]}"#);
    let client = client!(framework_openai, server, api_key_auth("sk"));
    let parts = [
        Part::Image(File::new(&b"\x89"[..]).with_name("a.png").with_media_type("image/png")),
        Part::Prompt("a cat".to_owned()),
        Part::N(2),
        Part::Model(CreateImageEditBodyPartModel::GptImage1),
    ];
    assert_eq!(client.images().create_image_edit(Parts::from(parts)).await.expect("200").created, 1_713_833_628);
    let expected = [
        "Content-Disposition: form-data; name=\"image\"; filename=\"a.png\"",
        "Content-Type: image/png",
        "\u{fffd}",
        "Content-Disposition: form-data; name=\"prompt\"",
        "a cat",
        "Content-Disposition: form-data; name=\"n\"",
        "2",
        "Content-Disposition: form-data; name=\"model\"",
        "gpt-image-1",
    ];
    assert_eq!(server.last().parts(), expected);
    let body =
        r#"{"error":{"message":"Rate limit reached","type":"requests","param":null,"code":"rate_limit_exceeded"}}"#;
    let server = Server::of(429, "application/json", body);
    let client = client!(framework_openai, server, api_key_auth("sk"));
    let response = client.responses().create_response(request()).send().await.expect("429").into_value();
    assert!(
        matches!(response, CreateResponseResponse::TooManyRequests(error) if error.error.code.as_deref() == Some("rate_limit_exceeded"))
    );
}
