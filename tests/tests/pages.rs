//! Tests of results that come in pages. The server is a TCP listener that sends prepared responses and records the
//! request lines.

use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use ecogen_runtime::client::{ErrorKind, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

include!(concat!(env!("OUT_DIR"), "/pagination.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/pagination_extensions.mounted.rs"));

type TestResult = Result<(), Box<dyn Error>>;

/// A server that sends each response once, in order.
struct Server {
    url: String,
    /// The request line without the version, ` key` if the credential was sent, and the body.
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Starts a server. Each response consists of a status, header lines, and a JSON body. `{url}` in a response is
    /// replaced by the URL of the server.
    async fn start(responses: &[(u16, &str, &str)]) -> Result<Self, Box<dyn Error>> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let requests = Arc::new(Mutex::new(Vec::new()));
        let responses: Vec<String> = responses
            .iter()
            .map(|(status, headers, body)| {
                let (headers, body) = (headers.replace("{url}", &url), body.replace("{url}", &url));
                format!(
                    "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: \
                     close\r\n{headers}\r\n{body}",
                    body.len()
                )
            })
            .collect();
        let log = requests.clone();
        tokio::spawn(async move {
            for response in responses {
                let Ok((mut socket, _)) = listener.accept().await else { return };
                let request = read_request(&mut socket).await;
                log.lock().unwrap_or_else(PoisonError::into_inner).push(request);
                let _ = socket.write_all(response.as_bytes()).await;
                let _ = socket.shutdown().await;
            }
        });
        Ok(Self { url, requests })
    }

    fn client(&self) -> Result<pagination::client::Client, Box<dyn Error>> {
        Ok(pagination::client::Client::builder().base_url(&self.url).key("k").build()?)
    }

    /// Returns the requests that the server has received.
    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn read_request(socket: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let count = socket.read(&mut buffer).await.unwrap_or(0);
        text.extend_from_slice(&buffer[..count]);
        let request = String::from_utf8_lossy(&text);
        let Some((head, body)) = request.split_once("\r\n\r\n") else { continue };
        let head = head.to_ascii_lowercase();
        let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next()?.parse().ok());
        if body.len() < length.unwrap_or(0) {
            continue;
        }
        let line = request.lines().next().unwrap_or_default().trim_end_matches(" HTTP/1.1");
        let key = if head.contains("\r\nx-key: k") { " key" } else { "" };
        let body = if body.is_empty() { String::new() } else { format!(" {body}") };
        return format!("{line}{key}{body}");
    }
}

#[tokio::test]
async fn a_cursor_is_sent_until_there_are_no_more_pages() -> TestResult {
    let server = Server::start(&[
        (200, "x-total: 3\r\n", r#"{"data": [{"id": "1"}], "meta": {"next_cursor": "a b&c", "more": true}}"#),
        // An empty page, and absent items, do not end the stream.
        (200, "", r#"{"data": [], "meta": {"next_cursor": "d"}}"#),
        (200, "", r#"{"meta": {"next_cursor": "e"}}"#),
        // `has_more` is decisive, even if there is a cursor.
        (200, "x-total: 4\r\n", r#"{"data": [{"id": "2"}], "meta": {"next_cursor": "f", "more": false}}"#),
    ])
    .await?;
    let mut users = server.client()?.pages().list_users().limit(1).cursor("start").items_query("x").items();
    let mut ids = Vec::new();
    while let Some(user) = users.next().await? {
        ids.push(user.id);
    }
    assert_eq!(ids, ["1", "2"]);
    assert_eq!(
        server.requests(),
        [
            "GET /users?cursor=start&limit=1&items=x key",
            "GET /users?limit=1&items=x&cursor=a%20b%26c key",
            "GET /users?limit=1&items=x&cursor=d key",
            "GET /users?limit=1&items=x&cursor=e key",
        ]
    );
    // The last page is kept with its headers, without the items.
    let page = users.page().ok_or("a page was received")?;
    assert_eq!(page.headers().get("x-total").map(|total| total.as_bytes()), Some(&b"4"[..]));
    assert_eq!(page.value().meta.as_ref().and_then(|meta| meta.more), Some(false));
    assert!(users.is_done() && users.cursor().is_none());
    Ok(())
}

#[tokio::test]
async fn an_offset_grows_by_the_number_of_items() -> TestResult {
    let pages = [(200, "", r#"["a", "b"]"#), (200, "", r#"["c"]"#), (200, "", "[]")];
    let server = Server::start(&pages).await?;
    let mut events = server.client()?.pages().list_events().limit(2).offset(10).items();
    let mut found = Vec::new();
    while let Some(event) = events.next().await? {
        found.push(event);
    }
    assert_eq!(found, ["a", "b", "c"]);
    let lines =
        ["GET /events?offset=10&limit=2 key", "GET /events?limit=2&offset=12 key", "GET /events?limit=2&offset=13 key"];
    assert_eq!(server.requests(), lines);
    Ok(())
}

#[tokio::test]
async fn page_numbers_end_with_the_total_number_of_pages() -> TestResult {
    let server = Server::start(&[
        (200, "", r#"{"orders": [1], "page_count": 2}"#),
        (200, "", r#"{"orders": [2], "page_count": 2}"#),
    ])
    .await?;
    let mut pages = server.client()?.pages().list_orders().pages();
    let mut orders = Vec::new();
    while let Some(page) = pages.next().await? {
        orders.push(page.into_value().orders);
    }
    assert_eq!(orders, [[1], [2]]);
    assert_eq!(server.requests(), ["GET /orders key", "GET /orders?page=2 key"]);
    Ok(())
}

#[tokio::test]
async fn link_headers_are_followed_and_relative_links_are_resolved_against_their_page() -> TestResult {
    let server = Server::start(&[
        (200, "link: <{url}/v2/a/b?page=2>; rel=\"next last\", </x>; rel=prev\r\n", r#"["a"]"#),
        (200, "link: <c?page=3>; rel=next\r\n", r#"["b"]"#),
        (200, "link: </x>; rel=first\r\n", r#"["c"]"#),
    ])
    .await?;
    let mut repositories = server.client()?.pages().list_repositories().owner("me").items();
    let mut found = Vec::new();
    while let Some(repository) = repositories.next().await? {
        found.push(repository);
    }
    assert_eq!(found, ["a", "b", "c"]);
    let lines = ["GET /repositories?owner=me key", "GET /v2/a/b?page=2 key", "GET /v2/a/c?page=3 key"];
    assert_eq!(server.requests(), lines);
    Ok(())
}

#[tokio::test]
async fn next_urls_of_other_origins_get_no_credentials() -> TestResult {
    let other = Server::start(&[(200, "", r#"{"result": {"files": ["b"]}}"#)]).await?;
    let first = format!(r#"{{"result": {{"files": ["a"], "next": "{}/f?s=1"}}}}"#, other.url);
    let server = Server::start(&[(200, "", &first)]).await?;
    let mut files = server.client()?.pages().list_files().items();
    assert_eq!(files.next().await?.as_deref(), Some("a"));
    assert_eq!(files.next().await?.as_deref(), Some("b"));
    assert_eq!(files.next().await?, None);
    assert_eq!((server.requests(), other.requests()), (vec!["GET /files key".into()], vec!["GET /f?s=1".into()]));
    Ok(())
}

#[tokio::test]
async fn the_id_of_the_last_item_is_a_cursor() -> TestResult {
    let server = Server::start(&[
        (200, "", r#"{"data": [{"id": "ch_1"}, {"id": "ch_2"}], "has_more": true}"#),
        (200, "", r#"{"data": [{"id": "ch_3"}], "has_more": false}"#),
    ])
    .await?;
    let mut charges = server.client()?.pages().list_charges().items();
    let mut count = 0;
    while charges.next().await?.is_some() {
        count += 1;
    }
    assert_eq!(
        (count, server.requests()),
        (3, vec!["GET /charges key".into(), "GET /charges?starting_after=ch_2 key".into()])
    );
    Ok(())
}

#[tokio::test]
async fn a_cursor_may_be_sent_in_the_body_and_a_header_may_contain_it() -> TestResult {
    use pagination::operations::pages::SearchNotesBody;
    let server = Server::start(&[
        (200, "", r#"{"notes": ["a"], "next": 7}"#),
        (200, "", r#"{"notes": ["b"], "next": null}"#),
        (200, "x-next: 5\r\n", r#"["t"]"#),
        (200, "", r#"["u"]"#),
    ])
    .await?;
    let client = server.client()?;
    let mut notes =
        client.pages().search_notes(SearchNotesBody { text: Some("x".into()), ..Default::default() }).items();
    while notes.next().await?.is_some() {}
    let mut tags = client.pages().list_tags().items();
    while tags.next().await?.is_some() {}
    assert_eq!(
        server.requests(),
        [
            r#"POST /notes/search key {"text":"x"}"#,
            // The order of the keys has no meaning (RFC 8259, 4).
            r#"POST /notes/search key {"from":7,"text":"x"}"#,
            "GET /tags key",
            "GET /tags?page%5Bafter%5D=5 key",
        ]
    );
    Ok(())
}

#[tokio::test]
async fn a_stream_can_be_resumed_after_an_error_and_in_another_call() -> TestResult {
    let second = r#"{"data": [{"id": "2"}, {"id": "3"}], "meta": {"next_cursor": "c"}}"#;
    let third = r#"{"data": [], "meta": {}}"#;
    let server = Server::start(&[
        (200, "", r#"{"data": [{"id": "1"}], "meta": {"next_cursor": "b"}}"#),
        (500, "", r#"{"oops": true}"#),
        (200, "", second),
        (200, "", second),
        (200, "", third),
    ])
    .await?;
    let client = server.client()?;
    let mut users = client.pages().list_users().retry(RetryPolicy::none()).items();
    assert_eq!(users.next().await?.map(|user| user.id).as_deref(), Some("1"));
    let error = users.next().await.err().ok_or("the second page fails")?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
    // An error ends the stream, until it is resumed.
    assert!(users.next().await?.is_none() && !users.is_done());
    assert_eq!(users.cursor(), Some("b"));
    users.resume();
    assert_eq!(users.next().await?.map(|user| user.id).as_deref(), Some("2"));
    // The page is not finished: another stream begins at the same page.
    assert_eq!(users.cursor(), Some("b"));
    let mut again = client.pages().list_users().items().starting_at("b");
    assert_eq!(again.next().await?.map(|user| user.id).as_deref(), Some("2"));
    assert_eq!(again.next().await?.map(|user| user.id).as_deref(), Some("3"));
    assert_eq!(again.cursor(), Some("c"));
    assert!(again.next().await?.is_none());
    let cursors: Vec<String> = server.requests();
    let last =
        ["GET /users?cursor=b key", "GET /users?cursor=b key", "GET /users?cursor=b key", "GET /users?cursor=c key"];
    assert_eq!(cursors[1..], last);
    Ok(())
}

#[tokio::test]
async fn repeated_positions_are_errors_after_the_page_that_contains_them() -> TestResult {
    let page = |id: &str, next: &str| format!(r#"{{"data": [{{"id": "{id}"}}], "meta": {{"next_cursor": "{next}"}}}}"#);
    let (first, second, third) = (page("1", "a"), page("2", "b"), page("3", "a"));
    let server = Server::start(&[
        (200, "", &first),
        (200, "", &second),
        (200, "", &third),
        (200, "link: </repositories>; rel=next\r\n", r#"["a"]"#),
        (200, "link: </repositories>; rel=next\r\n", r#"["a"]"#),
        // The server ignores the offset.
        (200, "", r#"["a", "b"]"#),
        (200, "", r#"["a", "b"]"#),
    ])
    .await?;
    let client = server.client()?;
    let mut users = client.pages().list_users().items();
    for id in ["1", "2", "3"] {
        assert_eq!(users.next().await?.map(|user| user.id).as_deref(), Some(id));
    }
    let error = users.next().await.err().ok_or("the cursor is repeated")?;
    let message = "invalid response (200 OK): the cursor at `/meta/next_cursor` leads to a page that has already been \
                   requested";
    assert!(error.kind() == ErrorKind::Decode && error.to_string().contains(message), "{error}");
    assert!(users.next().await?.is_none());
    let mut repositories = client.pages().list_repositories().pages();
    assert!(repositories.next().await?.is_some() && repositories.next().await?.is_some());
    assert!(repositories.next().await.is_err() && repositories.next().await?.is_none());
    let mut events = client.pages().list_events().pages();
    assert!(events.next().await?.is_some() && events.next().await?.is_some());
    let error = events.next().await.err().ok_or("the page is repeated")?;
    assert!(error.to_string().contains("`offset` has no effect"), "{error}");
    assert_eq!(server.requests().len(), 7);
    Ok(())
}

#[tokio::test]
async fn a_page_that_announces_another_one_without_a_cursor_is_an_error() -> TestResult {
    let server = Server::start(&[(200, "", r#"{"data": [{"id": "1"}], "meta": {"more": true}}"#)]).await?;
    let mut users = server.client()?.pages().list_users().items();
    assert!(users.next().await?.is_some());
    let error = users.next().await.err().ok_or("the cursor is missing")?;
    assert!(error.to_string().contains("there are more pages, but the cursor at `/meta/next_cursor` is missing"));
    Ok(())
}

#[tokio::test]
async fn extensions_describe_the_pagination() -> TestResult {
    let server = Server::start(&[
        (200, "", r#"{"value": ["a"], "@odata.nextLink": "{url}/servers?$skiptoken=1"}"#),
        (200, "", r#"{"value": ["b"]}"#),
        (200, "", r#"{"items": ["a"], "next_page": "t"}"#),
        (200, "", r#"{"items": ["b"], "next_page": null}"#),
        (200, "", r#"{"data": {"agents": ["a"], "pages": 4}}"#),
        (200, "", r#"{"data": {"agents": ["b"], "pages": 4}}"#),
        (200, "", r#"{"runs": [{"created_at": "1"}, {"created_at": "2"}]}"#),
        (200, "", r#"{"runs": []}"#),
        (200, "", r#"{"results": ["a"], "more": true}"#),
        (200, "", r#"{"results": ["b"], "more": false}"#),
        (200, "", r#"{"data": ["a"], "paging": {"next": "x"}}"#),
        (200, "", r#"{"data": ["b"], "paging": {"next": ""}}"#),
    ])
    .await?;
    let client = pagination_extensions::client::Client::builder().base_url(&server.url).build()?;
    let pages = client.pages();
    macro_rules! read {
        ($call:expr) => {
            let mut items = $call.items();
            while items.next().await?.is_some() {}
        };
    }
    read!(pages.list_servers());
    read!(pages.list_disks().project("p").limit(1));
    read!(pages.list_agents(3).limit(5));
    read!(pages.list_runs());
    read!(pages.list_plants());
    read!(pages.list_trees());
    assert_eq!(
        server.requests(),
        [
            "GET /servers",
            "GET /servers?$skiptoken=1",
            "GET /disks?project=p&limit=1",
            // Dropshot rejects other parameters next to the token.
            "GET /disks?limit=1&page_token=t",
            "GET /agents?page=3&limit=5",
            "GET /agents?limit=5&page=4",
            "POST /runs",
            r#"POST /runs {"since":"2"}"#,
            "GET /plants",
            "GET /plants?page_number=2",
            "GET /trees",
            "GET /trees?after=x",
        ]
    );
    Ok(())
}
