//! Tests of the Cargo features of tags, and of groups of operations without tags.

use std::path::Path;

use ecogen::{Generator, GroupBy};

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /pets:
    get: {operationId: listPets, tags: [pets], responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
  /big cats:
    get: {operationId: listCats, tags: [big cats], responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}}
components:
  schemas:
    Pet: {type: object, properties: {owner: {$ref: '#/components/schemas/Owner'}}}
    Cat: {type: object, properties: {owner: {$ref: '#/components/schemas/Owner'}}}
    Owner: {type: object, properties: {name: {type: string}}}
    Unused: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
";

fn text_of(generator: &Generator, path: &str) -> String {
    let generated = generator.generate().unwrap_or_else(|error| panic!("{error}"));
    generated
        .files
        .iter()
        .find(|file| [path.into(), Path::new("src").join(path)].contains(&file.path))
        .unwrap_or_else(|| panic!("no {path}"))
        .text
        .clone()
}

fn generator() -> Generator {
    Generator::from_bytes("openapi.yaml", DOCUMENT).tag_features()
}

#[test]
fn each_tag_has_a_feature_and_all_are_enabled_by_default() {
    let manifest = text_of(&generator(), "Cargo.toml");
    let expected = "all-tags = [\"tag-pets\", \"tag-big-cats\"]\ntag-pets = []\ntag-big-cats = []\n";
    assert!(manifest.contains(expected), "{manifest}");
    assert!(
        manifest.contains("default = [\"client\", \"reqwest\", \"server\", \"tracing\", \"all-tags\"]"),
        "{manifest}"
    );
}

#[test]
fn model_is_enabled_by_the_tags_that_use_it() {
    let models = text_of(&generator(), "models/mod.rs");
    for expected in [
        "#[cfg(feature = \"tag-big-cats\")]\nmod cat;\n",
        "#[cfg(any(feature = \"tag-pets\", feature = \"tag-big-cats\"))]\nmod owner;\n",
        "#[cfg(feature = \"tag-pets\")]\nmod pet;\n",
        // No tag uses the schema, which refers to a model of one tag.
        "#[cfg(feature = \"all-tags\")]\nmod unused;\n",
        "#[cfg(feature = \"tag-pets\")]\npub use self::pet::Pet;\n",
    ] {
        assert!(models.contains(expected), "{expected}\n{models}");
    }
}

#[test]
fn client_server_and_tables_of_a_tag_have_its_feature() {
    let pets = "#[cfg(feature = \"tag-pets\")]\n";
    for (path, expected) in [
        ("operations/mod.rs", "pub mod pets;\n"),
        ("operations/mod.rs", "        &pets::LIST_PETS,\n"),
        ("client/mod.rs", "mod pets;\n"),
        ("client/mod.rs", "pub use self::pets::PetsClient;\n"),
        ("client/mod.rs", "    pub fn pets(&self)"),
        ("server/mod.rs", "mod pets;\n"),
        ("server/mod.rs", "    #[must_use]\n    pub fn pets<"),
        ("serde_impls/mod.rs", "rt::impl_serde!(models::Pet);\n"),
        ("mock/mod.rs", "    &rt::mock::Mocked::<super::operations::pets::ListPetsRequest>::NEW,\n"),
        ("wire/mod.rs", "    &rt::wire::WireCase::<super::operations::pets::ListPetsRequest>::NEW,\n"),
    ] {
        let text = text_of(&generator(), path);
        let indent = &expected[..expected.len() - expected.trim_start().len()];
        let expected = format!("{indent}{pets}{expected}");
        assert!(text.contains(&expected), "{path}: {expected}\n{text}");
    }
}

#[test]
fn schemas_are_those_of_the_enabled_operations() {
    let operations = text_of(&generator(), "operations/mod.rs");
    let expected = "&[#[cfg(feature = \"tag-pets\")] 0, #[cfg(feature = \"tag-big-cats\")] 1]";
    assert!(operations.contains(expected), "{operations}");
}

#[test]
fn code_of_a_build_script_has_no_features() {
    assert!(!generator().generate_file().unwrap().0.contains("tag-pets"));
}

#[test]
fn operations_without_tags_are_grouped_by_path() {
    let document = "
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /v1/charges: {get: {operationId: listCharges, responses: {'204': {description: d}}}}
  /v1/charges/{id}: {delete: {operationId: deleteCharge, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: d}}}}
  /v1/refunds: {get: {operationId: listRefunds, responses: {'204': {description: d}}}}
  /v1/{other}: {get: {operationId: other, parameters: [{name: other, in: path, required: true, schema: {type: string}}], responses: {'204': {description: d}}}}
  /v1/tagged: {get: {operationId: tagged, tags: [own], responses: {'204': {description: d}}}}
";
    let modules = |generator: Generator| -> Vec<String> {
        let text = text_of(&generator, "operations/mod.rs");
        text.lines().filter_map(|line| Some(line.strip_prefix("pub mod ")?.trim_end_matches(';').to_owned())).collect()
    };
    let generator = || Generator::from_bytes("openapi.yaml", document);
    assert_eq!(modules(generator()), ["default", "own"]);
    assert_eq!(modules(generator().group_by(GroupBy::Path)), ["charges", "refunds", "default", "own"]);
}
