//! A copy of the packed crates in which they can be published.

use std::fs;
use std::path::{Path, PathBuf};

/// The folders and files of the packed crates.
const COPIED: [&str; 7] =
    ["Cargo.toml", "Cargo.lock", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "generator", "templates"];

/// The line of the workspace's manifest that prevents the publication. Cargo packs crates that depend on each other only
/// without it.
const SWITCH: &str = "publish = false\n";

/// Copies the packed crates to a folder, as a workspace of their own that can be published.
pub fn stage(folder: &Path) -> Result<PathBuf, String> {
    let _ = fs::remove_dir_all(folder);
    for name in COPIED {
        copy(Path::new(name), &folder.join(name)).map_err(|error| format!("{name}: {error}"))?;
    }
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(|error| error.to_string())?;
    let members = "members = [\"generator\", \"generator/cli\", \"templates\", \"templates/runtime\"]";
    let lines: Vec<&str> =
        text.lines().map(|line| if line.starts_with("members = ") { members } else { line }).collect();
    let text = lines.join("\n") + "\n";
    if !text.contains(SWITCH) {
        return Err(format!("Cargo.toml has no line `{}`", SWITCH.trim()));
    }
    fs::write(&manifest, text.replace(SWITCH, "publish = true\n")).map_err(|error| error.to_string())?;
    Ok(folder.to_owned())
}

/// Copies a file or a folder. The target of a link is copied as a file.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if !from.is_dir() {
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        return fs::copy(from, to).map(|_| ());
    }
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
