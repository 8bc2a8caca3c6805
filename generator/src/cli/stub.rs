use std::path::PathBuf;

use clap::Args;
use ecogen::Generator;

use super::{Selection, print};

#[derive(Debug, Args)]
pub struct Stub {
    /// The document, YAML or JSON.
    document: PathBuf,
    /// The name of the generated crate. Default: the document's title.
    #[arg(long)]
    name: Option<String>,
    // Its tags select the services that are printed.
    #[command(flatten)]
    selection: Selection,
}

impl Stub {
    /// Prints the skeletons of services.
    pub fn run(self) -> ecogen::Result {
        let mut options = self.selection.options()?;
        let tags = std::mem::take(&mut options.tags);
        let mut generator = Generator::new(self.document).options(options);
        if let Some(name) = &self.name {
            generator = generator.crate_name(name);
        }
        print::out(generator.stub(&tags.iter().map(String::as_str).collect::<Vec<_>>())?);
        Ok(())
    }
}
