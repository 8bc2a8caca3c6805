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
        for addition in &effective.additions {
            print::stderr(format_args!("added to {addition}\n"));
        }
        print::stderr(format_args!("added to {} integers: the range that is read\n", effective.integers));
        print::stderr(format_args!("added to {} schemas: the type that their keywords imply\n", effective.types));
        Ok(())
    }
}
