//! Tests of enums: their methods, the names of values with signs, and extensible enums.

use std::collections::{BTreeMap, HashSet};
use std::error::Error;
use std::path::Path;

use ecogen::Generator;
use ecogen_runtime::codec::{from_slice, to_vec};

include!(concat!(env!("OUT_DIR"), "/enum_extensible.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/enum_integer.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/enum_signs.mounted.rs"));

use enum_extensible::models::{Known, Model, Optional, Region, Settings, SettingsTone, Size, Voice};
use enum_integer::models::Priority;
use enum_signs::models::{Sort, Vote};

#[test]
fn strings_are_parsed_and_borrowed() {
    let known: Result<Model, _> = "gpt-4o".parse();
    assert_eq!(known, Ok(Model::Gpt4o));
    assert_eq!("gpt-5".parse(), Ok(Model::Unknown("gpt-5".to_owned())));
    let text: &str = Model::O1Mini.as_ref();
    assert_eq!((text, Model::O1Mini.to_string().as_str()), ("o1-mini", "o1-mini"));
}

#[test]
fn listed_values_are_in_document_order() {
    assert_eq!(Model::VARIANTS, [Model::Gpt4o, Model::O1Mini]);
    assert!(Model::from("gpt-5").is_unknown() && !Model::from("gpt-4o").is_unknown());
    let distinct: HashSet<Model> = Model::VARIANTS.iter().cloned().collect();
    assert_eq!(distinct.len(), 2);
}

#[test]
fn integers_are_integers() -> Result<(), Box<dyn Error>> {
    assert_eq!(to_vec(&Priority::VARIANTS.to_vec()), b"[1,5,10]");
    let priority: Priority = from_slice(b"5")?;
    assert_eq!((i32::from(priority), priority.to_string().as_str()), (5, "5"));
    assert!(Priority::from(7).is_unknown() && !priority.is_unknown());
    Ok(())
}

#[test]
fn signs_in_values_are_words() {
    let named = |value: &str| Vote::from(value);
    assert_eq!((named("+1"), named("-1")), (Vote::Plus1, Vote::Minus1));
    let named = |value: &str| Sort::from(value);
    assert_eq!((named("name"), named("-name"), named("+name")), (Sort::Name, Sort::NameDesc, Sort::NameAsc));
    assert_eq!((named("email"), named("-email")), (Sort::EmailAsc, Sort::EmailDesc));
}

#[test]
fn a_string_or_an_enum_is_the_enum_in_both_orders() -> Result<(), Box<dyn Error>> {
    assert_eq!(from_slice::<Model>(br#""o1-mini""#)?, Model::O1Mini);
    assert_eq!(from_slice::<Model>(br#""o9""#)?, Model::Unknown("o9".to_owned()));
    assert_eq!(from_slice::<Region>(br#""eastus""#)?, Region::East);
    assert_eq!(to_vec(&Region::from("northeurope")), br#""northeurope""#);
    let settings: Settings = from_slice(br#"{"model":"gpt-4o","tone":"cold","optional":null}"#)?;
    assert_eq!((settings.model, settings.tone), (Some(Model::Gpt4o), Some(SettingsTone::Cold)));
    assert!(settings.optional.is_null());
    assert_eq!(from_slice::<Optional>(br#""b""#)?, Optional::B);
    Ok(())
}

#[test]
fn a_string_or_constants_are_an_enum_with_their_names() {
    assert_eq!((Voice::from("alloy"), Voice::from("echo")), (Voice::Calm, Voice::Echo));
    assert_eq!(Voice::VARIANTS.iter().map(Voice::as_str).collect::<Vec<_>>(), ["alloy", "echo", "fable", "onyx"]);
    assert!(Voice::from("mine").is_unknown());
}

#[test]
fn a_string_or_a_component_is_the_enum_of_the_component() {
    let size: Size = Known::Small;
    assert_eq!(size, Size::from("small"));
}

/// Returns the generated files of a document by path.
fn files(document: &str) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let generated = Generator::from_bytes("api.yaml", document).generate()?;
    assert_eq!(generated.report.warnings, "");
    Ok(generated.files.into_iter().map(|file| (file.path.display().to_string(), file.text)).collect())
}

#[test]
fn strings_of_a_kind_of_their_own_are_a_union() -> Result<(), Box<dyn Error>> {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/constructs/enum-extensible.yaml");
    let generated = Generator::new(fixture).generate()?;
    for name in ["since", "commit", "exclusive"] {
        let path = format!("src/models/{name}.rs");
        let file = generated.files.iter().find(|file| file.path == Path::new(&path)).ok_or("the file is missing")?;
        assert!(file.text.contains("rt::UnionDispatch::"), "{}", file.text);
    }
    Ok(())
}

#[test]
fn names_beside_the_schema_of_a_parameter_name_its_values() -> Result<(), Box<dyn Error>> {
    for version in ["3.0.3", "3.1.0"] {
        for names in [
            "x-enum-varnames: [First, Second]",
            "x-enumNames: [First, Second]",
            "x-ms-enum: {values: [{value: 1, name: First}, {value: 2, name: Second}]}",
        ] {
            let schema = "{type: integer, enum: [1, 2]}";
            let list = format!("{{type: array, items: {schema}}}");
            for schema in [schema, list.as_str()] {
                let code: String = files(&format!(
                    "openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: a\n      parameters: [{{name: n, in: query, schema: {schema}, {names}}}]\n      responses: {{'204': {{description: none}}}}\n"
                ))?
                .into_values()
                .collect();
                assert!(
                    code.contains("    /// `1`\n    First,\n    /// `2`\n    Second,\n"),
                    "{version} {names} {schema}"
                );
            }
        }
    }
    Ok(())
}

#[test]
fn descriptions_of_values_are_a_list_or_a_map() -> Result<(), Box<dyn Error>> {
    for descriptions in [
        "x-enum-descriptions: [On foot, By bike]",
        "x-enumDescriptions: [On foot, By bike]",
        "x-enum-descriptions: {walk: On foot, ride: By bike}",
        "x-enumDescriptions: {walk: On foot, ride: By bike}",
    ] {
        let code = files(&format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    Way: {{type: string, enum: [walk, ride], {descriptions}}}\n"
        ))?;
        let code = &code["src/models/way.rs"];
        assert!(code.contains("    /// `walk`: On foot\n    Walk,\n    /// `ride`: By bike\n    Ride,\n"), "{code}");
    }
    Ok(())
}

#[test]
fn a_list_of_names_of_another_length_is_reported() -> Result<(), Box<dyn Error>> {
    let text = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    Way: {type: string, enum: [walk, ride, fly], x-enum-varnames: [Walking, Riding]}\n";
    let generated = Generator::from_bytes("api.yaml", text).generate()?;
    let expected = "warning[W0305]: `x-enum-varnames` contains 2 texts for 3 enum values; ignored\n --> api.yaml:6:";
    assert!(generated.report.warnings.starts_with(expected), "{}", generated.report.warnings);
    let way = generated.files.iter().find(|file| file.path == Path::new("src/models/way.rs")).ok_or("the file")?;
    assert!(way.text.contains("    /// `walk`\n    Walk,\n"), "{}", way.text);
    Ok(())
}
