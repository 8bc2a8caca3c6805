//! Tasks of this repository: `cargo xtask regen`, `bench`, `conformance`, `corpus`, `pages`, `bless`, `fuzz`, `mutations`
//! and `tidy`.

mod bench;
mod conformance;
mod corpus;
mod fuzz;
mod measure;
mod mutations;
mod pages;
mod regen;
mod tidy;

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask <task>

  regen [--check]   write generated/ from spec/ecosuite.yaml; with --check, only say whether it is up to date
  bench compile [--turns N] [--beside PEER] [DOCUMENT…]  what a generated crate and its caller cost to compile, beside five peers' or one's
  bench generate [DOCUMENT…]  what generation takes, ours by phase, beside five peers: time, memory, output
  bench growth      that ten times the operations take ten times as long to generate and to compile
  bench depend      a clean build of the generator as a dependency beside progenitor-impl's, and of the runtime
  bench edit [DOCUMENT…]  what an edit of the document makes rustc redo
  bench run         calls of generated code beside those written by hand: instructions, allocations, time
  bench streams     a gigabyte up and down and events over cut connections: time and memory of client and server
  conformance DIR   what a folder of vectors and drivers says of generated servers and clients; needs Python 3
  conformance judges   what judges from PyPI and npm say of the Ecosuite servers and client; needs Python 3 and npm
  conformance spector [--full] [--version 3.0|3.1|3.2] [--only REGEX]
                    the scenarios of TypeSpec's Spector, through generated server and client; needs npm. Without --full those
                    of one version of OpenAPI, without Azure's
  corpus DIR [--only PART]… [--compile] [--wire] [--minutes N] [--json FILE]
                    every document of a folder: generated twice; compiled, warnings denied; proven over the wire
  pages             write the pages of docs/ that are printed from the generator: support, diagnostics
  bless             write the messages expected beside tests/fixtures/faults, to be read
  fuzz [pipeline] [runtime] [--seconds N] [--seed N] [DIR]…
                    mutated documents through the generator, mutated requests and answers through the runtime
  mutations         put ten faults into a copy of emitter and runtime: a test has to catch each; takes minutes
  tidy              check the house rules that a machine can check
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if arguments.iter().any(|argument| matches!(*argument, "--help" | "-h")) {
        print!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    // The root of the repository, independent of the working directory.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    if let Err(error) = std::env::set_current_dir(root) {
        eprintln!("error: cannot enter {}: {error}", root.display());
        return ExitCode::FAILURE;
    }
    let done = match arguments.as_slice() {
        ["regen"] => regen::regen(false),
        ["regen", "--check"] => regen::regen(true),
        ["bench", "compile", rest @ ..] => bench::compile(rest),
        ["bench", "generate", documents @ ..] => bench::generate(documents),
        ["bench", "growth"] => bench::growth(),
        ["bench", "depend"] => bench::depend(),
        ["bench", "edit", documents @ ..] => bench::edit(documents),
        ["bench", "run"] => bench::run(),
        ["bench", "streams"] => bench::streams(),
        ["conformance", "spector", arguments @ ..] => conformance::spector(arguments),
        ["conformance", dir] => conformance::conformance(dir),
        ["corpus", arguments @ ..] => corpus::corpus(arguments),
        ["corpus-one", document, out, folder] => corpus::one(document, out, folder),
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

/// Writes the current diagnostics as the expected ones.
fn bless() -> Result<(), String> {
    let test = ["test", "--quiet", "--package", "ecogen-tests", "--test", "faults"];
    let status = std::process::Command::new("cargo").args(test).env("BLESS", "1").status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("error: the test of faults ended with {status}")),
        Err(error) => Err(format!("error: cannot run cargo: {error}")),
    }
}
