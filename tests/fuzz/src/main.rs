//! `ecogen-fuzz TARGET FIRST SECONDS FOLDER [DOCUMENTS…]` runs test cases for SECONDS, starting with the number FIRST.
//! Failing cases are written to FOLDER.
//!
//! For the target `pipeline`, `FOLDER/current` contains the running case, so that the case is known if it kills the
//! process.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{env, fs, panic};

use ecogen_fuzz::{Documents, FuzzFinding, Pipeline, Runtime, Target, Validation};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let [target, first, seconds, folder, documents @ ..] = arguments else {
        return Err("TARGET FIRST SECONDS FOLDER [DOCUMENTS…]".to_owned());
    };
    let first: u64 = first.parse().map_err(|_| "FIRST is a number")?;
    let seconds = Duration::from_secs(seconds.parse().map_err(|_| "SECONDS is a number")?);
    let folder = Path::new(folder);
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let current = folder.join("current");
    let target: Box<dyn Target> = match target.as_str() {
        "pipeline" => {
            let documents: Vec<PathBuf> = documents.iter().map(PathBuf::from).collect();
            let documents = Documents::below(&documents);
            if documents.is_empty() {
                return Err("no document to begin with".to_owned());
            }
            Box::new(Pipeline::new(documents, current.clone()))
        }
        "runtime" => Box::new(Runtime::new().map_err(|error| error.to_string())?),
        "validation" => Box::new(Validation::new()),
        other => return Err(format!("unknown target `{other}`: expected pipeline, runtime or validation")),
    };
    // Panics are caught and reported as finds; the default hook would print them a second time.
    panic::set_hook(Box::new(|_| {}));
    let start = Instant::now();
    let (mut number, mut finds) = (first, 0);
    while start.elapsed() < seconds {
        let case = target.make(number);
        fs::write(folder.join("number"), number.to_string()).map_err(|error| error.to_string())?;
        if let Some(FuzzFinding { case, message }) = FuzzFinding::run(&*target, &case) {
            finds += 1;
            println!("find {number}: {message}");
            fs::write(folder.join(format!("find-{number}")), case).map_err(|error| error.to_string())?;
        }
        number += 1;
    }
    println!("{} executions, {} seconds, {finds} finds", number - first, start.elapsed().as_secs());
    Ok(())
}
