//! Tests that the builder, the command line and `ecogen.toml` have the same options.

use ecogen::{
    AddedAttribute, AllowedWarning, BracketStyle, Generated, Generator, GroupBy, NameKind, NamePattern, NamingOptions,
    Options, PaginationKind, PaginationOptions,
};
use ecogen_tests::fixtures;

fn generator() -> Generator {
    Generator::new(fixtures("options").join("openapi.yaml"))
}

fn text_of(generated: &Generated, path: &str) -> String {
    let file = generated.files.iter().find(|file| file.path.ends_with(path));
    file.unwrap_or_else(|| panic!("no file {path}")).text.clone()
}

fn error_of(generator: &Generator) -> String {
    generator.generate().map(|_| ()).unwrap_err().to_string()
}

#[test]
fn derives_and_attributes_apply_to_all_models_or_one() {
    let output =
        generator().derive("serde::Serialize").derive_for("Pet", "Eq").attribute_for("Pet", "must_use").generate();
    let output = output.unwrap();
    let (pet, owner) = (text_of(&output, "models/pet.rs"), text_of(&output, "models/owner.rs"));
    assert!(pet.contains("PartialEq, serde::Serialize, Eq)]\n#[must_use]\n"), "{pet}");
    assert!(owner.contains("PartialEq, serde::Serialize)]\n#[non_exhaustive]"), "{owner}");
}

#[test]
fn inline_schema_with_attributes_is_not_deduplicated() {
    let alike = || Generator::new(fixtures("constructs").join("inline-equal.yaml"));
    let shift = |generator: Generator| text_of(&generator.generate().unwrap(), "models/shift.rs");
    assert!(shift(alike()).contains("pub type ShiftTo = ShiftFrom;"));
    let to = "#/components/schemas/Shift/properties/to";
    assert!(shift(alike().derive_for(to, "Eq")).contains("PartialEq, Eq)]\n#[non_exhaustive]\npub struct ShiftTo {"));
}

#[test]
fn keep_unknown_keeps_undeclared_properties() {
    let field = "pub additional_properties: rt::Map<rt::Value>";
    assert!(!text_of(&generator().generate().unwrap(), "models/pet.rs").contains(field));
    let kept = text_of(&generator().keep_unknown(true).generate().unwrap(), "models/pet.rs");
    assert!(kept.contains(field), "{kept}");
}

#[test]
fn default_methods_have_bodies() {
    assert!(!text_of(&generator().generate().unwrap(), "server/pets.rs").contains("not_mounted"));
    let output = generator().default_methods(true).generate().unwrap();
    assert!(text_of(&output, "server/pets.rs").contains("Err(rt::server::not_mounted())"));
}

/// Without the option, invalid requests are rejected with 422 if the operation documents 422. In the fixture, only one
/// of the ten operations documents 422.
#[test]
fn validation_status_overrides_that_of_the_document() {
    let schemas = |generator: Generator| text_of(&generator.generate().unwrap(), "schemas/mod.rs");
    let generator = || Generator::new(fixtures("constructs").join("rejections-of-frameworks.yaml"));
    let count = |generator: Generator| schemas(generator).matches("\"validationStatus\":422").count();
    assert_eq!(count(generator()), 1);
    assert_eq!(count(generator().validation_status(400)), 0);
    assert_eq!(count(generator().validation_status(422)), 10);
    let error = error_of(&generator().validation_status(500));
    assert!(error.contains("validation_status") && error.contains("write 400 or 422"), "{error}");
}

#[test]
fn client_and_server_can_be_omitted() {
    let has = |generator: Generator| {
        let output = generator.generate().unwrap();
        ["client", "server", "mock", "wire"]
            .map(|side| output.files.iter().any(|file| file.path.starts_with(format!("src/{side}"))))
    };
    assert_eq!(has(generator()), [true, true, true, true]);
    assert_eq!(has(generator().wire(false)), [true, true, true, false]);
    assert_eq!(has(generator().mock(false)), [true, true, false, false]);
    assert_eq!(has(generator().client(true)), [true, false, false, false]);
}

#[test]
fn front_page_has_a_call_of_the_client_and_a_router_of_the_server() {
    let page = |generator: Generator| text_of(&generator.crate_name("pet-shop").generate().unwrap(), "src/lib.rs");
    let call = "//! let response = client.pets().list_pets().send().await?;";
    let router = "//! use pet_shop::server::{PetsApi, Router};";
    let both = page(generator());
    assert!(both.contains("//! let client = pet_shop::Client::builder()"), "{both}");
    assert!(both.contains(call) && both.contains(router), "{both}");
    let client = page(generator().client(true));
    assert!(client.contains(call) && !client.contains("PetsApi"), "{client}");
    let server = page(generator().server(true));
    assert!(!server.contains("client.") && server.contains(router), "{server}");
}

#[test]
fn serde_is_on_for_crates_and_opt_in_for_build_scripts() {
    let output = generator().generate().unwrap();
    assert!(
        text_of(&output, "serde_impls/mod.rs").ends_with(
            "\nuse super::runtime as rt;\n\nrt::impl_serde!(models::Pet);\nrt::impl_serde!(models::Owner);\n"
        )
    );
    assert!(text_of(&output, "src/lib.rs").contains("#[cfg(feature = \"serde\")]\n#[rustfmt::skip]\nmod serde_impls;"));
    assert!(
        !generator()
            .serde(false)
            .generate()
            .unwrap()
            .files
            .iter()
            .any(|file| file.path.ends_with("serde_impls/mod.rs"))
    );
    let included = |generator: Generator| generator.generate_file().unwrap().0.contains("impl_serde!(");
    assert!(!included(generator()));
    assert!(included(generator().serde(true)));
}

#[test]
fn config_file_equals_builder() {
    let dir = fixtures("options");
    let options = Options::from_file(dir.join("ecogen.toml")).unwrap();
    let pairs = |from: &str, to: &str| vec![(from.to_owned(), to.to_owned())];
    let expected = Options {
        tags: vec!["pets".to_owned()],
        operations: vec!["listOwners".to_owned()],
        paths: vec!["/pets".to_owned()],
        stream: vec!["GET /pets/all".to_owned()],
        hold: vec!["photo".to_owned()],
        idempotent: vec!["photo".to_owned()],
        items: pairs("feed", "Pet"),
        rename: pairs("Pet", "Animal"),
        naming: NamingOptions {
            rename: vec![NamePattern::new(NameKind::Schema, "^Own", "Keep").unwrap()],
            ..NamingOptions::default()
        },
        formats: pairs("decimal", "crate::Decimal"),
        schemas: pairs("Owner", "crate::Owner"),
        derives: vec![AddedAttribute::to_all("Eq"), AddedAttribute::to("Pet", "Hash")],
        attributes: vec![AddedAttribute::to_all("must_use"), AddedAttribute::to("Pet", "doc(alias = \"animal\")")],
        brackets: Some(BracketStyle::Empty),
        parameter_brackets: vec![("listPets.ids".to_owned(), BracketStyle::None)],
        pagination: vec![(
            "listNames".to_owned(),
            PaginationOptions {
                parameter: Some("page".to_owned()),
                first: Some(0),
                ..PaginationOptions::new(PaginationKind::Page)
            },
        )],
        infer_pagination: true,
        keep_unknown: true,
        default_methods: true,
        validation_status: Some(422),
        serve_document: true,
        docs: true,
        tag_features: true,
        group_by: GroupBy::Path,
        client: Some(true),
        server: Some(true),
        mock: Some(false),
        wire: Some(false),
        serde: Some(true),
        overlays: vec![dir.join("pets.overlay.yaml")],
        reference_root: Some(dir.join("..")),
        allow: vec![AllowedWarning::below("W0350", "#/components/schemas/Pet")],
        file: Some(dir.join("ecogen.toml")),
    };
    assert_eq!(options, expected);
    generator().options(options).generate().unwrap();
}

#[test]
fn renames_must_be_identifiers() {
    for (name, reason) in [
        ("foo bar", "no identifier has ` ` in it"),
        ("1st", "no identifier starts with `1`"),
        ("a-b", "no identifier has `-` in it"),
        ("a\u{202e}b", "no identifier has `\\u{202e}` in it"),
        ("", "it is empty"),
        ("__", "it has neither a letter nor a digit"),
    ] {
        let error = error_of(&generator().rename("Pet", name));
        let shown = name.replace('\u{202e}', "\u{fffd}");
        let message = format!("error[E0406]: invalid value `{shown}` for the option `rename`: {reason}\n");
        assert!(error.contains(&message), "{error}");
    }
    let error = error_of(&generator().crate_name("my crate"));
    assert!(error.contains("invalid value `my crate` for the option `name`"), "{error}");
    let error = error_of(&generator().format("decimal", "impl Into<f64>"));
    assert!(error.contains("option `formats`: it is not the path of a type"), "{error}");
    let error = error_of(&generator().derive("Eq<u8>"));
    assert!(error.contains("option `derives`: a derive takes no arguments"), "{error}");
    let error = error_of(&generator().generated_by("me\n*/ fn f() {}"));
    assert!(error.contains("option `generated_by`"), "{error}");
}

#[test]
fn renames_may_be_keywords_and_reserved_names() {
    let pointer = "#/components/schemas/Pet/properties/name";
    let output =
        generator().rename("Pet", "type").rename(pointer, "self").rename("listOwners", "match").generate().unwrap();
    let text = text_of(&output, "models/type.rs");
    assert!(text.contains("pub struct Type {") && text.contains("self_:"), "{text}");
    assert!(output.files.iter().any(|file| file.text.contains("pub fn r#match(")));
}

#[test]
fn unmatched_or_invalid_options_are_errors() {
    let missing = error_of(&generator().derive_for("Missing", "Eq"));
    assert!(missing.contains("error[E0401]: `Missing` of the option `types` matches nothing"), "{missing}");
    let malformed =
        error_of(&generator().derive("no path").attribute("#[must_use]").schema("Pet", "crate::").rename("Pet", "-"));
    for option in ["derives", "attributes", "schemas", "rename"] {
        assert!(malformed.contains(&format!("for the option `{option}`: ")), "{option}: {malformed}");
    }
    let overlay = error_of(&generator().overlay("no-such-file.yaml"));
    assert!(overlay.contains("error[E0001]"), "{overlay}");
}

#[test]
fn stream_and_buffered_options_need_a_streamable_body() {
    let refused =
        error_of(&generator().hold("listPets").stream("photos").items("feed", "Missing").items("table", "Pet"));
    for (option, value) in [("hold", "listPets"), ("stream", "photos"), ("items", "feed"), ("items", "table")] {
        let expected = format!("error[E0401]: `{value}` of the option `{option}` matches nothing");
        assert!(refused.contains(&expected), "{option}: {refused}");
    }
}

#[test]
fn similar_names_are_suggested() {
    let error = |options: Options| error_of(&generator().options(options));
    let one = |text: &str| vec![text.to_owned()];
    let pair = |text: &str| vec![(text.to_owned(), "crate::Type".to_owned())];
    let cases = [
        (Options { tags: one("petz"), ..Options::default() }, "pets"),
        (Options { operations: one("listOwner"), ..Options::default() }, "listOwners"),
        (Options { paths: one("/pet"), ..Options::default() }, "/pets"),
        (Options { rename: vec![("Owners".to_owned(), "Keeper".to_owned())], ..Options::default() }, "Owner"),
        (Options { schemas: pair("Pett"), ..Options::default() }, "Pet"),
        (Options { formats: pair("decimals"), ..Options::default() }, "decimal"),
        (Options { idempotent: one("listOwner"), ..Options::default() }, "listOwners"),
        (Options { items: vec![("listOwner".to_owned(), "Pet".to_owned())], ..Options::default() }, "listOwners"),
        (Options { parameter_brackets: vec![("id".to_owned(), BracketStyle::None)], ..Options::default() }, "ids"),
        (Options { derives: vec![AddedAttribute::to("Pets", "Eq")], ..Options::default() }, "Pet"),
    ];
    for (options, expected) in cases {
        let error = error(options);
        assert!(error.contains(&format!("did you mean `{expected}`?")), "{expected}: {error}");
    }
}

#[test]
fn most_specific_bracket_option_wins() {
    let table = |generator: Generator| {
        let text = text_of(&generator.generate().unwrap(), "operations/pets.rs");
        let (_, after) = text.split_once(".style(rt::ParameterStyle::DeepObject)").expect("the parameter");
        after.chars().take_while(|c| *c != ',' && *c != ']').filter(|c| !c.is_whitespace()).collect::<String>()
    };
    assert_eq!(table(generator()), "");
    assert_eq!(table(generator().brackets(BracketStyle::Empty)), ".brackets(rt::BracketStyle::Empty)");
    let one = generator().brackets(BracketStyle::Empty).brackets_for("ids", BracketStyle::None);
    assert_eq!(table(one), ".brackets(rt::BracketStyle::None)");
    let both = generator().brackets_for("ids", BracketStyle::None).brackets_for("GET /pets.ids", BracketStyle::Empty);
    assert_eq!(table(both), ".brackets(rt::BracketStyle::Empty)");
    assert_eq!("empty".parse(), Ok(BracketStyle::Empty));
    assert!("both".parse::<BracketStyle>().is_err());
}

#[test]
fn deep_object_list_warns_once_without_option() {
    let warnings = |generator: Generator| generator.check().unwrap().warnings;
    assert_eq!(warnings(generator()).matches("OpenAPI does not define `style: deepObject` for arrays").count(), 1);
    assert!(!warnings(generator().brackets(BracketStyle::Indices)).contains("deepObject"));
    assert!(!warnings(generator().brackets_for("ids", BracketStyle::None)).contains("deepObject"));
}

#[test]
fn unknown_option_keys_are_errors() {
    let file = std::env::temp_dir().join(format!("ecogen-options-{}.toml", std::process::id()));
    std::fs::write(&file, "tag = [\"pets\"]\n").unwrap();
    let error = Options::from_file(&file).unwrap_err().to_string();
    std::fs::remove_file(&file).unwrap();
    assert!(error.contains("unknown field `tag`"), "{error}");
    assert!(error.ends_with("help: did you mean `tags`?"), "{error}");
}

/// A document with tags, operations, components and properties that have the same Rust names. One of the properties is
/// declared in an `allOf`.
const SAME_NAMES: &str = "
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /a:
    get: { operationId: listPets, tags: [pet-owners], responses: { '204': { description: None. } } }
    put: { operationId: list_pets, tags: [pet-owners], responses: { '204': { description: None. } } }
  /b:
    get: { operationId: b, tags: [pet_owners], responses: { '204': { description: None. } } }
components:
  schemas:
    Base: { type: object, properties: { petName: { type: string } } }
    Pet:
      allOf: [{ $ref: '#/components/schemas/Base' }]
      type: object
      properties: { pet_name: { type: string } }
    pet: { type: object, properties: { 'a\"b': { type: string }, a'b: { type: string }, ab: { type: string } } }
";

#[test]
fn suggested_renames_work_when_pasted() {
    let dir = std::env::temp_dir().join(format!("ecogen-renames-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let (file, same_names) = (dir.join("ecogen.toml"), dir.join("same-names.yaml"));
    std::fs::write(&same_names, SAME_NAMES).unwrap();
    let constructs = ["names-collide.yaml", "names-case.yaml"].map(|name| fixtures("constructs").join(name));
    let mut pasted = 0;
    for path in constructs.into_iter().chain([same_names, fixtures("invalid").join("name-too-long.yaml")]) {
        let check = |options: Options| match Generator::new(&path).options(options).check() {
            Ok(report) => report.findings,
            Err(error) => error.findings().unwrap().clone(),
        };
        for finding in check(Options::default()).iter() {
            let Some(option) = finding.help.as_deref().and_then(|help| help.strip_prefix("set `rename")) else {
                continue;
            };
            std::fs::write(&file, format!("rename{}", option.strip_suffix('`').unwrap())).unwrap();
            let left = check(Options::from_file(&file).unwrap());
            let is_unmatched = left.iter().any(|other| other.code.as_str() == "E0401");
            let is_left = left.iter().any(|other| other.message == finding.message);
            assert!(!is_unmatched && !is_left, "{}: rename{option} results in {left:?}", finding.message);
            pasted += 1;
        }
    }
    std::fs::remove_dir_all(&dir).unwrap();
    assert!(pasted >= 12, "{pasted} suggestions");
}

/// Returns the error of the fixture `pagination` with one option.
fn pagination_error(operation: &str, pagination: PaginationOptions) -> String {
    let generator = Generator::new(fixtures("constructs").join("pagination.yaml"));
    error_of(&generator.pagination(operation, pagination))
}

#[test]
fn parameters_and_pointers_of_a_pagination_must_match() {
    let text = |text: &str| Some(text.to_owned());
    let cursor = || PaginationOptions {
        parameter: text("cursor"),
        next: text("/meta/next_cursor"),
        ..PaginationOptions::new(PaginationKind::Cursor)
    };
    let unmatched = pagination_error("listUser", cursor());
    assert!(unmatched.contains("error[E0401]: `listUser` of the option `pagination` matches nothing"), "{unmatched}");
    assert!(unmatched.contains("did you mean `listUsers`?"), "{unmatched}");
    for (pagination, code, message) in [
        (PaginationOptions { parameter: text("curser"), ..cursor() }, "E0401", "the parameter `curser` does not exist"),
        (
            PaginationOptions { next: text("/meta/next"), ..cursor() },
            "E0401",
            "the pointer `next = \"/meta/next\"` matches nothing in the response",
        ),
        (
            PaginationOptions { items: text("/meta"), ..cursor() },
            "E0401",
            "the pointer `items = \"/meta\"` does not lead to an array in the response",
        ),
        (
            PaginationOptions { has_more: text("/meta/next_cursor"), ..cursor() },
            "E0406",
            "the pointer `has_more = \"/meta/next_cursor\"` does not lead to a boolean",
        ),
        (
            PaginationOptions { next: text("next"), ..cursor() },
            "E0406",
            "the JSON Pointer `next` does not start with `/`",
        ),
        (PaginationOptions { next: None, ..cursor() }, "E0406", "the kind `cursor` requires one of the keys"),
        (PaginationOptions { first: Some(1), ..cursor() }, "E0406", "the key `first` has no meaning"),
        (PaginationOptions::new(PaginationKind::Page), "E0406", "the kind `page` requires the key `parameter`"),
    ] {
        let error = pagination_error("listUsers", pagination);
        assert!(error.contains(&format!("error[{code}]: invalid entry `listUsers`")), "{error}");
        assert!(error.contains(message), "{error}");
        // The location is that of the operation.
        assert!(error.contains("pagination.yaml:7:5"), "{error}");
    }
}
