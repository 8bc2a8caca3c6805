//! Tests of the option `allow`, and of diagnostics that do not concern the selected operations.

use ecogen::{Generator, Options};

/// A document with three invalid examples, one of them in an operation that the tests do not select.
const DOCUMENT: &str = r"
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: pets
      responses:
        '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  /toys:
    get:
      operationId: toys
      parameters: [{ name: size, in: query, schema: { type: integer, example: big } }]
      responses:
        '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Toy' } } } }
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string, maxLength: 3, example: Rover } } }
    Toy: { type: object, properties: { name: { type: string, maxLength: 3, example: Ball } } }
";

fn generator() -> Generator {
    Generator::from_bytes("pets.yaml", DOCUMENT)
}

/// Returns the pointers of the warnings `W0350`.
fn pointers(generator: &Generator) -> Vec<String> {
    let report = generator.check().unwrap();
    let json = report.findings.json_lines();
    let lines = json.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let pointers =
        lines.filter(|line| line["code"] == "W0350").map(|line| line["pointer"].as_str().unwrap().to_owned());
    let mut pointers: Vec<String> = pointers.collect();
    pointers.sort();
    pointers
}

const PET: &str = "#/components/schemas/Pet/properties/name/example";
const TOY: &str = "#/components/schemas/Toy/properties/name/example";
const SIZE: &str = "#/paths/~1toys/get/parameters/0/schema/example";

#[test]
fn allowed_code_is_not_reported() {
    assert_eq!(pointers(&generator()), [PET, TOY, SIZE]);
    assert!(pointers(&generator().allow("W0350")).is_empty());
}

#[test]
fn code_is_allowed_at_a_pointer_and_below() {
    assert_eq!(pointers(&generator().allow_at("W0350", "#/components/schemas/Pet")), [TOY, SIZE]);
    assert_eq!(pointers(&generator().allow_at("W0350", "pets.yaml#/components")), [SIZE]);
    assert_eq!(pointers(&generator().allow_at("W0350", PET).allow_at("W0350", SIZE)), [TOY]);
}

#[test]
fn entry_that_matches_nothing_is_an_error_with_its_line() {
    let folder = std::env::temp_dir().join(format!("ecogen-allow-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("ecogen.toml");
    std::fs::write(&file, "allow = [\n    \"W0350\",\n    { code = \"W0301\", at = \"#/paths\" },\n]\n").unwrap();
    let options = Options::from_file(&file).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    let error = generator().options(options).check().unwrap_err().to_string();
    let message = "error[E0401]: `W0301` of the option `allow` matches nothing: no such warning is reported at `#/paths` \
        or below\n";
    assert!(error.starts_with(message), "{error}");
    assert!(
        error.contains("ecogen.toml:3:5\n") && error.contains("3 |     { code = \"W0301\", at = \"#/paths\" },"),
        "{error}"
    );
}

#[test]
fn allowed_code_must_be_that_of_a_warning() {
    let error = |generator: Generator| generator.check().unwrap_err().to_string();
    let unknown = error(generator().allow("W0305x"));
    assert!(unknown.contains("invalid value `W0305x` for the option `allow`: unknown code"), "{unknown}");
    assert!(unknown.contains("help: did you mean `W0305`?"), "{unknown}");
    let of_error = error(generator().allow("E0101"));
    assert!(of_error.contains("it is the code of an error"), "{of_error}");
    let pointer = error(generator().allow_at("W0350", "components/schemas/Pet"));
    assert!(pointer.contains("the location is not a JSON Pointer after `#`"), "{pointer}");
}

#[test]
fn only_diagnostics_about_selected_operations_are_reported() {
    assert_eq!(pointers(&generator().operation("pets")), [PET]);
    assert_eq!(pointers(&generator().operation("toys")), [TOY, SIZE]);
}

#[test]
fn errors_in_other_operations_do_not_prevent_the_output() {
    let broken =
        DOCUMENT.replace("schema: { type: integer, example: big }", "schema: { $ref: '#/components/schemas/No' }");
    let generator = Generator::from_bytes("pets.yaml", broken);
    assert!(generator.check().unwrap_err().to_string().contains("error[E0101]"));
    assert_eq!(pointers(&generator.clone().operation("pets")), [PET]);
    generator.operation("pets").generate().unwrap();
}

#[test]
fn subtypes_and_mapped_members_belong_to_the_selected_operations() {
    let document = r"
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: pets
      responses:
        '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  /toys:
    get: { operationId: toys, responses: { '204': { description: ok } } }
components:
  schemas:
    Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
    Cat:
      allOf:
        - $ref: '#/components/schemas/Pet'
        - { type: object, properties: { name: { type: string, maxLength: 3, example: Long name } } }
    Dog: { type: string, maxLength: 3, example: Rover }
";
    let generator = Generator::from_bytes("pets.yaml", document).operation("pets");
    assert_eq!(pointers(&generator), ["#/components/schemas/Cat/allOf/1/properties/name/example"]);
}
