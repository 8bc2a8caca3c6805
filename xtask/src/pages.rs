use std::fs;
use std::path::Path;

/// The folder of the runtime's source files, and the file that lists them.
const RUNTIME: &str = "templates/runtime/src";
const LIST: &str = "templates/runtime/src/sources.rs";

/// Returns the paths and texts of the pages in `docs/` that are derived from the generator's tables.
fn pages() -> [(&'static str, String); 3] {
    [
        ("docs/support.md", ecogen::support::markdown()),
        ("docs/diagnostics.md", ecogen::diagnostics::page()),
        ("docs/diff.md", ecogen::diff::page()),
    ]
}

/// Writes the derived pages in `docs/`, and the list of the runtime's source files. Tests fail if one of them is stale.
pub fn write() -> Result<(), String> {
    let list = runtime_sources()?;
    for (path, text) in pages().into_iter().chain([(LIST, list)]) {
        fs::write(path, text).map_err(|error| format!("error: {path}: {error}"))?;
        println!("{path} written");
    }
    Ok(())
}

/// Returns the text of [`LIST`] with the files that exist.
fn runtime_sources() -> Result<String, String> {
    let text = fs::read_to_string(LIST).map_err(|error| format!("error: {LIST}: {error}"))?;
    let (head, _) = text.split_once("source_files! {\n").ok_or_else(|| format!("error: {LIST}: no list of files"))?;
    let mut paths = Vec::new();
    collect(Path::new(RUNTIME), &mut paths).map_err(|error| format!("error: {RUNTIME}: {error}"))?;
    paths.retain(|path| path != "sources.rs");
    paths.sort();
    let lines: String = paths.iter().map(|path| format!("    {path:?},\n")).collect();
    Ok(format!("{head}source_files! {{\n{lines}}};\n"))
}

/// Collects the files below a folder, as paths with `/` relative to [`RUNTIME`].
fn collect(folder: &Path, paths: &mut Vec<String>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if let Ok(below) = path.strip_prefix(RUNTIME) {
            let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            paths.push(parts.join("/"));
        }
    }
    Ok(())
}
