use serde_json::json;

use super::*;

const INPUT: RejectionInput<'static> = RejectionInput {
    status: 404,
    title: "Not Found",
    detail: "The path does not exist.",
    path: "/users/7",
    timestamp: "2026-01-02T03:04:05Z",
    millis: 1_767_323_045_000,
    violations: &[],
};

const VIOLATIONS: [ViolationInput<'static>; 3] = [
    ViolationInput { location: "query", name: "page", pointer: "", message: "is missing" },
    ViolationInput { location: "body", name: "", pointer: "/items/0/a~1b", message: "is not a string" },
    ViolationInput { location: "body", name: "", pointer: "", message: "is not an object" },
];

fn rendered(value: RejectionValue, violations: &[ViolationInput<'_>]) -> String {
    let body = RejectionBody::new("application/json", value);
    let read = RejectionBody::from_json(&body.to_json()).expect("the JSON form");
    assert_eq!(read, body);
    read.render(&RejectionInput { violations, ..INPUT })
}

fn member(name: &str, required: bool, value: RejectionValue) -> RejectionMember {
    RejectionMember { name: name.to_owned(), required, value }
}

#[test]
fn members_are_in_their_order_and_optional_ones_without_a_value_are_omitted() {
    let value = RejectionValue::Object(vec![
        member("status", true, RejectionValue::Status),
        member("code", true, RejectionValue::text(TextSource::Code(CodeNotation::UpperSnake))),
        member("field", true, RejectionValue::text(TextSource::Field)),
        member("pointer", false, RejectionValue::text(TextSource::Pointer)),
        member("at", true, RejectionValue::text(TextSource::Timestamp)),
        member("by", true, RejectionValue::ByStatus(vec![(404, json!("gone"))], json!("other"))),
        member("detail", true, RejectionValue::Text { source: TextSource::Detail, max: Some(8) }),
    ]);
    assert_eq!(
        rendered(value, &[]),
        r#"{"status":404,"code":"NOT_FOUND","field":"","at":"2026-01-02T03:04:05Z","by":"gone","detail":"The path"}"#
    );
}

#[test]
fn a_violation_is_located_in_the_notations_of_its_item() {
    let item = RejectionValue::Object(vec![
        member("field", false, RejectionValue::text(TextSource::Field)),
        member("pointer", false, RejectionValue::text(TextSource::Pointer)),
        member("parameter", false, RejectionValue::text(TextSource::Parameter)),
        member("loc", true, RejectionValue::Location { integers: true }),
    ]);
    let value = RejectionValue::Violations { item: Box::new(item), otherwise: WithoutViolations::Rejection };
    assert_eq!(
        rendered(value.clone(), &VIOLATIONS),
        concat!(
            r#"[{"field":"page","parameter":"page","loc":["query","page"]},"#,
            r#"{"field":"items[0].a/b","pointer":"/items/0/a~1b","loc":["body","items",0,"a/b"]},"#,
            r#"{"pointer":"","loc":["body"]}]"#
        )
    );
    assert_eq!(rendered(value, &[]), r#"[{"loc":[]}]"#);
    let source = RejectionValue::Object(vec![member("pointer", false, RejectionValue::text(TextSource::Pointer))]);
    let object = |required| RejectionValue::Object(vec![member("source", required, source.clone())]);
    assert_eq!(rendered(object(true), &[]), r#"{"source":{}}"#);
    assert_eq!(rendered(object(false), &[]), "{}");
}

#[test]
fn messages_of_a_field_are_a_list_or_one_string() {
    let value = |lists| RejectionValue::FieldMessages { lists, otherwise: WithoutViolations::Omitted };
    assert_eq!(
        rendered(value(true), &VIOLATIONS),
        r#"{"page":["is missing"],"items[0].a/b":["is not a string"],"body":["is not an object"]}"#
    );
    let twice = [VIOLATIONS[0], ViolationInput { message: "is twice", ..VIOLATIONS[0] }];
    assert_eq!(rendered(value(false), &twice), r#"{"page":"is missing; is twice"}"#);
    let object = RejectionValue::Object(vec![member("errors", false, value(true))]);
    assert_eq!(rendered(object, &[]), "{}");
}

#[test]
fn violations_follow_the_detail_if_there_is_no_list() {
    let text = RejectionValue::text(TextSource::DetailWithViolations);
    assert_eq!(rendered(text.clone(), &[]), "\"The path does not exist.\"");
    assert_eq!(
        rendered(text, &VIOLATIONS[..2]),
        "\"The path does not exist: query `page`: is missing; body /items/0/a~1b: is not a string\""
    );
}

#[test]
fn codes_have_the_notation_of_the_schema() {
    for (notation, expected) in [
        (CodeNotation::Snake, "not_found"),
        (CodeNotation::UpperSnake, "NOT_FOUND"),
        (CodeNotation::Kebab, "not-found"),
        (CodeNotation::Pascal, "NotFound"),
        (CodeNotation::Camel, "notFound"),
    ] {
        let text = RejectionValue::text(TextSource::Code(notation));
        assert_eq!(rendered(text, &[]), format!("\"{expected}\""));
    }
    let text = RejectionValue::text(TextSource::Code(CodeNotation::Kebab));
    assert_eq!(rendered(text, &VIOLATIONS), "\"validation-failed\"");
}
