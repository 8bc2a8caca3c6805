//! Tests of the option `infer_pagination`, and of extensions that do not match their operations.

use ecogen::Generator;

/// Returns the warnings about an operation `list` with these query parameters and this response schema.
fn warnings(extension: &str, parameters: &[&str], schema: &str) -> String {
    let parameters: Vec<String> = parameters.iter().map(|one| format!("{{in: query, {one}}}")).collect();
    let document = format!(
        "openapi: 3.0.3
info: {{title: Lists, version: '1'}}
paths:
  /list:
    get:
      operationId: list
      {extension}
      parameters: [{}]
      responses:
        '200':
          description: A page.
          headers: {{Link: {{schema: {{type: string}}}}, x-other: {{schema: {{type: string}}}}}}
          content: {{application/json: {{schema: {schema}}}}}
",
        parameters.join(", ")
    );
    // Only the first test documents the header.
    let document = if extension == "x-link: true" { document } else { document.replace("{Link: {", "{x-link: {") };
    let generator = Generator::from_bytes("list.yaml", document).infer_pagination(true);
    generator.check().unwrap_or_else(|error| panic!("{error}")).warnings
}

/// Returns the entry that an inference suggests.
fn inferred(parameters: &[&str], schema: &str) -> Option<String> {
    entry(&warnings("x-none: true", parameters, schema))
}

fn entry(warnings: &str) -> Option<String> {
    let (_, rest) = warnings.split_once("confirm it with `pagination.list = ")?;
    Some(rest.split('`').next().unwrap_or_default().to_owned())
}

fn object(properties: &str) -> String {
    format!("{{type: object, properties: {{data: {{type: array, items: {{type: string}}}}, {properties}}}}}")
}

const TEXT: &str = "schema: {type: string}";
const INTEGER: &str = "schema: {type: integer}";

#[test]
fn a_documented_link_header_is_followed() {
    let warnings = warnings("x-link: true", &[], "{type: array, items: {type: string}}");
    assert_eq!(entry(&warnings).as_deref(), Some(r#"{ kind = "link", items = "" }"#));
    assert!(warnings.contains("warning[W0406]: the pagination of `list` is inferred"), "{warnings}");
    assert!(warnings.contains("list.yaml:5:5"), "{warnings}");
}

#[test]
fn a_next_token_is_sent_as_the_parameter_of_its_name() {
    let expected = r#"{ kind = "cursor", parameter = "pageToken", next = "/nextPageToken", items = "/data" }"#;
    let token = format!("name: pageToken, {TEXT}");
    assert_eq!(inferred(&[&token], &object("nextPageToken: {type: string}")).as_deref(), Some(expected));
    let expected = r#"{ kind = "cursor", parameter = "cursor", next = "/meta/next_cursor", items = "/data", has_more = "/meta/has_more" }"#;
    let meta = "meta: {type: object, properties: {next_cursor: {type: string}, has_more: {type: boolean}}}";
    let cursor = format!("name: cursor, {TEXT}");
    assert_eq!(inferred(&[&cursor], &object(meta)).as_deref(), Some(expected));
    // The cursor of a response without a flag may be that of the request.
    assert_eq!(inferred(&[&cursor], &object("cursor: {type: string}")), None);
    assert_eq!(inferred(&[], &object(meta)), None);
}

#[test]
fn the_url_of_the_next_page_is_followed() {
    let expected = |pointer: &str| Some(format!(r#"{{ kind = "next-url", next = "{pointer}", items = "/data" }}"#));
    assert_eq!(inferred(&[], &object("next: {type: string, format: uri}")), expected("/next"));
    assert_eq!(inferred(&[], &object("'@odata.nextLink': {type: string}")), expected("/@odata.nextLink"));
    let links = "_links: {type: object, properties: {next: {type: object, properties: {href: {type: string}}}}}";
    assert_eq!(inferred(&[], &object(links)), expected("/_links/next/href"));
    assert_eq!(inferred(&[], &object("next: {type: string}")), None);
}

#[test]
fn the_last_id_is_a_cursor_if_there_is_a_flag() {
    let after = format!("name: starting_after, {TEXT}");
    let schema = "{type: object, properties: {has_more: {type: boolean}, list: {type: array, items: {type: object, \
                  properties: {id: {type: string}}}}}}";
    let expected = r#"{ kind = "cursor", parameter = "starting_after", last_item = "/id", items = "/list", has_more = "/has_more" }"#;
    assert_eq!(inferred(&[&after], schema).as_deref(), Some(expected));
    let expected =
        r#"{ kind = "cursor", parameter = "after_id", next = "/last_id", items = "/data", has_more = "/has_more" }"#;
    let after = format!("name: after_id, {TEXT}");
    let schema = object("has_more: {type: boolean}, last_id: {type: string}");
    assert_eq!(inferred(&[&after], &schema).as_deref(), Some(expected));
    assert_eq!(inferred(&[&after], &object("last_id: {type: string}")), None);
}

#[test]
fn page_numbers_need_a_documented_first_number() {
    let size = format!("name: per_page, {INTEGER}");
    let page = |keywords: &str| format!("name: page, schema: {{type: integer, {keywords}}}");
    let expected =
        |first| Some(format!(r#"{{ kind = "page", parameter = "page", items = "/data", first = {first} }}"#));
    assert_eq!(inferred(&[&page("default: 1"), &size], &object("x: {}")), expected(1));
    assert_eq!(inferred(&[&page("minimum: 0"), &size], &object("x: {}")), expected(0));
    // A wrong guess would skip a page.
    assert_eq!(inferred(&[&page("format: int32"), &size], &object("x: {}")), None);
    assert_eq!(inferred(&[&page("default: 1")], &object("x: {}")), None);
    let total = r#"{ kind = "page", parameter = "page", items = "/data", total = "/total_pages", first = 1 }"#;
    assert_eq!(inferred(&[&page("default: 1")], &object("total_pages: {type: integer}")).as_deref(), Some(total));
}

#[test]
fn an_offset_needs_a_limit() {
    let (offset, limit) = (format!("name: offset, {INTEGER}"), format!("name: limit, {INTEGER}"));
    let expected = r#"{ kind = "offset", parameter = "offset", items = "/data", total = "/total" }"#;
    assert_eq!(inferred(&[&offset, &limit], &object("total: {type: integer}")).as_deref(), Some(expected));
    assert_eq!(inferred(&[&offset], &object("total: {type: integer}")), None);
}

#[test]
fn extensions_that_do_not_match_are_ignored_with_a_warning() {
    let schema = object("nextLink: {type: string}");
    let warnings = warnings("x-ms-pageable: {nextLinkName: next, itemName: data}", &[], &schema);
    assert!(
        warnings.contains(
            "warning[W0405]: `x-ms-pageable` of `list` is ignored: the pointer `next = \"/next\"` matches nothing in \
             the response; the client does not page this operation"
        ),
        "{warnings}"
    );
    // The help is the entry that can be inferred.
    let help = "set `pagination.list = { kind = \"next-url\", next = \"/nextLink\", items = \"/data\" }`";
    assert!(warnings.contains(help), "{warnings}");
}
