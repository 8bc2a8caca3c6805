use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::process::{Server, crate_of, example, judge};

const NAME: &str = "parameters30";

/// The rows that a server is not to read as they say.
const NOT_READ: &[(&str, &str)] =
    &[("ps353", "a key that the operation does not name is ignored, and the optional parameter is absent")];

const DOTS: &str = "a segment `.` or `..` is refused: URLs are normalised on their way, and it would lead elsewhere";

/// The rows that a client is not to write.
const NOT_WRITTEN: &[(&str, &str)] = &[
    ("ps008", DOTS),
    ("ps012", DOTS),
    ("ps496", DOTS),
    ("ps497", DOTS),
    ("ps506", DOTS),
    ("ps507", DOTS),
    ("ps517", DOTS),
    ("ps527", DOTS),
];

/// Sends every row of parameters as raw bytes to a server that answers with what it has read.
pub fn server(dir: &Path, work: &Path) -> Result<String, String> {
    let made = crate_of(&dir.join("params_bench.yaml"), work, NAME)?;
    write(&made, "echo", &echo(&made)?)?;
    let server = Server::start(&example(&made, "echo")?, &[])?;
    judge(dir, &["drive_params.py", &server.address, "-v"], NOT_READ)
}

/// Makes every call that the rows name with the client, and judges the bytes of its requests.
pub fn client(dir: &Path, work: &Path) -> Result<String, String> {
    let made = crate_of(&dir.join("params_bench.yaml"), work, NAME)?;
    write(&made, "calls", CALLS)?;
    let calls = dir.join("params_calls.json").display().to_string();
    let record = std::path::absolute(work.join("record.jsonl")).map_err(|error| error.to_string())?;
    let record = record.display().to_string();
    let done = std::process::Command::new(example(&made, "calls")?)
        .args([&calls, &record])
        .status()
        .map_err(|error| error.to_string())?;
    if !done.success() {
        return Err("the client failed".to_owned());
    }
    judge(dir, &["judge_client.py", &record, "-v"], NOT_WRITTEN)
}

fn write(made: &Path, name: &str, text: &str) -> Result<(), String> {
    let path = made.join("examples").join(format!("{name}.rs"));
    if fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// A service whose every method answers with its request's one parameter.
fn echo(made: &Path) -> Result<String, String> {
    let mut text = String::from(ECHO);
    for tag in ["path", "query", "header", "cookie"] {
        let path = made.join("src/operations").join(format!("{tag}.rs"));
        let source = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let title = format!("{}{}", tag[..1].to_uppercase(), &tag[1..]);
        let _ = writeln!(text, "impl server::{title}Api for Echo {{\n    type Caller = ();");
        for (stem, field) in requests(&source) {
            let method = stem.to_lowercase();
            let _ = writeln!(
                text,
                "    async fn {method}(&self, _: &Context<()>, request: {tag}::{stem}Request) \
                 -> Result<{tag}::{stem}Response, Failure> {{\n        \
                 Ok({tag}::{stem}Response::Ok(echo(&request.{field})?))\n    }}"
            );
        }
        text.push_str("}\n");
    }
    Ok(text)
}

/// The stem and the one field of every request.
fn requests(source: &str) -> Vec<(&str, &str)> {
    let structs = source.split("pub struct ").skip(1);
    let found = structs.filter_map(|item| {
        let stem = item.split_once("Request {")?.0;
        let field = item.split_once("    pub ")?.1.split_once(':')?.0;
        stem.chars().all(char::is_alphanumeric).then_some((stem, field))
    });
    found.collect()
}

const ECHO: &str = r#"//! Answers every call with the parameter as it was read.

use parameters30::operations::{cookie, header, path, query};
use parameters30::runtime::server::{Context, Failure, NoCredentials};
use parameters30::runtime::{self as rt, Decode, Encode};
use parameters30::server;

#[derive(Clone)]
struct Echo;

fn echo<T: Encode, R: Decode>(value: &T) -> Result<R, Failure> {
    let json = if value.is_absent() { "null".to_owned() } else { rt::to_string(value) };
    Ok(rt::from_slice(format!("{{\"value\":{json}}}").as_bytes())?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let router = server::Router::new(NoCredentials).path(Echo).query(Echo).header(Echo).cookie(Echo);
    axum::serve(listener, router.into_axum()).await?;
    Ok(())
}

"#;

const CALLS: &str = r#"//! Makes the calls of a file, and writes down what the server gets to see.

use std::io::Write;
use std::sync::{Arc, Mutex};

use parameters30::operations::API;
use parameters30::runtime::client::Client;
use parameters30::runtime::{self as rt, Value};
use parameters30::wire::CASES;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let calls: Vec<Value> = rt::from_slice(&std::fs::read(&paths[0])?)?;
    let record = Arc::new(Mutex::new(std::fs::File::create(&paths[1])?));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    let operation = Arc::new(Mutex::new(String::new()));
    let app = {
        let (record, operation) = (record.clone(), operation.clone());
        axum::Router::new().fallback(move |request: axum::extract::Request| async move {
            let headers = request.headers().iter().map(|(name, value)| {
                (name.to_string(), Value::from(String::from_utf8_lossy(value.as_bytes()).into_owned()))
            });
            let target = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
            let operation = operation.lock().unwrap().clone();
            let line = Value::Object(
                [
                    ("op".to_owned(), Value::from(operation)),
                    ("target".to_owned(), Value::from(target)),
                    ("headers".to_owned(), Value::Object(headers.collect())),
                ]
                .into_iter()
                .collect(),
            );
            writeln!(record.lock().unwrap(), "{line}").unwrap();
        })
    };
    tokio::spawn(async move { axum::serve(listener, app).await });
    let client = Client::builder(&API).base_url(&base).build()?;
    for call in &calls {
        if !matches!(call["direction"].as_str(), Some("both" | "encode")) {
            continue;
        }
        let id = call["operationId"].as_str().unwrap_or_default();
        let case = CASES.iter().find(|case| case.operation().id == id).ok_or("no such operation")?;
        *operation.lock().unwrap() = id.to_owned();
        let value = (!call["value"].is_null()).then(|| call["value"].clone());
        let (headers, mut body) = (rt::http::HeaderMap::new(), rt::Body::empty());
        let values = [value];
        let mut sample = rt::RequestReader::of_sample(case.operation(), &values, &headers, &mut body);
        let sent = match case.request(&mut sample) {
            Ok(request) => case.send(&client, &*request).ok_or("another operation")?.await.err(),
            Err(message) => {
                println!("{} | {id} | {} | {message}", call["row"], call["value"]);
                None
            }
        };
        if let Some(error) = sent.filter(|error| error.status().is_none()) {
            println!("{} | {id} | {} | {error}", call["row"], call["value"]);
            let line = Value::Object([("op".to_owned(), Value::from(id)), ("target".to_owned(), Value::from("/none")), ("headers".to_owned(), Value::Object(Default::default()))].into_iter().collect());
            writeln!(record.lock().unwrap(), "{line}")?;
        }
    }
    Ok(())
}
"#;
