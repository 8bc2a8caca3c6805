use std::path::PathBuf;

use clap::Args;
use ecogen::Generator;

use super::Selection;

#[derive(Debug, Args)]
pub struct Effective {
    /// The document, YAML or JSON.
    document: PathBuf,
    #[command(flatten)]
    selection: Selection,
}

impl Effective {
    /// Prints the document, and what was added to it.
    pub fn run(self) -> ecogen::Result {
        let effective = Generator::new(self.document).options(self.selection.options()?).effective()?;
        print!("{effective}");
        for addition in &effective.additions {
            eprintln!("added to {addition}");
        }
        eprintln!("added to {} integers without a format: int64", effective.integers);
        Ok(())
    }
}
