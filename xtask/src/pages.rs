/// Returns the paths and texts of the pages in `docs/` that are derived from the generator's tables.
fn pages() -> [(&'static str, String); 3] {
    [
        ("docs/support.md", ecogen::support::markdown()),
        ("docs/diagnostics.md", ecogen::diagnostics::page()),
        ("docs/diff.md", ecogen::diff::page()),
    ]
}

/// Writes the derived pages in `docs/`. Tests fail if a page is stale.
pub fn write() -> Result<(), String> {
    for (path, text) in pages() {
        std::fs::write(path, text).map_err(|error| format!("error: {path}: {error}"))?;
        println!("{path} written");
    }
    Ok(())
}
