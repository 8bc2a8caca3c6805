//! `cargo xtask bench growth`: ten times the operations cost ten times as much, not more.
//!
//! The documents are synthetic: every operation has its own parameter, body and answer, and twenty share a tag.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::generate::{clear, median, program};

/// Operations of the documents.
const SIZES: [u32; 4] = [10, 100, 1_000, 10_000];

/// The most that an operation of the largest document may cost, over one of the second: above it, growth is not linear.
const BOUND: f64 = 1.5;

/// Measures every size, prints a table, and fails if growth is not linear.
pub fn growth() -> Result<(), String> {
    let folder = Path::new(super::FOLDER).join("growth");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let program = program()?;
    println!("| operations | seconds of the processor | MiB at its peak | µs for each operation added |");
    println!("| --: | --: | --: | --: |");
    let mut before = (0, 0.0);
    let mut costs = Vec::new();
    for size in SIZES {
        let path = folder.join(format!("{size}.yaml"));
        fs::write(&path, document(size)).map_err(|error| format!("{}: {error}", path.display()))?;
        let run = median(&program, &path)?;
        let cost = (run.cpu - before.1) * 1e6 / f64::from(size - before.0);
        println!("| {size} | {:.3} | {} | {cost:.0} |", run.cpu, run.memory >> 20);
        costs.push(cost);
        before = (size, run.cpu);
    }
    clear();
    let &[_, _, middle, last] = costs.as_slice() else {
        return Err("a size is missing".to_owned());
    };
    println!("\nThe last column grows by {:.2} from 1,000 to 10,000 operations.", last / middle);
    if last / middle < BOUND { Ok(()) } else { Err(format!("growth is not linear: more than {BOUND}")) }
}

fn document(operations: u32) -> String {
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
