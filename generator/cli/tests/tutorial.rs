//! Runs the commands of a tutorial of the book in a folder with its files, and compares their output with the page.

use std::fs;
use std::path::Path;
use std::process::Command;

const PAGE: &str = "docs/book/src/tutorials/faulty-document.md";

/// Commands that a reader runs once, before the commands that are tested.
const PREPARATION: [&str; 3] = ["cargo install --path ecogen/generator/cli", "mkdir parcel-client", "cd parcel-client"];

#[test]
fn commands_of_the_tutorial_print_what_it_shows() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(PAGE)).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tutorial");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let mut count = 0;
    for block in page.split("```").skip(1).step_by(2) {
        let (info, text) = block.split_once('\n').unwrap();
        if info == "console" {
            for command in text.split("$ ").skip(1).filter(|command| !PREPARATION.contains(&command.trim_end())) {
                check(command, &folder);
                count += 1;
            }
        } else {
            let name = text.lines().next().and_then(|line| line.strip_prefix("# ")).expect("no file name");
            fs::write(folder.join(name), text).unwrap();
        }
    }
    assert!(count >= 5, "{count} commands");
}

/// Runs a command, and compares its output with the lines after it. `…` at the start of a line means any text.
fn check(command: &str, folder: &Path) {
    let (command, expected) = command.split_once('\n').unwrap();
    let arguments = command.strip_prefix("ecogen ").unwrap_or_else(|| panic!("unexpected command `{command}`"));
    let output =
        Command::new(env!("CARGO_BIN_EXE_ecogen")).args(arguments.split(' ')).current_dir(folder).output().unwrap();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    let matches = |(expected, line): (&str, &str)| match expected.strip_prefix('…') {
        Some(end) => line.ends_with(end),
        None => line == expected,
    };
    let same_number = text.lines().count() == expected.lines().count();
    assert!(same_number && expected.lines().zip(text.lines()).all(matches), "`{command}` prints:\n{text}");
}
