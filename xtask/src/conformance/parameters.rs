use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::process::{ProcessServer, check_output, crate_of, example};

const NAME: &str = "parameters30";

/// The rows of the test vectors that a generated server intentionally decodes differently, with the reasons.
const NOT_READ: &[(&str, &str)] =
    &[("ps353", "a key that the operation does not name is ignored, and the optional parameter is absent")];

const DOTS: &str = "a segment `.` or `..` is refused: URLs are normalised on their way, and it would lead elsewhere";

/// The rows of the test vectors that a generated client intentionally does not encode, with the reasons.
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

/// The beginning of the source of a service that responds with the values that it has decoded. [`echo`] appends the
/// trait implementations to this source.
const ECHO: &str = include_str!("../../conformance/echo.rs.in");

/// The program that makes the calls of the test vectors with the generated client.
const CALLS: &str = include_str!("../../conformance/calls.rs.in");

/// Tests the generated server: sends the parameters of every row as raw bytes, and compares the decoded values, which
/// the response contains, with the expected values.
pub fn server(dir: &Path, work: &Path) -> Result<String, String> {
    let crate_dir = crate_of(&dir.join("params_bench.yaml"), work, NAME)?;
    write(&crate_dir, "echo", &echo(&crate_dir)?)?;
    let server = ProcessServer::start(&example(&crate_dir, "echo")?, &[])?;
    check_output(dir, &["drive_params.py", &server.address, "-v"], NOT_READ)
}

/// Tests the generated client: makes the call of every row, and compares the bytes of the requests with the expected
/// bytes.
pub fn client(dir: &Path, work: &Path) -> Result<String, String> {
    let crate_dir = crate_of(&dir.join("params_bench.yaml"), work, NAME)?;
    write(&crate_dir, "calls", CALLS)?;
    let calls = dir.join("params_calls.json").display().to_string();
    let record = std::path::absolute(work.join("record.jsonl")).map_err(|error| error.to_string())?;
    let record = record.display().to_string();
    let done = std::process::Command::new(example(&crate_dir, "calls")?)
        .args([&calls, &record])
        .status()
        .map_err(|error| error.to_string())?;
    if !done.success() {
        return Err("the client failed".to_owned());
    }
    check_output(dir, &["judge_client.py", &record, "-v"], NOT_WRITTEN)
}

fn write(crate_dir: &Path, name: &str, text: &str) -> Result<(), String> {
    let path = crate_dir.join("examples").join(format!("{name}.rs"));
    if fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Returns the source of a service whose methods respond with the only parameter of the request.
fn echo(crate_dir: &Path) -> Result<String, String> {
    let mut text = format!("{ECHO}\n");
    for tag in ["path", "query", "header", "cookie"] {
        let path = crate_dir.join("src/operations").join(format!("{tag}.rs"));
        let source = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let title = format!("{}{}", tag[..1].to_uppercase(), &tag[1..]);
        let _ = writeln!(text, "impl server::{title}Api for Echo {{\n    type Caller = ();");
        for (stem, field) in requests(&source) {
            let method = stem.to_lowercase();
            let _ = writeln!(
                text,
                "    async fn {method}(&self, _: &Context<()>, request: {tag}::{stem}Request) \
                 -> Result<{tag}::{stem}Response, HandlerError> {{\n        \
                 Ok({tag}::{stem}Response::Ok(echo(&request.{field})?))\n    }}"
            );
        }
        text.push_str("}\n");
    }
    Ok(text)
}

/// Returns the name, without `Request`, and the only field of every request struct in a file.
fn requests(source: &str) -> Vec<(&str, &str)> {
    let structs = source.split("pub struct ").skip(1);
    let found = structs.filter_map(|item| {
        let stem = item.split_once("Request {")?.0;
        let field = item.split_once("    pub ")?.1.split_once(':')?.0;
        stem.chars().all(char::is_alphanumeric).then_some((stem, field))
    });
    found.collect()
}
