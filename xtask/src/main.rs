//! Tasks of this repository: `cargo xtask regen`, `bench`, `conformance`, `corpus`, `support` and `tidy`.

mod bench;
mod conformance;
mod corpus;
mod names;
mod regen;
mod support;
mod tidy;

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask <task>

  regen [--check]   write generated/ from spec/ecosuite.yaml; with --check, only say whether it is up to date
  bench compile [DOCUMENT…]   what a client costs to compile, ours beside progenitor's and ploidy's
  conformance DIR   what a folder of vectors and drivers says of generated servers and clients; needs Python 3
  corpus DIR [--only PART]… [--compile] [--wire] [--json FILE]
                    every document of a folder: generated twice; compiled, warnings denied; proven over the wire
  support           write docs/support.md, the table of what becomes of each construct
  tidy              check the house rules that a machine can check
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    // The folder above this crate, wherever cargo was called from.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    if let Err(error) = std::env::set_current_dir(root) {
        eprintln!("error: cannot enter {}: {error}", root.display());
        return ExitCode::FAILURE;
    }
    let done = match arguments.as_slice() {
        ["regen"] => regen::regen(false),
        ["regen", "--check"] => regen::regen(true),
        ["bench", "compile", documents @ ..] => bench::compile(documents),
        ["conformance", dir] => conformance::conformance(dir),
        ["corpus", arguments @ ..] => corpus::corpus(arguments),
        ["corpus-one", document, out, folder] => corpus::one(document, out, folder),
        ["support"] => support::support(),
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
