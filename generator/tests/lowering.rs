//! Tests of lowering, the translation of documents to the IR. Each test checks one rule.

use ecogen::Options;
use ecogen::document::Document;
use ecogen::ir::{Api, EnumValues, Presence, Type, TypeDef, TypeDefKind, UnionDispatch, VariantTest};
use ecogen::lower::lower;
use ecogen::source::Sources;

/// Lowers a document that consists of a header and `rest`. Returns the API, and the diagnostics as text.
fn lowered(rest: &str, options: &Options) -> (Api, String) {
    let text = format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{rest}");
    let sources = Sources::from_text("api.yaml", text).unwrap_or_else(|error| panic!("{error:?}"));
    let (document, found) = Document::read(&sources);
    assert!(!found.has_errors(), "{}", found.render(&sources));
    let (api, found) = lower(&document.unwrap(), options);
    (api, found.iter().map(|diagnostic| format!("{}: {}\n", diagnostic.code, diagnostic.message)).collect())
}

fn schemas(yaml: &str) -> (Api, String) {
    lowered(&format!("paths: {{}}\ncomponents:\n  schemas:\n{yaml}"), &Options::default())
}

fn def<'a>(api: &'a Api, name: &str) -> &'a TypeDef {
    api.types.iter().find(|def| def.ident.as_str() == name).unwrap_or_else(|| panic!("no type {name}"))
}

/// Returns the fields of a struct as texts of the form `name: type`. Optional fields are marked with `?`.
fn fields(api: &Api, name: &str) -> Vec<String> {
    let TypeDefKind::Struct(object) = &def(api, name).kind else { panic!("{name} is not a struct") };
    let presence = |presence| {
        if presence == Presence::Optional { "?" } else { "" }
    };
    object
        .fields
        .iter()
        .map(|field| format!("{}{}: {}", field.ident, presence(field.presence), show(api, &field.ty)))
        .collect()
}

fn show(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Named(id) => api.type_def(*id).ident.to_string(),
        Type::List(inner) => format!("[{}]", show(api, inner)),
        Type::Map(inner) => format!("{{{}}}", show(api, inner)),
        Type::Nullable(inner) => format!("{} or null", show(api, inner)),
        Type::Boxed(inner) => format!("box {}", show(api, inner)),
        other => format!("{other:?}"),
    }
}

#[test]
fn required_optional_and_nullable_are_distinct() {
    let (api, _) = schemas(
        "    A:\n      type: object\n      required: [a, b]\n      properties:\n        a: {type: string}\n        b: {type: string, nullable: true}\n        c: {type: string}\n        d: {type: string, nullable: true}\n",
    );
    assert_eq!(fields(&api, "A"), ["a: String", "b: String or null", "c?: String", "d?: String or null"]);
}

#[test]
fn inline_schemas_are_named_after_their_location() {
    let (api, _) = schemas(
        "    Project:\n      type: object\n      properties:\n        status: {type: string, enum: [New Project, 15minute]}\n        sites: {type: array, items: {type: object, properties: {id: {type: integer}}}}\n",
    );
    assert_eq!(fields(&api, "Project"), ["status?: ProjectStatus", "sites?: [ProjectSitesItem]"]);
    let TypeDefKind::Enum(EnumValues::String(variants)) = &def(&api, "ProjectStatus").kind else { panic!() };
    assert_eq!(
        variants.iter().map(|variant| variant.ident.as_str()).collect::<Vec<_>>(),
        ["NewProject", "FifteenMinute"]
    );
}

#[test]
fn only_the_edge_that_closes_a_cycle_is_boxed() {
    let (api, _) = schemas(
        "    A:\n      type: object\n      properties: {b: {$ref: '#/components/schemas/B'}}\n    B:\n      type: object\n      properties: {a: {$ref: '#/components/schemas/A'}, l: {type: array, items: {$ref: '#/components/schemas/A'}}}\n    L:\n      type: array\n      items: {$ref: '#/components/schemas/L'}\n",
    );
    assert_eq!(fields(&api, "A"), ["b?: B"]);
    assert_eq!(fields(&api, "B"), ["a?: box A", "l?: [A]"]);
    assert!(matches!(def(&api, "L").kind, TypeDefKind::Newtype(_)));
}

#[test]
fn all_of_is_merged_into_one_struct() {
    let (api, messages) = schemas(
        "    Base:\n      type: object\n      required: [id]\n      properties: {id: {type: integer}, name: {type: string}}\n    A:\n      allOf:\n        - $ref: '#/components/schemas/Base'\n        - {type: object, required: [name], properties: {extra: {type: boolean}}}\n    Same:\n      description: only a reference\n      allOf: [{$ref: '#/components/schemas/Base'}]\n",
    );
    assert_eq!(messages, "");
    assert_eq!(fields(&api, "A"), ["id: Integer(I64)", "name: String", "extra?: Bool"]);
    assert!(matches!(&def(&api, "Same").kind, TypeDefKind::Alias(Type::Named(_))));
}

fn dispatch_of(yaml: &str) -> (UnionDispatch, String) {
    let (api, messages) = schemas(&format!(
        "    Cat: {{type: object, required: [meow], properties: {{meow: {{type: string}}, kind: {{type: string}}}}}}\n    Dog: {{type: object, required: [bark], properties: {{bark: {{type: string}}, kind: {{type: string}}}}}}\n    U:\n{yaml}"
    ));
    let TypeDefKind::Union(union) = &def(&api, "U").kind else { panic!("{:?}", def(&api, "U").kind) };
    (union.dispatch.clone(), messages)
}

#[test]
fn discriminator_uses_mapping_and_component_names() {
    let (found, _) = dispatch_of(
        "      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]\n      discriminator: {propertyName: kind, mapping: {tom: '#/components/schemas/Cat'}}\n",
    );
    let UnionDispatch::Discriminator { property, values, .. } = found else { panic!() };
    assert_eq!(property, "kind");
    assert_eq!(values, [("tom".to_owned(), 0), ("Dog".to_owned(), 1)]);
}

#[test]
fn without_discriminator_required_keys_and_types_select() {
    let (found, messages) = dispatch_of(
        "      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {type: integer}, {type: string}]\n",
    );
    let UnionDispatch::Tests(tests) = found else { panic!() };
    let expected = [
        (VariantTest::Integer, 2),
        (VariantTest::String, 3),
        (VariantTest::Key("meow".to_owned()), 0),
        (VariantTest::Key("bark".to_owned()), 1),
    ];
    assert_eq!((tests.as_slice(), messages.as_str()), (expected.as_slice(), ""));
}

#[test]
fn ambiguous_members_are_tried_in_order_with_a_warning() {
    let (found, messages) = dispatch_of("      oneOf: [{type: string}, {type: string, format: date}]\n");
    assert!(matches!(found, UnionDispatch::Order(order) if order == [1, 0]));
    assert!(messages.contains("W0307: ambiguous union: `String` and `Date` both have the type `string`"), "{messages}");
}

#[test]
fn union_with_null_is_nullable() {
    let (api, _) = schemas(
        "    A:\n      type: object\n      properties:\n        a:\n          oneOf: [{type: string}, {enum: [null]}]\n",
    );
    assert_eq!(fields(&api, "A"), ["a?: String or null"]);
}

const OPERATIONS: &str = "paths:\n  /a/{id}:\n    parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n    get:\n      tags: [one]\n      operationId: getA\n      parameters: [{name: id, in: query, schema: {type: integer}}]\n      responses: {200: {description: ok}, 4XX: {description: bad}, default: {description: other}}\n    put:\n      responses: {204: {description: ok}}\n  /b/{missing}:\n    get:\n      operationId: getA\n      tags: [two]\n      responses: {200: {description: ok}}\n";

#[test]
fn operations_are_named_and_repaired_with_a_warning() {
    let (api, messages) = lowered(OPERATIONS, &Options::default());
    let named: Vec<_> = api.operations().map(|operation| operation.method_ident.as_str()).collect();
    assert_eq!(named, ["get_a", "put_a_id", "get_b_missing"]);
    let operation = api.operations().next().unwrap();
    assert_eq!(
        operation.parameters.iter().map(|parameter| parameter.ident.as_str()).collect::<Vec<_>>(),
        ["id", "id_query"]
    );
    assert_eq!(
        operation.responses.iter().map(|response| response.variant.as_str()).collect::<Vec<_>>(),
        ["Ok", "ClientError", "Default"]
    );
    for message in
        ["W0309", "W0310: duplicate `operationId` `getA`", "undeclared parameter `missing` of the path `/b/{missing}`"]
    {
        assert!(messages.contains(message), "{message} in\n{messages}");
    }
}

#[test]
fn options_select_operations_and_unmatched_options_are_errors() {
    let options =
        Options { tags: vec!["two".to_owned()], operations: vec!["PUT /a/{id}".to_owned()], ..Options::default() };
    let (api, messages) = lowered(OPERATIONS, &options);
    assert_eq!(api.operations().count(), 2);
    assert!(!messages.contains('E'), "{messages}");
    let options = Options { tags: vec!["tow".to_owned()], ..Options::default() };
    assert!(
        lowered(OPERATIONS, &options).1.contains("E0401: `tow` of the option `tags` matches nothing in the document")
    );
}

#[test]
fn doubling_schemas_take_linear_time() {
    let level = |n: usize| {
        format!(
            "    L{n}: {{allOf: [{{$ref: '#/components/schemas/L{0}'}}, {{$ref: '#/components/schemas/L{0}'}}]}}\n",
            n - 1
        )
    };
    let levels: String = (1..=40).map(level).collect();
    let (api, _) = schemas(&format!("    L0: {{type: object, properties: {{a: {{type: string}}}}}}\n{levels}"));
    assert_eq!(fields(&api, "L40"), ["a?: String"]);
}
