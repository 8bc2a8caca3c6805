//! `cargo xtask book`: builds the book with mdBook.
//!
//! The pages link to files of the repository outside of the book, such as decisions and `support.md`. mdBook neither
//! copies these files nor reports the links. The book is therefore built from a copy of all linked files in the layout of
//! the repository, in which each Markdown file is a page.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

/// The folder of the pages.
const PAGES: &str = "docs/book/src";

/// Builds the book in the folder `book` of the target folder.
pub fn book() -> Result<(), String> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let target = std::path::absolute(target).map_err(|error| error.to_string())?;
    let (source, output) = (target.join("book-source"), target.join("book"));
    let files = linked_files()?;
    // Files of an earlier run may not be linked anymore.
    let _ = fs::remove_dir_all(&source);
    for file in &files {
        copy(Path::new(file), &source.join("src").join(file))?;
    }
    write(&source.join("src/SUMMARY.md"), &summary(&files)?)?;
    copy(Path::new("docs/book/book.toml"), &source.join("book.toml"))?;
    let status = Command::new("mdbook").arg("build").arg(&source).arg("--dest-dir").arg(&output).status();
    match status {
        Ok(status) if status.success() => {}
        Ok(status) => return Err(format!("error: mdbook ended with {status}")),
        Err(error) => return Err(format!("error: cannot run mdbook: {error}; `cargo install mdbook` installs it")),
    }
    // The front page of mdBook is a copy of the first page, whose relative links would lead nowhere.
    let redirect = format!("<meta http-equiv=\"refresh\" content=\"0; url={PAGES}/introduction.html\">\n");
    write(&output.join("index.html"), &redirect)?;
    println!("{} files in {}", files.len(), output.display());
    Ok(())
}

/// Returns the pages of the book, and all files that can be reached from them by links.
fn linked_files() -> Result<BTreeSet<String>, String> {
    let (mut found, mut problems) = (BTreeSet::new(), Vec::new());
    let mut open = vec![format!("{PAGES}/SUMMARY.md")];
    while let Some(path) = open.pop() {
        if !path.ends_with(".md") {
            continue;
        }
        for link in links(&read(&path)?) {
            let file = resolve(&path, &link);
            if !Path::new(&file).is_file() {
                problems.push(format!("error: {path}: the link `{link}` does not lead to a file"));
            } else if found.insert(file.clone()) {
                open.push(file);
            }
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(problems.join("\n")) }
}

/// Returns the relative links of a page, without fragments.
fn links(text: &str) -> BTreeSet<String> {
    let prose: String = text.split("```").step_by(2).collect();
    let targets = prose.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let files = targets.filter(|link| !link.contains("://")).filter_map(|link| link.split('#').next());
    files.filter(|file| !file.is_empty()).map(str::to_owned).collect()
}

/// Returns the path of a link's file, relative to the repository.
fn resolve(page: &str, link: &str) -> String {
    let mut parts: Vec<String> = page.split('/').map(str::to_owned).collect();
    parts.pop();
    for component in Path::new(link).components() {
        match component {
            Component::ParentDir => _ = parts.pop(),
            Component::Normal(name) => parts.push(name.to_string_lossy().into_owned()),
            _ => {}
        }
    }
    parts.join("/")
}

/// Returns the summary of the book, followed by the Markdown files of the repository.
fn summary(files: &BTreeSet<String>) -> Result<String, String> {
    let mut summary = read(&format!("{PAGES}/SUMMARY.md"))?.replace("](", &format!("]({PAGES}/"));
    summary.push_str("\n# Repository\n\n");
    let mut titles = BTreeMap::new();
    for file in files.iter().filter(|file| file.ends_with(".md") && !file.starts_with(PAGES)) {
        let text = read(file)?;
        let title = text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or(file);
        titles.insert(file, title.to_owned());
    }
    for (file, title) in titles {
        summary.push_str(&format!("- [{title}]({file})\n"));
    }
    Ok(summary)
}

fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("error: {path}: {error}"))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("error: {}: {error}", path.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let folder = to.parent().unwrap_or(to);
    let copied = fs::create_dir_all(folder).and_then(|()| fs::copy(from, to));
    copied.map(|_| ()).map_err(|error| format!("error: {}: {error}", from.display()))
}
