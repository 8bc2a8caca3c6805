//! Tests of the tutorial `bookshop` of the book: its code is that of `examples/bookshop`, which `cargo xtask ci examples`
//! compiles and tests.

use std::collections::BTreeMap;
use std::path::Path;

const PAGE: &str = "docs/book/src/tutorials/bookshop.md";
const EXAMPLE: &str = "examples/bookshop";

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the text of each code block by file, in the order of the page. The first line of a block is a comment with the
/// name of its file.
fn blocks() -> BTreeMap<String, Vec<String>> {
    let page = read(PAGE);
    let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for block in page.split("```").skip(1).step_by(2).filter(|block| !block.starts_with("console\n")) {
        let (_, block) = block.split_once('\n').unwrap();
        let (name, text) = block.split_once('\n').unwrap();
        let name = ["// ", "# ", "-- "].iter().find_map(|comment| name.strip_prefix(comment)).expect(name);
        files.entry(name.to_owned()).or_default().push(text.to_owned());
    }
    files
}

/// Returns the text of a file as a reader has to write it. The page assumes that the crate is next to a clone of the
/// repository, and blocks begin with the name of the file.
fn expected(name: &str) -> String {
    let text = read(&format!("{EXAMPLE}/{name}"));
    let text = text.strip_prefix(&format!("# {name}\n")).unwrap_or(&text);
    if name == "Cargo.toml" { text.replace("\"../../", "\"../ecogen/") } else { text.to_owned() }
}

#[test]
fn blocks_are_parts_of_the_files_of_the_example() {
    for (name, blocks) in blocks() {
        let expected = expected(&name);
        for block in blocks {
            assert!(expected.contains(&block), "not in {name}:\n{block}");
        }
    }
}

/// A reader copies the document and the tests, of which the page has only parts.
#[test]
fn all_other_files_are_complete() {
    let mut blocks = blocks();
    for excerpt in ["bookshop.yaml", "tests/shop.rs"] {
        blocks.remove(excerpt);
    }
    for (name, blocks) in &blocks {
        assert_eq!(blocks.join("\n"), expected(name), "{name}");
    }
    for file in ["auth", "authors", "bin/shop", "books", "database", "error", "lib", "main", "middleware", "orders"] {
        assert!(blocks.contains_key(&format!("src/{file}.rs")), "src/{file}.rs is not on the page");
    }
}
