use std::path::Path;

use super::process::{Server, crate_of, example, judge};

/// Posts every body of JSON Schema's own tests to the mock server of their document.
pub fn run(dir: &Path, work: &Path) -> Result<String, String> {
    let made = crate_of(&dir.join("bench30.yaml"), work, "validation30")?;
    let server = Server::start(&example(&made, "mock")?, &["127.0.0.1:0"])?;
    judge(dir, &["drive_validation.py", "30", &server.address, "-v"], &[])
}
