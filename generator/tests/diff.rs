//! Tests of `ecogen diff`: the changes that are recognized, their verdicts, and the forms of the report.

use ecogen::{Change, ColorChoice, DiffOptions, DiffReport, Generator, Verdict};
use serde_json::Value;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diff");

fn compare(old: &str, new: &str) -> DiffReport {
    let generator = |name: &str, text: &str| Generator::from_bytes(name, text);
    ecogen::diff(&generator("old.yaml", old), &generator("new.yaml", new), &DiffOptions::default())
        .unwrap_or_else(|error| panic!("{error}"))
}

fn nine() -> DiffReport {
    let read = |name: &str| std::fs::read_to_string(format!("{FIXTURES}/{name}.yaml")).unwrap_or_default();
    compare(&read("nine-old"), &read("nine-new"))
}

/// Returns the four verdicts by their first letters: `Mmp-` is major, minor, patch, none.
fn letters(change: &Change) -> String {
    let verdicts = change.verdicts;
    let letter = |verdict| match verdict {
        Verdict::Major => 'M',
        Verdict::Minor => 'm',
        Verdict::Patch => 'p',
        Verdict::None => '-',
    };
    [verdicts.wire_clients, verdicts.wire_servers, verdicts.rust_callers, verdicts.rust_implementers]
        .map(letter)
        .into_iter()
        .collect()
}

#[test]
fn each_change_of_a_vendors_document_has_its_verdict() {
    let report = nine();
    let line = |change: &Change| {
        format!("{} {} {} {}", letters(change), change.id, change.at, change.item.clone().unwrap_or_default())
    };
    let actual: Vec<String> = report.changes.iter().map(line).collect();
    let expected = [
        "MMMM request-property-renamed Book.author_name models::Book::author_name",
        "MMMM request-property-became-required Book.isbn models::Book::isbn",
        "MmMM response-property-type-generalized Book.price models::Book::price",
        "Mmpp request-property-max-length-decreased Book.title models::Book::title",
        "M-MM api-removed-without-deprecation DELETE /books/{id} client::BooksClient::remove()",
        "M-MM new-required-request-parameter GET /books query tenant client::BooksClient::list()",
        "MMpp endpoint-moved GET /shelf client::BooksClient::shelf()",
        "MmMM request-property-enum-value-removed Genre models::Genre::Drama",
    ];
    assert_eq!(actual, expected);
}

/// Existing services compile without an implementation of a trait that is new.
#[test]
fn only_a_method_of_an_existing_trait_is_major_for_implementers() {
    let document = |operations: &str| {
        let first = "'/books': {get: {tags: [books], operationId: list, responses: {'204': {description: none}}}}";
        format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{{first}{operations}}}\n")
    };
    let added = |tag: &str| {
        let operation = format!("tags: [{tag}], operationId: added, responses: {{'204': {{description: none}}}}");
        let report = compare(&document(""), &document(&format!(", '/added': {{get: {{{operation}}}}}")));
        report.changes.iter().map(|change| format!("{} {}", letters(change), change.id)).collect::<Vec<_>>()
    };
    assert_eq!(added("books"), ["-mmM endpoint-added"]);
    // The client and the router have methods for the new tag.
    assert_eq!(added("shelves"), ["-mmm endpoint-added", "--mm rust-items-changed"]);
}

#[test]
fn text_shows_both_documents() {
    let expected = std::fs::read_to_string(format!("{FIXTURES}/nine.txt")).unwrap_or_default();
    assert_eq!(nine().text(ColorChoice::Never), expected);
}

#[test]
fn json_has_the_locations_of_both_documents() {
    let report: Value = serde_json::from_str(&nine().json()).unwrap_or_default();
    let price = &report["changes"][2];
    assert_eq!(price["before"], "integer/int32");
    assert_eq!(price["after"], "integer/int64");
    assert_eq!(price["old"]["line"], 66);
    assert_eq!(price["new"]["line"], 60);
    assert_eq!(price["new"]["pointer"], "#/components/schemas/Book/properties/price/format");
    assert_eq!(report["overall"], "major");
}

#[test]
fn equal_documents_have_no_changes() {
    let text = std::fs::read_to_string(format!("{FIXTURES}/nine-old.yaml")).unwrap_or_default();
    let report = compare(&text, &text);
    assert_eq!(report.changes, []);
    assert_eq!(report.text(ColorChoice::Never), "no changes\n");
}

#[test]
fn page_of_rules_is_up_to_date() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/diff.md")).unwrap_or_default();
    assert!(page == ecogen::diff::page(), "docs/diff.md is stale: run `cargo xtask pages`");
}

#[test]
fn ids_of_rules_are_distinct() {
    let mut ids: Vec<String> = ecogen::diff::rules().into_iter().map(|rule| rule.id).collect();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn other_forms_name_the_change_and_its_line() {
    let report = nine();
    let row = "| `response-property-type-generalized`<br>type changed from integer/int32 to integer/int64 | \
               `Book.price`<br>`new.yaml:60:32` | major | minor | major | major | `models::Book::price` |";
    assert!(report.markdown().contains(row), "{}", report.markdown());
    let command = "::error file=new.yaml,line=60,col=32,endColumn=38,title=response-property-type-generalized \
                   (Book.price)::type changed from integer/int32 to integer/int64";
    assert!(report.github().contains(command), "{}", report.github());
    let log: Value = serde_json::from_str(&report.sarif()).unwrap_or_default();
    let result = &log["runs"][0]["results"][2];
    assert_eq!(result["ruleId"], "response-property-type-generalized");
    assert_eq!(result["level"], "error");
    assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startLine"], 60);
}

#[test]
fn next_version_follows_from_the_worst_change() {
    let read = |name: &str| std::fs::read_to_string(format!("{FIXTURES}/{name}.yaml")).unwrap_or_default();
    let generator = |name: &str| Generator::from_bytes(name, read(name));
    let options = DiffOptions { version: Some("0.2.1".to_owned()), accepted: Vec::new() };
    let report = ecogen::diff(&generator("nine-old"), &generator("nine-new"), &options);
    let report = report.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(report.next_version().as_deref(), Some("0.3.0"));
}

#[test]
fn new_operation_is_minor_for_implementers_with_default_methods() {
    let old = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {responses: {'200': {description: OK}}}}\n";
    let new = format!("{old}  /b: {{get: {{responses: {{'200': {{description: OK}}}}}}}}\n");
    let generator = |text: &str| Generator::from_bytes("a.yaml", text).default_methods(true);
    let report = ecogen::diff(&generator(old), &generator(&new), &DiffOptions::default());
    let report = report.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(report.changes.iter().map(letters).collect::<Vec<_>>(), ["-mmm"]);
}

#[test]
fn inline_types_of_a_removed_property_belong_to_its_change() {
    let document = |properties: &str| {
        let schema = format!("{{type: object, properties: {{{properties}}}}}");
        let content = "content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}";
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /a: {{get: {{operationId: a, responses: {{'200': \
             {{description: OK, {content}}}}}}}}}\ncomponents: {{schemas: {{A: {schema}}}}}\n"
        )
    };
    let inline = "type: {type: object, properties: {b: {type: string, enum: [x]}}}, c: {type: string}";
    let changes = compare(&document(inline), &document("c: {type: string}")).changes;
    let ids: Vec<String> = changes.iter().map(|change| format!("{} {}", change.id, letters(change))).collect();
    assert_eq!(ids, ["response-optional-property-removed m-MM"]);
}

#[test]
fn subtypes_of_a_base_are_in_the_messages_of_the_base() {
    let document = |subtypes: &str| {
        let content = "content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}";
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /a: {{get: {{operationId: a, responses: {{'200': \
             {{description: OK, {content}}}}}}}}}\ncomponents:\n  schemas:\n    Pet: {{type: object, required: [kind], \
             properties: {{kind: {{type: string}}}}, discriminator: {{propertyName: kind}}}}\n{subtypes}"
        )
    };
    let subtype = |name: &str, property: &str| {
        let own = format!("{{type: object, properties: {{{property}: {{type: string}}}}}}");
        format!("    {name}: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {own}]}}\n")
    };
    let changes = compare(&document(&subtype("Cat", "a")), &document(&subtype("Cat", "b"))).changes;
    let removed = changes.iter().find(|change| change.id == "response-optional-property-removed").map(letters);
    assert_eq!(removed.as_deref(), Some("m-MM"), "{changes:#?}");
    let both = format!("{}{}", subtype("Cat", "a"), subtype("Dog", "d"));
    let changes = compare(&document(&subtype("Cat", "a")), &document(&both)).changes;
    let added = changes.iter().find(|change| change.id == "response-body-discriminator-mapping-added");
    assert_eq!(added.map(letters).as_deref(), Some("m-mm"), "{changes:#?}");
    assert_eq!(added.and_then(|change| change.item.as_deref()), Some("models::Pet::Dog"));
}
