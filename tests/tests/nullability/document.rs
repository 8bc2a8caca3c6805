//! Creates a document that contains a schema at every location, and finds the types in the code generated from the
//! document.

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};

use ecogen::Generator;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    V2,
    V30,
    V31,
}

impl Version {
    pub(crate) const ALL: [Self; 3] = [Self::V2, Self::V30, Self::V31];
}

const OBJECTS: &str = "
Holder:
  type: object
  required: [required, items, values]
  properties:
    required: SCHEMA
    optional: SCHEMA
    items: {type: array, items: SCHEMA}
    values: {type: object, additionalProperties: SCHEMA}
Name: {type: string}
MaybeName: {type: string, NULLABLE}
Level: {type: string, enum: [low, high]}
MaybeLevel: {type: string, NULLABLE, enum: [low, high, null]}
NullEnum: {enum: [null]}
Thing: {type: object, properties: {id: {type: string}}}
MaybeThing: {type: object, NULLABLE, properties: {id: {type: string}}}
";

const OPERATION: &str = "
  parameters:
    - {name: needed, in: query, required: true, schema: SCHEMA}
    - {name: other, in: query, schema: SCHEMA}
  requestBody: {required: true, content: {application/json: {schema: SCHEMA}}}
  responses: {'200': {description: The same., content: {application/json: {schema: SCHEMA}}}}
";

const OPERATION_2: &str = "
  parameters:
    - {name: body, in: body, required: true, schema: SCHEMA}
    - {name: needed, in: query, required: true, KEYWORDS}
    - {name: other, in: query, KEYWORDS}
  responses: {'200': {description: The same., schema: SCHEMA}}
";

/// Returns the keywords of a schema of the type `string`, without braces. A query parameter of Swagger 2.0 has no
/// `schema`; the keywords are fields of the parameter.
pub(crate) fn keywords(schema: &str) -> Option<&str> {
    schema.strip_prefix('{')?.strip_suffix('}').filter(|keywords| keywords.starts_with("type: string"))
}

/// The generated code of a document.
pub(crate) struct Generated(String);

impl Generated {
    /// Generates code from a document of the given version, in which the schema is used at every location.
    pub(crate) fn new(version: Version, schema: &str) -> Result<Self, Box<dyn Error>> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("ecogen-nullability-{}-{count}.yaml", std::process::id()));
        std::fs::write(&path, document(version, schema))?;
        let generated = Generator::new(&path).server(true).generate_file();
        std::fs::remove_file(&path)?;
        Ok(Self(generated.map_err(|error| format!("{version:?} {schema}: {error}"))?.0))
    }

    /// Returns the Rust type at a location of the document, without the path of its module.
    pub(crate) fn type_at(&self, location: &str) -> Option<String> {
        let (item, name) = match location {
            "body" => ("PutRequest", "body"),
            "parameter" => ("PutRequest", "needed"),
            "optional parameter" => ("PutRequest", "other"),
            "response" => return self.response(),
            place => ("Holder", place),
        };
        let body = self.0.split_once(&format!("pub struct {item} {{"))?.1;
        let field = body.split_once(&format!("pub {name}: "))?.1;
        Some(without_path(field.split_once(",\n")?.0))
    }

    /// Returns the Rust type of the body of a successful response.
    fn response(&self) -> Option<String> {
        let alias = self.0.split_once("pub type PutResponse = responses::Response200<")?.1;
        Some(without_path(alias.split_once(">;")?.0))
    }

    /// Returns the schemas that the server uses for validation.
    pub(crate) fn schemas(&self) -> &str {
        let text = self.0.split_once("const SCHEMAS: &str = r").map_or("", |(_, text)| text);
        let text = text.trim_start_matches('#').trim_start_matches('"');
        text.split_once("\"#").or_else(|| text.split_once("\";")).map_or("", |(text, _)| text)
    }
}

fn without_path(ty: &str) -> String {
    ["super::", "models::", "operations::", "self::"]
        .into_iter()
        .fold(ty.to_owned(), |ty, module| ty.replace(module, ""))
}

/// Returns the document of a version. `NULLABLE` and `$Name` in the schema are replaced by the notation of that
/// version.
fn document(version: Version, schema: &str) -> String {
    let (head, components, operation, nullable) = match version {
        Version::V2 => ("swagger: '2.0'", "definitions", OPERATION_2, "x-nullable: true"),
        Version::V30 => ("openapi: 3.0.3", "schemas", OPERATION, "nullable: true"),
        Version::V31 => ("openapi: 3.1.0", "schemas", OPERATION, "nullable: true"),
    };
    let objects = match version {
        Version::V31 => OBJECTS
            .replace("{type: string, NULLABLE", "{type: [string, 'null']")
            .replace("{type: object, NULLABLE", "{type: [object, 'null']"),
        Version::V2 | Version::V30 => OBJECTS.to_owned(),
    };
    let pointer = if version == Version::V2 { "#/definitions/" } else { "#/components/schemas/" };
    let components = match version {
        Version::V2 => format!("{components}: {}", indented(&objects, 2)),
        Version::V30 | Version::V31 => format!("components:\n  {components}: {}", indented(&objects, 4)),
    };
    let paths = format!("paths:\n  /p:\n    put:\n      operationId: put{}", indented(operation, 4));
    format!("{head}\ninfo: {{title: t, version: '1'}}\n{paths}\n{components}\n")
        .replace("SCHEMA", schema)
        .replace("KEYWORDS", keywords(schema).unwrap_or("type: string"))
        .replace("NULLABLE", nullable)
        .replace("$Name", &format!("$ref: '{pointer}Name'"))
        .replace("$MaybeName", &format!("$ref: '{pointer}MaybeName'"))
        .replace("$Level", &format!("$ref: '{pointer}Level'"))
        .replace("$MaybeLevel", &format!("$ref: '{pointer}MaybeLevel'"))
        .replace("$NullEnum", &format!("$ref: '{pointer}NullEnum'"))
        .replace("$Thing", &format!("$ref: '{pointer}Thing'"))
        .replace("$MaybeThing", &format!("$ref: '{pointer}MaybeThing'"))
}

fn indented(text: &str, by: usize) -> String {
    text.replace('\n', &format!("\n{}", " ".repeat(by)))
}
