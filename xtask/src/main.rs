//! Tasks of this repository: `cargo xtask ci`, `regen`, `bench`, `book`, `conformance`, `corpus`, `package`, `pages`,
//! `bless`, `fuzz`, `mutations` and `tidy`.

mod bench;
mod book;
mod built;
mod ci;
mod conformance;
mod corpus;
mod fuzz;
mod measure;
mod mutations;
mod package;
mod pages;
mod regen;
mod tidy;

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask <task>

  ci [STEP…]        run all checks, or the named steps of them; --list prints the steps and their commands
  regen [--check]   generate generated/ from spec/ecosuite.yaml; with --check, only report whether it is up to date
  bench compile [--turns N] [--beside PEER] [DOCUMENT…]
                    compile time of generated crates and their callers, compared with five other generators or one
  bench generate [DOCUMENT…]
                    time (of ours, by phase), memory and output size of generation, compared with five other generators
  bench growth      check that ten times the operations take ten times as long to generate and to compile
  bench depend      clean builds of the generator as a dependency, compared with progenitor-impl, and of the runtime
  bench edit [DOCUMENT…]
                    work that rustc repeats after an edit of the document
  bench run         instructions, allocations and time of generated code, compared with code written by hand
  bench streams     time and memory of client and server for a gigabyte in each direction and for interrupted events
  book              build the book, together with the files of the repository that it links to; requires mdBook
  conformance DIR   run a folder of test vectors and drivers against generated servers and clients; requires Python 3
  conformance tools
                    run tools from PyPI and npm against the Ecosuite servers and client; requires Python 3 and npm
  conformance spector [--full] [--suite http|azure]... [--version 3.0|3.1|3.2]... [--only REGEX]
                    run the scenarios of TypeSpec's Spector against generated servers and clients; requires npm.
                    Without --full, the suite `http` for OpenAPI 3.1 unless others are selected
  corpus DIR [--only PART]… [--compile] [--wire] [--minutes N] [--json FILE]
                    generate every document of a folder twice; optionally compile without warnings and run wire tests
  package [--quick] pack the published crates, and build crates outside of this workspace from them: build scripts in
                    each edition, the installed command, an embedded runtime, a client in a browser. With --quick, the
                    packages are not verified one by one
  pages             write what is printed by the generator: support, diagnostics, the list of runtime files
  digest FOLDER…    print checksums of the generated files and diagnostics of every document, to compare two versions
  bless             write the current diagnostics of tests/fixtures/invalid as the expected ones, for review
  fuzz [pipeline] [runtime] [validation] [--seconds N] [--seed N] [DIR]…
                    run the generator on mutated documents, the runtime on mutated requests and responses, and the
                    decoder and both validators on the same texts, whose results must agree
  mutations         insert ten errors into a copy of emitter and runtime, each of which a test must detect; takes minutes
  tidy              check the rules of style and structure that a program can check
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if arguments.iter().any(|argument| matches!(*argument, "--help" | "-h")) {
        print!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    // The tasks use paths relative to the root of the repository.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    if let Err(error) = std::env::set_current_dir(root) {
        eprintln!("error: cannot enter {}: {error}", root.display());
        return ExitCode::FAILURE;
    }
    let done = match arguments.as_slice() {
        ["ci", arguments @ ..] => ci::ci(arguments),
        ["regen"] => regen::regen(false),
        ["regen", "--check"] => regen::regen(true),
        ["bench", "compile", rest @ ..] => bench::compile(rest),
        ["bench", "generate", documents @ ..] => bench::generate(documents),
        ["bench", "growth"] => bench::growth(),
        ["bench", "depend"] => bench::depend(),
        ["bench", "edit", documents @ ..] => bench::edit(documents),
        ["bench", "run"] => bench::run(),
        ["bench", "streams"] => bench::streams(),
        ["book"] => book::book(),
        ["conformance", "spector", arguments @ ..] => conformance::spector(arguments),
        ["conformance", dir] => conformance::conformance(dir),
        ["corpus", arguments @ ..] => corpus::corpus(arguments),
        ["corpus-one", document, out, folder] => corpus::generate_one(document, out, folder),
        ["package"] => package::package(false),
        ["package", "--quick"] => package::package(true),
        ["digest", folders @ ..] => corpus::digest(folders),
        ["pages"] => pages::write(),
        ["bless"] => bless(),
        ["fuzz", arguments @ ..] => fuzz::fuzz(arguments),
        ["mutations"] => mutations::mutations(),
        ["tidy"] => tidy::tidy(),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the test of invalid documents in the mode in which the test overwrites the expected diagnostics with the
/// current ones.
fn bless() -> Result<(), String> {
    let test = ["test", "--quiet", "--package", "ecogen-tests", "--test", "invalid_documents"];
    let status = std::process::Command::new("cargo").args(test).env("BLESS", "1").status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("error: the test of faults ended with {status}")),
        Err(error) => Err(format!("error: cannot run cargo: {error}")),
    }
}
