//! Tests of the output and exit codes of `ecogen check` and `ecogen explain`.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const VALID: &str = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\n";
const WITH_WARNING: &str = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\ntag: []\n";
const WITH_ERROR: &str = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: []\ntag: []\n";

fn run(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ecogen"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // Writing fails if a usage error ends the process before its standard input is read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn stdout_of(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn exit_code_follows_the_result() {
    assert_eq!(run(&["check", "-"], VALID).status.code(), Some(0));
    assert_eq!(run(&["check", "-"], WITH_WARNING).status.code(), Some(0));
    assert_eq!(run(&["check", "-", "--deny", "warnings"], WITH_WARNING).status.code(), Some(1));
    assert_eq!(run(&["check", "-"], WITH_ERROR).status.code(), Some(1));
    assert_eq!(run(&["check"], VALID).status.code(), Some(2));
    assert_eq!(run(&["check", "-", "--no-such-option"], VALID).status.code(), Some(2));
    assert_eq!(run(&["check", "no-such-file.yaml"], "").status.code(), Some(1));
}

#[test]
fn text_has_the_line_and_no_color_without_a_terminal() {
    let output = stdout_of(&run(&["check", "-"], WITH_WARNING));
    assert_eq!(
        output,
        "warning[W0201]: unknown field `tag` in an OpenAPI Object; ignored\n \
         --> <stdin>:4:1 (#/tag)\n  |\n4 | tag: []\n  | ^^^\n  |\n  = help: did you mean `tags`?\n\n\
         -: 0 errors, 1 warning\n"
    );
}

#[test]
fn json_is_one_object_per_line() {
    let output = stdout_of(&run(&["check", "-", "--format", "json"], WITH_ERROR));
    let lines: Vec<Value> = output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!((&lines[0]["severity"], &lines[0]["code"]), (&"error".into(), &"E0201".into()));
    assert_eq!((&lines[0]["line"], &lines[0]["column"], &lines[0]["end_column"]), (&3.into(), &8.into(), &10.into()));
    assert_eq!((&lines[1]["pointer"], &lines[1]["help"]), (&"#/tag".into(), &"did you mean `tags`?".into()));
}

#[test]
fn sarif_has_one_rule_per_code() {
    let log: Value = serde_json::from_str(&stdout_of(&run(&["check", "-", "--format", "sarif"], WITH_ERROR))).unwrap();
    let run = &log["runs"][0];
    let ids: Vec<_> = run["tool"]["driver"]["rules"].as_array().unwrap().iter().map(|rule| &rule["id"]).collect();
    assert_eq!((&log["version"], ids), (&"2.1.0".into(), vec![&Value::from("E0201"), &Value::from("W0201")]));
    let region = &run["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        (&region["startLine"], &region["startColumn"], &region["endColumn"]),
        (&3.into(), &8.into(), &10.into())
    );
}

#[test]
fn at_most_three_findings_of_a_code_are_shown_without_all() {
    let fields: String = (0..47).map(|number| format!("odd{number}: 1\n")).collect();
    let output = stdout_of(&run(&["check", "-"], &format!("{VALID}{fields}")));
    assert_eq!(output.matches("warning[W0201]").count(), 4);
    let more = "warning[W0201]: … and 44 more W0201: `ecogen check --all` prints all, `allow = [\"W0201\"]` in ecogen.toml \
        hides them";
    assert!(output.contains(more), "{output}");
    let all = stdout_of(&run(&["check", "--all", "-"], &format!("{VALID}{fields}")));
    assert_eq!(all.matches("warning[W0201]").count(), 47);
    let none = stdout_of(&run(&["check", "--allow", "W0201", "-"], &format!("{VALID}{fields}")));
    assert_eq!(none, "-: 0 errors, 0 warnings\n");
}

#[test]
fn errors_follow_warnings() {
    let output = stdout_of(&run(&["check", "-"], &VALID.replace("paths: {}", "paths: []\nodd: 1")));
    let (warning, error) = (output.find("warning[W0201]").unwrap(), output.find("error[E0201]").unwrap());
    assert!(warning < error, "{output}");
}

#[test]
fn codes_are_explained() {
    let output = run(&["explain", "e0101"], "");
    assert_eq!(output.status.code(), Some(0));
    let text = stdout_of(&output);
    assert!(text.starts_with("E0101: unresolved reference\n\n"), "{text}");
    assert!(text.contains("## Before") && text.contains("## After"));
    assert_eq!(run(&["explain", "E9999"], "").status.code(), Some(2));
}
