//! Creates OpenAPI documents of a given size.

use std::fmt::Write as _;

/// Returns a document with `operations` operations. Each operation has its own model, and each tag is shared by twenty
/// operations.
pub fn document(operations: u32) -> String {
    let mut text = "openapi: 3.0.3\ninfo: { title: Growth, version: '1' }\npaths:\n".to_owned();
    for index in 0..operations {
        let tag = index / 20;
        let _ = write!(
            text,
            "  /things{index}/{{id}}:
    put:
      operationId: putThing{index}
      tags: [group{tag}]
      summary: Puts a thing of the kind {index}.
      parameters:
        - {{ name: id, in: path, required: true, schema: {{ type: string }} }}
        - {{ name: limit, in: query, schema: {{ type: integer, minimum: 1, maximum: 100 }} }}
      requestBody:
        required: true
        content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Thing{index}' }} }} }}
      responses:
        '200':
          description: The thing.
          content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Thing{index}' }} }} }}
        '404': {{ description: There is none. }}
"
        );
    }
    text += "components:\n  schemas:\n";
    for index in 0..operations {
        let other = index / 2;
        let _ = write!(
            text,
            "    Thing{index}:
      type: object
      required: [id, state]
      properties:
        id: {{ type: string, format: uuid }}
        state: {{ type: string, enum: [new, old, none] }}
        count: {{ type: integer, format: int32, minimum: 0 }}
        parts: {{ type: array, items: {{ $ref: '#/components/schemas/Thing{other}' }} }}
"
        );
    }
    text
}
