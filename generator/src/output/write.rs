use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::GeneratedFile;
use super::parallel::parallel_map;

/// The kind of a file's change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileChange {
    /// The file did not exist.
    Added,
    /// The file had a different content.
    Changed,
    /// The file is no longer part of the output.
    Removed,
}

/// The files that a run has changed, or would have changed without `dry`, ordered by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WriteReport {
    /// The path and the change of each file whose content differed.
    pub changes: Vec<(PathBuf, FileChange)>,
    /// The number of generated files, changed or not.
    pub files: usize,
}

/// Updates the output folder: writes the files that differ, and removes Rust files from `src/` that are no longer
/// generated. With `dry`, only reports the changes.
///
/// # Errors
///
/// Returns the path of the first file that cannot be read or written, and the error.
pub fn write(dir: &Path, files: &[GeneratedFile], dry: bool) -> Result<WriteReport, (PathBuf, io::Error)> {
    let mut written = WriteReport { files: files.len(), ..WriteReport::default() };
    let done = parallel_map(files.len(), |index| change(dir, &files[index], dry));
    for (file, done) in files.iter().zip(done) {
        let change = done.map_err(|error| (dir.join(&file.path), error))?;
        written.changes.extend(change.map(|change| (file.path.clone(), change)));
    }
    let kept: BTreeSet<&Path> = files.iter().map(|file| file.path.as_path()).collect();
    let mut found = Vec::new();
    rust_files(dir, Path::new("src"), &mut found).map_err(|error| (dir.join("src"), error))?;
    for path in found.into_iter().filter(|path| !kept.contains(path.as_path())) {
        if !dry {
            fs::remove_file(dir.join(&path)).map_err(|error| (dir.join(&path), error))?;
        }
        written.changes.push((path, FileChange::Removed));
    }
    written.changes.sort();
    Ok(written)
}

/// Writes a file if its content differs from the existing file, and returns the change. With `dry`, only returns the
/// change.
fn change(dir: &Path, file: &GeneratedFile, dry: bool) -> io::Result<Option<FileChange>> {
    let path = dir.join(&file.path);
    let change = match fs::read(&path) {
        Ok(text) if text == file.text.as_bytes() => return Ok(None),
        Ok(_) => FileChange::Changed,
        Err(error) if error.kind() == io::ErrorKind::NotFound => FileChange::Added,
        Err(error) => return Err(error),
    };
    if !dry {
        replace(&path, &file.text)?;
    }
    Ok(Some(change))
}

/// Writes a file by writing a temporary file and renaming it, so that readers never see a partial file.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let temporary = path.with_extension("partial");
    fs::write(&temporary, text)?;
    fs::rename(&temporary, path)
}

fn rust_files(root: &Path, below: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    let entries = match fs::read_dir(root.join(below)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let path = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            rust_files(root, &path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(())
}
