use std::fs;
use std::path::Path;
use std::process::Command;

use super::client::run;

/// Lines of all Rust files below a folder.
pub fn lines(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.path() {
            path if path.is_dir() => lines(&path),
            path => fs::read_to_string(path).map_or(0, |text| text.lines().count()),
        })
        .sum()
}

/// CPU seconds of a build of library and binary alone, by one job and without incremental compilation.
pub fn seconds(library: &Path, binary: &Path, arguments: &[&str]) -> Result<f64, String> {
    let target = binary.join("target");
    let cargo = |command: &mut Command| {
        command
            .current_dir(binary)
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_INCREMENTAL", "0")
            .env_remove("RUSTFLAGS");
    };
    let mut warm = Command::new("cargo");
    cargo(warm.args(arguments).arg("--quiet"));
    run(&mut warm)?;
    for file in [library.join("src/lib.rs"), binary.join("src/main.rs")] {
        let text = fs::read(&file).map_err(|error| error.to_string())?;
        fs::write(&file, text).map_err(|error| error.to_string())?;
    }
    // bash alone tells the time of everything below it without a dependency.
    let script = format!("TIMEFORMAT=%U; time cargo {} --quiet -j1 2>/dev/null", arguments.join(" "));
    let mut timed = Command::new("bash");
    cargo(timed.args(["-c", &script]));
    let output = timed.output().map_err(|error| format!("bash: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    said.trim().parse().map_err(|_| format!("no time in `{}`", said.trim()))
}
