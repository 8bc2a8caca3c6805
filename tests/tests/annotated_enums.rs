//! Tests of enumerations whose values have names and descriptions. A document expresses such an enumeration as a union
//! of constants with `title` and `description` (JSON Schema 2020-12, 9.1), or with extensions of AutoRest, NSwag,
//! swaggo and openapi-generator.

use std::collections::BTreeMap;
use std::error::Error;

use ecogen::Generator;
use ecogen_runtime::codec::{from_slice, to_vec};

include!(concat!(env!("OUT_DIR"), "/enum_annotated.mounted.rs"));

use enum_annotated::models::{Alike, AutoRest, Channel, ChannelType, Locale, MaybeNumber, NSwag, Ratio, Sort, Swaggo};

#[test]
#[expect(deprecated, reason = "two values are deprecated")]
fn constants_are_variants_of_one_enum() -> Result<(), Box<dyn Error>> {
    assert_eq!(from_slice::<ChannelType>(b"0")?, ChannelType::GuildText);
    assert_eq!(from_slice::<ChannelType>(b"3")?, ChannelType::GroupDm);
    assert_eq!(from_slice::<ChannelType>(b"7")?, ChannelType::Unknown(7));
    assert_eq!(to_vec(&ChannelType::Dm), b"1");
    assert_eq!(from_slice::<Sort>(br#""name_ascending""#)?, Sort::NameAscending);
    assert_eq!(from_slice::<Sort>(br#""id_descending""#)?, Sort::IdDescending);
    assert_eq!(to_vec(&Locale::British), br#""en-GB""#);
    assert_eq!(to_vec(&Locale::De), br#""de""#);
    assert_eq!(from_slice::<Ratio>(b"0.5")?, Ratio::Half);
    assert_eq!((to_vec(&Alike::A), to_vec(&Alike::B)), (br#""a""#.to_vec(), br#""b""#.to_vec()));
    Ok(())
}

#[test]
fn extensions_name_variants() {
    assert_eq!((to_vec(&AutoRest::Apple), to_vec(&AutoRest::Banana)), (br#""a""#.to_vec(), br#""b""#.to_vec()));
    assert_eq!((to_vec(&NSwag::Off), to_vec(&NSwag::On)), (b"0".to_vec(), b"1".to_vec()));
    assert_eq!((to_vec(&Swaggo::RoleUser), to_vec(&Swaggo::RoleAdmin)), (b"1".to_vec(), b"2".to_vec()));
}

#[test]
fn null_beside_constants_is_null() -> Result<(), Box<dyn Error>> {
    let channel: Channel = from_slice(br#"{"type":1,"maybe":null,"number":2}"#)?;
    assert_eq!(channel.number.value(), Some(&MaybeNumber::Two));
    assert_eq!(to_vec(&channel), br#"{"type":1,"maybe":null,"number":2}"#);
    Ok(())
}

/// Returns the generated code of the model `Kind` of a document.
fn kind(text: &str) -> Result<String, Box<dyn Error>> {
    let generated = Generator::from_bytes("api.yaml", text).generate()?;
    assert_eq!(generated.report.warnings, "");
    let files: BTreeMap<_, _> = generated.files.into_iter().map(|file| (file.path, file.text)).collect();
    Ok(files[std::path::Path::new("src/models/kind.rs")].clone())
}

#[test]
fn older_versions_have_them_as_well() -> Result<(), Box<dyn Error>> {
    let member = |value: &str, title: &str| {
        format!("{{type: string, enum: [{value}], title: {title}, description: Is {value}}}")
    };
    let union = format!("[{}, {}]", member("a", "First"), member("b", "Second"));
    let response = "responses: {'204': {description: none}}";
    let head = format!("info: {{title: t, version: '1'}}\npaths: {{/a: {{get: {{operationId: a, {response}}}}}}}\n");
    let v3 = format!("openapi: 3.0.3\n{head}components: {{schemas: {{Kind: {{oneOf: {union}}}}}}}\n");
    let v2 = format!(
        "swagger: '2.0'\n{head}definitions: {{Kind: {{type: string, enum: [a, b], x-ms-enum: {{values: [{{value: a, name: First, description: Is a}}, {{value: b, name: Second, description: Is b}}]}}}}}}\n"
    );
    for text in [v3, v2] {
        let code = kind(&text)?;
        assert!(code.contains("    /// `a`: Is a\n    First,\n    /// `b`: Is b\n    Second,\n"), "{code}");
    }
    Ok(())
}

#[test]
fn names_beside_the_type_of_a_parameter_of_swagger_name_its_values() -> Result<(), Box<dyn Error>> {
    for names in [
        "x-enum-varnames: [First, Second]",
        "x-enumNames: [First, Second]",
        "x-ms-enum: {values: [{value: 1, name: First}, {value: 2, name: Second}]}",
    ] {
        let text = format!(
            "swagger: '2.0'\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: a\n      parameters: [{{name: n, in: query, type: integer, enum: [1, 2], {names}}}]\n      responses: {{'204': {{description: none}}}}\n"
        );
        let generated = Generator::from_bytes("api.yaml", text).generate()?;
        let code: String = generated.files.iter().map(|file| file.text.as_str()).collect();
        assert!(code.contains("    /// `1`\n    First,\n    /// `2`\n    Second,\n"), "{names}");
    }
    Ok(())
}

#[test]
fn an_enum_of_several_types_is_reported() -> Result<(), Box<dyn Error>> {
    let text = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    Kind: {enum: [a, 1, true, null]}\n";
    let warnings = Generator::from_bytes("api.yaml", text).generate()?.report.warnings;
    let expected = "warning[W0303]: `enum` contains values of several types; represented as an untyped JSON value\n --> api.yaml:6:12 ";
    assert!(warnings.contains(expected), "{warnings}");
    Ok(())
}
