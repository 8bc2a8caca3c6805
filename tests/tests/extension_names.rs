//! Names that begin with `x-`. Only objects with fixed fields, the Paths Object, the Responses Object and the Callback
//! Object have extensions (OpenAPI 3.1, 4.9). In a map, such as `properties` or `callbacks`, a key is a name.

use ecogen::Generator;

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  x-internal: {get: {operationId: internal, responses: {'204': {description: ok}}}}
  /a:
    get:
      operationId: a
      responses:
        '200':
          description: ok
          headers: {x-request-id: {schema: {type: string, minLenght: 3}}}
          links: {x-next: {operationId: a}}
          content: {application/json: {schema: {$ref: '#/components/schemas/x-thing'}}}
      callbacks:
        x-done:
          '{$request.query.url}':
            post: {operationId: done, responses: {'204': {description: ok}}}
components:
  schemas:
    x-thing:
      type: object
      properties:
        x-id: {type: string, maxLenght: 3}
";

#[test]
fn keys_of_maps_are_names() -> Result<(), Box<dyn std::error::Error>> {
    let (text, report) = Generator::from_bytes("x.yaml", DOCUMENT).generate_file()?;
    for expected in ["\"x-request-id\"", "Link `x-next` to `a`", "pub struct XThing", "pub x_id: ", "fn done("] {
        assert!(text.contains(expected), "no {expected}");
    }
    assert!(report.warnings.contains("unknown field `minLenght`"), "{}", report.warnings);
    assert!(report.warnings.contains("unknown field `maxLenght`"), "{}", report.warnings);
    Ok(())
}

/// The Paths Object has extensions.
#[test]
fn extensions_of_paths_are_not_names() -> Result<(), Box<dyn std::error::Error>> {
    let (text, _) = Generator::from_bytes("x.yaml", DOCUMENT).generate_file()?;
    assert!(!text.contains("internal"), "{text}");
    Ok(())
}
