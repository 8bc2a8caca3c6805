use std::path::PathBuf;

use clap::Args;
use ecogen::Generator;

use super::{OptionArgs, print};

#[derive(Debug, Args)]
pub struct EffectiveCommand {
    /// The document, YAML or JSON.
    document: PathBuf,
    #[command(flatten)]
    selection: OptionArgs,
}

impl EffectiveCommand {
    /// Prints the effective document. Lists the added responses on standard error.
    pub fn run(self) -> ecogen::Result {
        let effective = Generator::new(self.document).options(self.selection.options()?).effective()?;
        print::stdout(&effective);
        for addition in effective.additions.iter().filter(|addition| !addition.is_empty()) {
            print::stderr(format_args!("added to {addition}\n"));
        }
        print::stderr(format_args!(
            "added to {}: the range of the Rust type\n",
            print::count(effective.integers, "integer")
        ));
        print::stderr(format_args!(
            "added to {}: the type that the keywords imply\n",
            print::count(effective.types, "schema")
        ));
        Ok(())
    }
}
