const PAGE: &str = "docs/support.md";

/// Writes the support table from the rows in the generator.
pub fn support() -> Result<(), String> {
    std::fs::write(PAGE, ecogen::support::markdown()).map_err(|error| format!("error: {PAGE}: {error}"))?;
    println!("{PAGE} written");
    Ok(())
}
