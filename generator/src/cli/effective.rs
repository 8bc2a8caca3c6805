use std::path::PathBuf;

use clap::Args;
use ecogen::Generator;

use super::{Selection, print};

#[derive(Debug, Args)]
pub struct Effective {
    /// The document, YAML or JSON.
    document: PathBuf,
    #[command(flatten)]
    selection: Selection,
}

impl Effective {
    /// Prints the effective document, and the additions to standard error.
    pub fn run(self) -> ecogen::Result {
        let effective = Generator::new(self.document).options(self.selection.options()?).effective()?;
        print::out(&effective);
        for addition in &effective.additions {
            print::error(format_args!("added to {addition}\n"));
        }
        print::error(format_args!("added to {} integers: the range that is read\n", effective.integers));
        Ok(())
    }
}
