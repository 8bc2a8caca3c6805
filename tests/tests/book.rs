//! Tests of the book in `docs/book` and of README.md. Every page is listed, its Rust blocks are doctests of petshop, its
//! links lead to files, and its options match petshop's document.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ecogen::{Generator, Options};

/// The folder of the pages.
const PAGES: &str = "docs/book/src";

/// The pages whose blocks are files and commands of their own, and not of petshop. The tests `tutorials` of this crate and of
/// the crate `ecogen-cli` check them.
const TUTORIALS: &str = "docs/book/src/tutorials/";

/// The info strings of code blocks. A block with `ignore` or without an info string is not allowed.
const INFO_STRINGS: [&str; 9] =
    ["rust", "rust,no_run", "rust,compile_fail", "toml", "yaml", "json", "sql", "console", "text"];

/// A fenced code block.
struct CodeBlock {
    info: String,
    text: String,
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(repository().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns the paths of all Markdown files of the book except `SUMMARY.md`, relative to the repository.
fn pages() -> BTreeSet<String> {
    let mut pages = BTreeSet::new();
    let mut folders = vec![PAGES.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(repository().join(&folder)).unwrap().flatten() {
            let name = entry.file_name().into_string().unwrap();
            let path = format!("{folder}/{name}");
            if entry.path().is_dir() {
                folders.push(path);
            } else if name.ends_with(".md") && name != "SUMMARY.md" {
                pages.insert(path);
            }
        }
    }
    pages
}

/// Returns README.md and all pages.
fn documents() -> Vec<String> {
    let summary = [format!("{PAGES}/SUMMARY.md"), "README.md".to_owned()];
    pages().into_iter().chain(summary).collect()
}

fn code_blocks(text: &str) -> Vec<CodeBlock> {
    let (mut blocks, mut open): (Vec<CodeBlock>, Option<CodeBlock>) = (vec![], None);
    for line in text.lines() {
        match (line.trim_start().strip_prefix("```"), open.take()) {
            (Some(info), None) => open = Some(CodeBlock { info: info.to_owned(), text: String::new() }),
            (Some(_), Some(block)) => blocks.push(block),
            (None, Some(mut block)) => {
                block.text.push_str(line);
                block.text.push('\n');
                open = Some(block);
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a code block is not closed");
    blocks
}

/// Returns the text outside of code blocks.
fn prose(text: &str) -> String {
    text.split("```").step_by(2).collect()
}

/// Returns the parts of a text between `start` and the next `end`.
fn between<'t>(text: &'t str, start: &'t str, end: char) -> impl Iterator<Item = &'t str> {
    text.split(start).skip(1).filter_map(move |rest| rest.split(end).next())
}

#[test]
fn every_page_is_listed_in_the_summary_once() {
    let summary = read(&format!("{PAGES}/SUMMARY.md"));
    let listed: Vec<String> = between(&summary, "](", ')').map(|link| format!("{PAGES}/{link}")).collect();
    let unique: BTreeSet<String> = listed.iter().cloned().collect();
    assert_eq!(listed.len(), unique.len(), "a page is listed twice");
    assert_eq!(unique, pages());
}

#[test]
fn every_page_with_rust_blocks_is_a_doctest_of_petshop_once() {
    let petshop = read("examples/petshop/src/lib.rs");
    let included: Vec<String> = between(&petshop, "include_str!(\"../../../", '"').map(str::to_owned).collect();
    let unique: BTreeSet<String> = included.iter().cloned().collect();
    assert_eq!(included.len(), unique.len(), "a page is included twice");
    let has_rust = |path: &String| code_blocks(&read(path)).iter().any(|block| block.info.starts_with("rust"));
    let pages = documents().into_iter().filter(|path| !path.starts_with(TUTORIALS));
    let expected: BTreeSet<String> = pages.filter(has_rust).collect();
    assert_eq!(unique, expected);
}

#[test]
fn code_blocks_have_an_info_string_and_are_not_ignored() {
    for path in documents() {
        for CodeBlock { info, text } in code_blocks(&read(&path)) {
            assert!(INFO_STRINGS.contains(&&*info), "{path}: unexpected info string `{info}`:\n{text}");
        }
    }
}

#[test]
fn relative_links_lead_to_files() {
    for path in documents() {
        let folder = repository().join(&path).parent().unwrap().to_owned();
        let text = prose(&read(&path));
        let links = between(&text, "](", ')').filter(|link| !link.contains("://") && !link.starts_with('#'));
        for link in links {
            let file = link.split('#').next().unwrap();
            assert!(folder.join(file).exists(), "{path}: the link `{link}` leads nowhere");
        }
    }
}

/// The first line of a TOML or YAML block names its file. The options of each `ecogen.toml` are applied to petshop's
/// document, next to the overlays of the same page. An option or an overlay action without a match is an error. The
/// options of other APIs are only read.
#[test]
fn options_of_each_page_match_the_document_of_petshop() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("book");
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    file("openapi.yaml", &read("examples/petshop/openapi.yaml"));
    let mut count = 0;
    for path in documents().into_iter().filter(|path| !path.starts_with(TUTORIALS)) {
        let blocks = code_blocks(&read(&path));
        let with_name =
            |block: &CodeBlock| block.text.lines().next().and_then(|line| Some(line.strip_prefix("# ")?.to_owned()));
        for block in blocks.iter().filter(|block| block.info == "yaml") {
            let name = with_name(block).unwrap_or_else(|| panic!("{path}: a YAML block without a file name"));
            file(&name, &block.text);
        }
        for block in blocks.iter().filter(|block| block.info == "toml") {
            let name = with_name(block).unwrap_or_else(|| panic!("{path}: a TOML block without a file name"));
            if name == "Cargo.toml" {
                continue;
            }
            file("ecogen.toml", &block.text);
            let options =
                Options::from_file(folder.join("ecogen.toml")).unwrap_or_else(|error| panic!("{path}: {error}"));
            if name == "ecogen.toml of other APIs" {
                continue;
            }
            assert_eq!(name, "ecogen.toml", "{path}");
            let made = Generator::new(folder.join("openapi.yaml")).options(options).generate();
            assert!(made.is_ok(), "{path}: {}", made.map(|_| ()).unwrap_err());
            count += 1;
        }
    }
    assert!(count >= 4, "{count} blocks");
}
