/// Returns the pages that the generator prints.
fn pages() -> [(&'static str, String); 2] {
    [("docs/support.md", ecogen::support::markdown()), ("docs/diagnostics.md", ecogen::diagnostics::page())]
}

/// Writes the pages. Tests fail if one of them is stale.
pub fn write() -> Result<(), String> {
    for (path, text) in pages() {
        std::fs::write(path, text).map_err(|error| format!("error: {path}: {error}"))?;
        println!("{path} written");
    }
    Ok(())
}
