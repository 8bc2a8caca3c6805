//! A pair of documents for each rule of `docs/diff.md`, with the verdicts that are expected.

use std::collections::BTreeSet;

use ecogen::{Change, DiffOptions, Generator, Verdict};

const SCHEMAS: &str = include_str!("diff/schemas.txt");
const OPERATIONS: &str = include_str!("diff/operations.txt");

fn letters(verdicts: &[Verdict]) -> String {
    let letter = |verdict: &Verdict| match verdict {
        Verdict::Major => 'M',
        Verdict::Minor => 'm',
        Verdict::Patch => 'p',
        Verdict::None => '-',
    };
    verdicts.iter().map(letter).collect()
}

fn compare(old: &str, new: &str) -> Result<Vec<Change>, String> {
    let generator = |name: &str, text: &str| Generator::from_bytes(name, text);
    let report = ecogen::diff(&generator("old.yaml", old), &generator("new.yaml", new), &DiffOptions::default());
    report.map(|report| report.changes).map_err(|error| error.to_string())
}

/// Returns an operation whose only schema is in one place. The documents have version 3.1, which writes null as a type.
fn operation(suffix: &str, scope: &str, schema: &str) -> String {
    let schema = schema.replace("type: string, nullable: true", "type: [string, 'null']");
    let json = |schema: &str| format!("content: {{application/json: {{schema: {schema}}}}}");
    let object = format!("{{type: object, properties: {{value: {schema}}}}}");
    let parameter = |schema: &str| format!("parameters: [{{name: value, in: query, {}}}], ", json(schema));
    let body = |schema: &str| format!("requestBody: {{{}}}, ", json(schema));
    let header = |schema: &str| format!(", headers: {{X-Value: {{{}}}}}", json(schema));
    let (request, response) = match scope {
        "request-body" => (body(&schema), String::new()),
        "request-property" => (body(&object), String::new()),
        "request-parameter" => (parameter(&schema), String::new()),
        "request-parameter-property" => (parameter(&object), String::new()),
        "response-body" => (String::new(), format!(", {}", json(&schema))),
        "response-property" => (String::new(), format!(", {}", json(&object))),
        "response-header" => (String::new(), header(&schema)),
        _ => (String::new(), header(&object)),
    };
    let responses = format!("responses: {{'200': {{description: OK{response}}}}}");
    format!("  /{suffix}: {{post: {{operationId: {suffix}, {request}{responses}}}}}\n")
}

/// Returns a document with an operation for each rule.
fn document(operations: &str) -> String {
    let member = |name: &str| {
        let properties = format!("kind: {{type: string}}, sort: {{type: string}}, {name}: {{type: string}}");
        format!("{name}: {{type: object, required: [kind, {name}], properties: {{{properties}}}}}")
    };
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{operations}components:\n  schemas: {{{}, {}}}\n",
        member("A"),
        member("B")
    )
}

/// A line of `schemas.txt`.
struct SchemaCase {
    suffix: &'static str,
    schemas: [&'static str; 2],
    request: &'static str,
    response: &'static str,
}

fn schema_cases() -> Vec<SchemaCase> {
    let case = |line: &'static str| {
        let fields: Vec<&str> = line.split(" | ").collect();
        let [suffix, old, new, request, response] = fields[..] else { panic!("{line}") };
        SchemaCase { suffix, schemas: [old, new], request, response }
    };
    SCHEMAS.lines().filter(|line| !line.starts_with('#')).map(case).collect()
}

#[test]
fn each_rule_of_schemas_has_its_verdicts_in_each_scope() {
    let scopes = ["body", "property", "parameter", "parameter-property"].map(|scope| format!("request-{scope}"));
    let others = ["body", "property", "header", "header-property"].map(|scope| format!("response-{scope}"));
    let cases = schema_cases();
    let mut failures = Vec::new();
    for scope in scopes.into_iter().chain(others) {
        let [old, new] = [0, 1].map(|side| {
            document(&cases.iter().map(|case| operation(case.suffix, &scope, case.schemas[side])).collect::<String>())
        });
        let changes = compare(&old, &new).unwrap_or_else(|error| panic!("{error}"));
        for case in &cases {
            let id = format!("{scope}-{}", case.suffix);
            let expected = if scope.starts_with("request") { case.request } else { case.response };
            let at = format!("POST /{} ", case.suffix);
            let found = changes.iter().filter(|change| change.at.starts_with(&at)).collect::<Vec<_>>();
            let Some(change) = found.iter().find(|change| change.id == id) else {
                let found: Vec<&str> = found.iter().map(|change| change.id.as_str()).collect();
                failures.push(format!("{id}: not found among {found:?}"));
                continue;
            };
            let verdicts = letters(&[change.verdicts.wire_clients, change.verdicts.wire_servers]);
            if verdicts != expected || change.old.is_none() || change.new.is_none() {
                failures.push(format!("{id}: {verdicts} instead of {expected}"));
            }
        }
    }
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
}

/// Returns the cases of `operations.txt`: id, verdicts, old document and new document. A line with a sign belongs to one
/// of the documents, and any other line to both.
fn cases() -> Vec<(String, String, String, String)> {
    let mut cases = Vec::new();
    for case in OPERATIONS.split("\n=== ").skip(1) {
        let (head, body) = case.split_once('\n').unwrap_or((case, ""));
        let (id, verdicts) = head.split_once(' ').unwrap_or((head, ""));
        let side = |own: char, other: char| -> String {
            let lines = body.lines().filter(|line| !line.starts_with(other));
            lines.map(|line| format!("{}\n", line.replacen(own, " ", usize::from(line.starts_with(own))))).collect()
        };
        let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
        let (old, new) = (format!("{head}{}", side('-', '+')), format!("{head}{}", side('+', '-')));
        cases.push((id.to_owned(), verdicts.trim().to_owned(), old, new));
    }
    cases
}

#[test]
fn each_rule_of_operations_has_its_verdicts() {
    let mut failures = Vec::new();
    for (id, expected, old, new) in cases() {
        let changes = match compare(&old, &new) {
            Ok(changes) => changes,
            Err(error) => {
                failures.push(format!("{id}: {error}"));
                continue;
            }
        };
        let Some(change) = changes.iter().find(|change| change.id == id) else {
            let found: Vec<&str> = changes.iter().map(|change| change.id.as_str()).collect();
            failures.push(format!("{id}: not found among {found:?}"));
            continue;
        };
        let verdicts = change.verdicts;
        let verdicts =
            [verdicts.wire_clients, verdicts.wire_servers, verdicts.rust_callers, verdicts.rust_implementers];
        if letters(&verdicts) != expected {
            failures.push(format!("{id}: {} instead of {expected} ({:?})", letters(&verdicts), change.item));
        }
    }
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn each_rule_has_a_pair_of_documents() {
    let suffixes: BTreeSet<&str> = schema_cases().iter().map(|case| case.suffix).collect();
    let ids: BTreeSet<String> = cases().into_iter().map(|(id, ..)| id).collect();
    let scopes = ["body", "property", "parameter", "parameter-property", "header", "header-property"];
    let has_schema = |id: &str| {
        let rest = id.strip_prefix("request-").or_else(|| id.strip_prefix("response-")).unwrap_or(id);
        scopes.iter().any(|scope| {
            let suffix = rest.strip_prefix(scope).and_then(|suffix| suffix.strip_prefix('-'));
            suffix.is_some_and(|suffix| suffixes.contains(suffix))
        })
    };
    let rules = ecogen::diff::rules().into_iter().map(|rule| rule.id);
    let missing: Vec<String> = rules.filter(|id| !ids.contains(id) && !has_schema(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
