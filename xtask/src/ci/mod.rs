//! `cargo xtask ci`: every check that a change must pass, in steps that can be run alone.

mod requirement;
mod steps;

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use steps::{STEPS, Step};

/// The prefixes of variables that `cargo run` sets for this program. Commands must not inherit them, since build scripts
/// of dependencies read them, so that cargo would compile these dependencies again.
const CARGO_VARIABLES: [&str; 3] = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"];

enum Outcome {
    Passed,
    Failed,
    Skipped,
}

/// Runs the named steps, or all of them, in the order of the list. `--list` prints the steps instead.
///
/// A failed step does not prevent the following ones, since all steps are independent: one run reports everything that
/// is wrong with a change.
pub fn ci(arguments: &[&str]) -> Result<(), String> {
    if arguments == ["--list"] {
        list();
        return Ok(());
    }
    if let Some(unknown) = arguments.iter().find(|name| STEPS.iter().all(|step| step.name != **name)) {
        return Err(format!("error: unknown step `{unknown}`; `cargo xtask ci --list` prints all steps"));
    }
    let selected = STEPS.iter().filter(|step| arguments.is_empty() || arguments.contains(&step.name));
    let start = Instant::now();
    let results: Vec<(&Step, Outcome, Duration)> = selected
        .map(|step| {
            let start = Instant::now();
            (step, run(step), start.elapsed())
        })
        .collect();
    table(&results, start.elapsed());
    let failed: Vec<&str> = results
        .iter()
        .filter(|(_, outcome, _)| matches!(outcome, Outcome::Failed))
        .map(|(step, ..)| step.name)
        .collect();
    if failed.is_empty() { Ok(()) } else { Err(format!("error: failed steps: {}", failed.join(", "))) }
}

/// Prints the names and commands of all steps.
fn list() {
    for step in STEPS {
        println!("{}", step.name);
        for command in step.commands {
            println!("    {command}");
        }
    }
}

/// Runs the commands of a step until one fails, and removes the temporary folders of the step.
fn run(step: &Step) -> Outcome {
    let missing: Vec<String> = step.requirements.iter().filter_map(requirement::Requirement::missing).collect();
    if !missing.is_empty() {
        println!("\n== {}: skipped ({})", step.name, missing.join("; "));
        return Outcome::Skipped;
    }
    let passed = step.commands.iter().all(|command| run_command(step, command));
    for folder in step.temporary {
        // The folder does not exist if an early command failed.
        let _ = fs::remove_dir_all(target_folder().join(folder));
    }
    if passed { Outcome::Passed } else { Outcome::Failed }
}

/// Runs one command with the output of this program, and returns whether it succeeded.
fn run_command(step: &Step, command: &str) -> bool {
    println!("\n== {}: {command}{}", step.name, free_disk());
    let (target, minimum) = (target_folder().display().to_string(), requirement::minimum_rust());
    let mut arguments =
        command.split(' ').map(|argument| argument.replace("{target}", &target).replace("{minimum}", &minimum));
    let program = arguments.next().unwrap_or_default();
    let mut process = Command::new(&program);
    process.args(arguments).envs(step.variables.iter().copied());
    for (name, _) in env::vars_os() {
        if CARGO_VARIABLES.iter().any(|prefix| name.to_string_lossy().starts_with(prefix)) {
            process.env_remove(name);
        }
    }
    match process.status() {
        Ok(status) if status.success() => true,
        Ok(status) => {
            println!("== {}: failed with {status}", step.name);
            false
        }
        Err(error) => {
            println!("== {}: cannot run {program}: {error}", step.name);
            false
        }
    }
}

/// Returns the target folder of the workspace.
fn target_folder() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}

/// Returns the free disk space, which is the usual cause of failures on small machines. It is empty where `df` is missing.
fn free_disk() -> String {
    let output = Command::new("df").args(["-h", "."]).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let free = text.lines().nth(1).and_then(|line| line.split_whitespace().nth(3));
    free.map(|free| format!(" (disk: {free} free)")).unwrap_or_default()
}

/// Prints the seconds and the outcome of each step.
fn table(results: &[(&Step, Outcome, Duration)], total: Duration) {
    println!();
    for (step, outcome, duration) in results {
        let outcome = match outcome {
            Outcome::Passed => "passed",
            Outcome::Failed => "FAILED",
            Outcome::Skipped => "skipped",
        };
        println!("{:<14} {:>6.0} s  {outcome}", step.name, duration.as_secs_f64());
    }
    println!("{:<14} {:>6.0} s", "total", total.as_secs_f64());
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::STEPS;

    /// Returns the names in the first column of the table of steps in CONTRIBUTING.md.
    fn documented_steps() -> Vec<String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../CONTRIBUTING.md");
        let text = std::fs::read_to_string(path).unwrap();
        let table = text.lines().skip_while(|line| !line.starts_with("| step |")).skip(2);
        let rows = table.take_while(|line| line.starts_with("| "));
        rows.map(|row| row.split('`').nth(1).unwrap().to_owned()).collect()
    }

    #[test]
    fn contributing_lists_each_step_in_order() {
        let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        assert_eq!(documented_steps(), names);
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "duplicate name");
    }

    /// README.md promises that this command requires only cargo.
    #[test]
    fn the_test_command_of_the_readme_is_the_first_step() {
        assert_eq!(STEPS[0].commands, ["cargo test --workspace"]);
        assert!(STEPS[0].requirements.is_empty());
    }
}
