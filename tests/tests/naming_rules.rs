//! Tests of the rules below the option `naming`.

use ecogen::{Generator, NameKind, NamePattern, OperationIdStyle, Options};

/// The text of the whole output of a document, in one string.
fn code(generator: &Generator) -> String {
    generator.generate_file().unwrap_or_else(|error| panic!("{error}")).0
}

fn warnings(generator: &Generator) -> String {
    generator.check().unwrap_or_else(|error| panic!("{error}")).warnings
}

fn error(generator: &Generator) -> String {
    generator.check().map(|_| ()).unwrap_err().to_string()
}

/// Returns a generator for a document with the given operations, each with its id, path and tag, and with components.
fn document(operations: &[(&str, &str, &str)], rest: &str) -> Generator {
    let head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n";
    let operation = |(id, path, tag): &(&str, &str, &str)| {
        let names = path.split('{').skip(1).filter_map(|part| part.split('}').next());
        let parameters =
            names.map(|name| format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}"));
        let parameters = parameters.collect::<Vec<_>>().join(", ");
        format!(
            "  '{path}': {{get: {{operationId: {id}, tags: [{tag}], parameters: [{parameters}], responses: {{'204': {{description: d}}}}}}}}\n"
        )
    };
    let text = head.to_owned() + &operations.iter().map(operation).collect::<String>() + rest;
    Generator::from_bytes("openapi.yaml", text)
}

fn github() -> Generator {
    document(
        &[("issues/list-for-repo", "/a", "issues"), ("issues/get", "/b", "issues"), ("search/code", "/c", "search")],
        "",
    )
}

#[test]
fn tag_is_removed_from_the_beginning_of_ids() {
    let code = code(&github().strip_tag_prefix(true));
    assert!(code.contains("pub fn list_for_repo("), "{code}");
    assert!(code.contains("pub struct ListForRepoRequest"), "{code}");
    assert!(!code.contains("issues_list_for_repo"), "{code}");
}

#[test]
fn id_that_consists_of_its_tag_keeps_its_name() {
    let generator = document(&[("issues", "/a", "issues"), ("issues/get", "/b", "issues")], "");
    let code = code(&generator.strip_tag_prefix(true));
    assert!(code.contains("pub fn issues(") && code.contains("pub fn get("), "{code}");
}

#[test]
fn conflict_of_a_rule_keeps_the_names_and_is_reported() {
    let ids = [("issues/list", "/a", "issues"), ("list", "/b", "issues"), ("issues/get", "/c", "issues")];
    let generator = document(&ids, "").strip_tag_prefix(true);
    let code = code(&generator);
    assert!(code.contains("pub fn issues_list(") && code.contains("pub fn list("), "{code}");
    let warnings = warnings(&generator);
    let expected = "warning[W0301]: a rule of the option `naming` gives `issues/list` and `list` the same Rust name `list`; \
                    `issues/list` keeps its name";
    assert!(warnings.contains(expected), "{warnings}");
    // The help resolves the conflict.
    assert!(warnings.contains(r#"set `rename = { "issues/list" = "NewName" }`"#), "{warnings}");
    assert!(!self::warnings(&generator.rename("issues/list", "all")).contains("W0301"));
}

/// The ids are those of the tutorial of FastAPI ("Path Parameters" and "Bigger Applications").
#[test]
fn path_and_method_of_fastapi_are_removed() {
    let generator = document(
        &[
            ("read_item_items__item_id__get", "/items/{item_id}", "items"),
            ("read_users_users__get", "/users/", "users"),
            ("root__get", "/", "default"),
        ],
        "",
    );
    let code = code(&generator.operation_id_style(OperationIdStyle::FastApi));
    for method in ["pub fn read_item(", "pub fn read_users(", "pub fn root("] {
        assert!(code.contains(method), "{method} {code}");
    }
}

#[test]
fn rules_apply_in_order_and_rename_takes_precedence() {
    let ids = [("users_read_users_users__get", "/users/", "users"), ("users_me_users_me_get", "/users/me", "users")];
    let generator = document(&ids, "")
        .operation_id_style(OperationIdStyle::FastApi)
        .strip_tag_prefix(true)
        .rename_pattern(NamePattern::new(NameKind::Operation, "^read_", "list_").unwrap())
        .rename("users_me_users_me_get", "current");
    let code = code(&generator);
    assert!(code.contains("pub fn list_users(") && code.contains("pub fn current("), "{code}");
}

#[test]
fn patterns_apply_to_names_of_their_kind() {
    let rest = "components:\n  schemas:\n    UserDto: {type: object, properties: {_id: {type: string}, kind: {type: string, enum: [KIND_A, KIND_B]}}}\n";
    let rule = |kind, pattern, replacement| NamePattern::new(kind, pattern, replacement).unwrap();
    let generator = document(&[("get", "/a/{x_id}", "Old users")], rest)
        .rename_pattern(rule(NameKind::Schema, "^(.+)Dto$", "$1"))
        .rename_pattern(rule(NameKind::Property, "^_", "own_"))
        .rename_pattern(rule(NameKind::Value, "^KIND_", "Of "))
        .rename_pattern(rule(NameKind::Parameter, "^x_", ""))
        .rename_pattern(rule(NameKind::Tag, "^Old ", ""));
    let code = code(&generator);
    for text in ["pub struct User {", "pub own_id:", "    OfA,", "pub struct UsersClient", "pub id: String"] {
        assert!(code.contains(text), "{text} {code}");
    }
    // The names on the wire stay the same.
    assert!(code.contains("\"_id\"") && code.contains("\"KIND_A\"") && code.contains("\"x_id\""), "{code}");
}

#[test]
fn extensions_give_names_that_no_rule_changes() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      operationId: a_get\n      x-ms-client-name: fetchOne\n      \
                parameters: [{name: q, in: query, x-ms-client-name: query_text, schema: {type: string}}]\n      \
                responses: {'204': {description: d}}\n\
                components:\n  schemas:\n    M: {type: object, x-ms-client-name: Model, properties: {v: {type: string, x-ms-client-name: value}}}\n";
    let generator = Generator::from_bytes("openapi.yaml", text)
        .name_extension("x-ms-client-name")
        .rename_pattern(NamePattern::new(NameKind::Operation, "_get|fetch", "").unwrap());
    // The pattern matches the id only, and therefore changes nothing.
    assert!(error(&generator).contains("error[E0401]: `_get|fetch` of the option `naming.rename` matches nothing"));
    let code = code(&Generator::from_bytes("openapi.yaml", text).name_extension("x-ms-client-name"));
    for text in ["pub fn fetch_one(", "pub struct Model {", "pub value:", "pub query_text:"] {
        assert!(code.contains(text), "{text} {code}");
    }
}

#[test]
fn rules_without_a_match_are_errors() {
    let plain = || document(&[("list", "/a", "issues")], "");
    for (generator, option) in [
        (plain().strip_tag_prefix(true), "`true` of the option `naming.strip_tag_prefix`"),
        (plain().operation_id_style(OperationIdStyle::FastApi), "`FastAPI` of the option `naming.operation_id`"),
        (plain().name_extension("x-name"), "`x-name` of the option `naming.extensions`"),
        (
            plain().rename_pattern(NamePattern::new(NameKind::Schema, "^list$", "all").unwrap()),
            "`^list$` of the option `naming.rename`",
        ),
    ] {
        let error = error(&generator);
        assert!(error.contains(&format!("error[E0401]: {option} matches nothing in the document")), "{error}");
    }
}

#[test]
fn file_and_builder_have_the_same_rules() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join("naming.toml");
    let text = "[naming]\nextensions = ['x-name']\noperation_id = 'NestJS'\nstrip_tag_prefix = true\n\
                [[naming.rename]]\nkind = 'tag'\nmatch = 'a+'\nreplace = 'b'\n";
    std::fs::write(&file, text).unwrap();
    let naming = Options::from_file(&file).unwrap().naming;
    assert_eq!((naming.extensions, naming.strip_tag_prefix), (vec!["x-name".to_owned()], true));
    assert_eq!(naming.operation_id, Some(OperationIdStyle::NestJs));
    assert_eq!(naming.rename, [NamePattern::new(NameKind::Tag, "a+", "b").unwrap()]);
    std::fs::write(&file, text.replace("a+", "(")).unwrap();
    let error = Options::from_file(&file).unwrap_err().to_string();
    assert!(error.contains("invalid regular expression `(`"), "{error}");
}
