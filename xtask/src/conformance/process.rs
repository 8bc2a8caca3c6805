use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use ecogen::{Generator, RuntimeSource};

/// The time limit for a server to start listening.
const START: Duration = Duration::from_secs(60);

const POLL: Duration = Duration::from_millis(100);

/// Runs a program to its end, within a time limit, and returns its output. The output is also written to the file
/// `log`.
pub fn run_within(limit: Duration, command: &mut Command, log: &Path) -> Result<String, String> {
    let ended = finished(limit, command, log)?;
    if ended.success() {
        return std::fs::read_to_string(log).map_err(|error| format!("{}: {error}", log.display()));
    }
    let errors = std::fs::read_to_string(log.with_extension("errors")).unwrap_or_default();
    Err(format!("{} ended with {ended}: {}", command.get_program().display(), errors.trim_end()))
}

/// Runs a program like [`run_within`], but returns its exit status, which may be a failure.
pub fn finished(limit: Duration, command: &mut Command, log: &Path) -> Result<ExitStatus, String> {
    let program = command.get_program().display().to_string();
    let mut child = logged(command, log)?.spawn().map_err(|error| format!("{program}: {error}"))?;
    let start = Instant::now();
    loop {
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(ended) => return Ok(ended),
            None if start.elapsed() < limit => sleep(POLL),
            None => {
                // An error is ignored, because the program may have ended since `try_wait`.
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("{program} took longer than {limit:?}"));
            }
        }
    }
}

/// Redirects the standard output of a program to a file, and its standard error to a file of the same name with the
/// extension `errors`.
fn logged<'c>(command: &'c mut Command, log: &Path) -> Result<&'c mut Command, String> {
    let open = |path: PathBuf| File::create(&path).map_err(|error| format!("{}: {error}", path.display()));
    Ok(command.stdout(open(log.to_owned())?).stderr(open(log.with_extension("errors"))?))
}

/// A process that is killed when it is dropped.
pub struct ProcessServer {
    child: Child,
    /// The address of the server, in the form `127.0.0.1:PORT`.
    pub address: String,
}

impl ProcessServer {
    /// Starts a program that prints `http://ADDRESS` when it listens.
    pub fn start(program: &Path, arguments: &[&str]) -> Result<Self, String> {
        let child = Command::new(program).args(arguments).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| format!("{}: {error}", program.display()))?;
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out).read_line(&mut line).map_err(|error| error.to_string())?;
        }
        let address = line.trim().trim_start_matches("http://").to_owned();
        let server = Self { child, address };
        if server.address.is_empty() { Err("the server did not start".to_owned()) } else { Ok(server) }
    }

    /// Starts a program with the option `--port` and a free port, and waits until the program listens on the port.
    pub fn start_on_port(command: &mut Command, log: &Path) -> Result<Self, String> {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let address = free.map_err(|error| error.to_string())?;
        let child = logged(command.args(["--port", &address.port().to_string()]), log)?.spawn();
        let child = child.map_err(|error| format!("{}: {error}", command.get_program().display()))?;
        let mut server = Self { child, address: address.to_string() };
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            if start.elapsed() > START || server.child.try_wait().is_ok_and(|ended| ended.is_some()) {
                return Err(format!("it did not start: see {}", log.display()));
            }
            sleep(POLL);
        }
        Ok(server)
    }
}

impl Drop for ProcessServer {
    fn drop(&mut self) {
        // An error is ignored, because the process may already have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Generates a crate from a document into the folder `work/name` and returns the folder.
pub fn crate_of(document: &Path, work: &Path, name: &str) -> Result<PathBuf, String> {
    let dir = work.join(name);
    let root = std::env::current_dir().map_err(|error| error.to_string())?;
    let generator = Generator::new(document)
        .crate_name(name)
        .runtime(RuntimeSource::Path(root.join("templates/runtime")))
        .generated_by("cargo xtask conformance");
    generator.write_to_dir(&dir).map_err(|error| error.to_string())?;
    let manifest = dir.join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).map_err(|error| error.to_string())?;
    if !text.contains("[workspace]") {
        std::fs::write(&manifest, format!("{text}\n[workspace]\n")).map_err(|error| error.to_string())?;
    }
    Ok(dir)
}

/// Builds an example of a generated crate and returns the path of the program.
pub fn example(dir: &Path, name: &str) -> Result<PathBuf, String> {
    let target = dir.parent().unwrap_or(dir).join("target");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .current_dir(dir)
        .args(["build", "--quiet", "--example", name, "--target-dir"])
        .arg(target.canonicalize().unwrap_or_else(|_| std::path::absolute(&target).unwrap_or(target.clone())))
        .status()
        .map_err(|error| error.to_string())?;
    if built.success() { Ok(target.join("debug/examples").join(name)) } else { Err("it does not compile".to_owned()) }
}

/// Runs a Python driver in its folder and checks that exactly the expected rows fail. The driver prints a line for each
/// failed row, as cells separated by ` | `. `expected` lists the first cells of the intended failures, with their
/// reasons.
pub fn check_output(dir: &Path, arguments: &[&str], expected: &[(&str, &str)]) -> Result<String, String> {
    let output =
        Command::new("python3").current_dir(dir).args(arguments).output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut found = vec![0_usize; expected.len()];
    let mut unexpected = 0_usize;
    for line in text.lines().filter(|line| line.contains(" | ") && !line.contains(" | contested")) {
        let begins = |row: &str| line.strip_prefix(row).is_some_and(|rest| rest.starts_with(" | "));
        match expected.iter().position(|(row, _)| begins(row)) {
            Some(index) => found[index] += 1,
            None => {
                unexpected += 1;
                println!("  {line}");
            }
        }
    }
    for ((row, reason), count) in expected.iter().zip(&found) {
        println!("  {row}: {count} as intended: {reason}");
    }
    let last = text.lines().last().unwrap_or_default().to_owned();
    let stale: Vec<_> =
        expected.iter().zip(&found).filter(|(_, count)| **count == 0).map(|((row, _), _)| *row).collect();
    if !stale.is_empty() {
        return Err(format!("these are expected to fail and do not: {}", stale.join(", ")));
    }
    let is_silent = found.iter().all(|count| *count == 0);
    if unexpected > 0 || last.is_empty() || (is_silent && !output.status.success()) {
        return Err(format!("{last} {}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(last)
}
