//! Tests that a crate has the files, Cargo features, dependencies and schemas that it can use, and no others.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use ecogen::Generator;

type Files = BTreeMap<String, String>;

const ORDERS: &str = r##"
openapi: 3.0.3
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      tags: [orders]
      operationId: listOrders
      responses:
        '200':
          description: All orders.
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}
  /users:
    get:
      tags: [users]
      operationId: listUsers
      responses:
        '200': {description: A user., content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
components:
  schemas:
    Order: {type: object, properties: {item: {$ref: '#/components/schemas/Item'}}}
    Item:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      discriminator: {propertyName: kind, mapping: {book: '#/components/schemas/Book'}}
    Book: {allOf: [{$ref: '#/components/schemas/Item'}, {properties: {pages: {type: integer}}}]}
    User: {type: object, properties: {name: {type: string}}}
"##;

fn generator() -> Generator {
    Generator::from_bytes("orders.yaml", ORDERS.as_bytes().to_vec())
}

/// Returns the texts of the files of a crate by path.
fn files(generator: &Generator) -> Result<Files, Box<dyn Error>> {
    let output = generator.generate()?;
    let files = output.files.into_iter();
    Ok(files.map(|file| (file.path.to_string_lossy().replace('\\', "/"), file.text)).collect())
}

fn has_folder(files: &Files, folder: &str) -> bool {
    files.keys().any(|path| Path::new(path).starts_with(folder))
}

/// Returns `true` if the manifest has a feature or dependency.
fn declares(files: &Files, name: &str) -> bool {
    files.get("Cargo.toml").is_some_and(|manifest| manifest.contains(&format!("\n{name} = ")))
}

#[test]
fn client_crate_has_nothing_of_a_server() -> Result<(), Box<dyn Error>> {
    let files = files(&generator().client(true))?;
    for folder in ["server", "mock", "sample", "wire"] {
        assert!(!has_folder(&files, &format!("src/runtime/{folder}")), "{folder}");
    }
    assert!(has_folder(&files, "src/runtime/client"));
    for name in ["server", "docs", "mock", "wire", "axum", "flate2", "regex-syntax"] {
        assert!(!declares(&files, name), "{name}");
    }
    assert!(declares(&files, "gzip") && declares(&files, "reqwest"));
    assert!(!files["Cargo.toml"].contains("dev-dependencies"));
    Ok(())
}

#[test]
fn server_crate_has_nothing_of_a_client() -> Result<(), Box<dyn Error>> {
    let files = files(&generator().server(true).mock(false))?;
    for folder in ["client", "mock", "sample", "wire"] {
        assert!(!has_folder(&files, &format!("src/runtime/{folder}")), "{folder}");
    }
    for name in ["client", "gzip", "reqwest", "rustls"] {
        assert!(!declares(&files, name), "{name}");
    }
    assert!(declares(&files, "server") && declares(&files, "axum"));
    Ok(())
}

#[test]
fn embedded_runtime_has_no_unit_tests() -> Result<(), Box<dyn Error>> {
    let files = files(&generator().client(true).server(true))?;
    let tests: Vec<&String> = files
        .iter()
        .filter(|(path, text)| path.starts_with("src/") && (text.contains("cfg(test)") || text.contains("#[test]")))
        .map(|(path, _)| path)
        .collect();
    assert!(tests.is_empty(), "{tests:?}");
    Ok(())
}

/// `Book` is reached by the discriminator of `Item` only.
#[test]
fn schemas_are_those_that_the_selected_operations_reach() -> Result<(), Box<dyn Error>> {
    let files = files(&generator().client(true).server(true).operation("listOrders"))?;
    let schemas = files.get("src/schemas/mod.rs").ok_or("no schemas")?;
    for (name, is_kept) in [("Order", true), ("Item", true), ("Book", true), ("User", false)] {
        assert_eq!(schemas.contains(&format!("\n\"{name}\":")), is_kept, "{name}: {schemas}");
    }
    Ok(())
}
