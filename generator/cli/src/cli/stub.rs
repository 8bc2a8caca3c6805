use std::path::PathBuf;

use clap::Args;
use ecogen::Generator;

use super::{OptionArgs, print};

#[derive(Debug, Args)]
pub struct StubCommand {
    /// The document, YAML or JSON.
    document: PathBuf,
    /// The name of the generated crate. Default: the document's title.
    #[arg(long)]
    name: Option<String>,
    // The tags in the selection determine which services are printed.
    #[command(flatten)]
    selection: OptionArgs,
}

impl StubCommand {
    /// Prints the skeletons of services.
    pub fn run(self) -> ecogen::Result {
        let mut options = self.selection.options()?;
        let tags = std::mem::take(&mut options.tags);
        let mut generator = Generator::new(self.document).options(options);
        if let Some(name) = &self.name {
            generator = generator.crate_name(name);
        }
        print::stdout(generator.stub(&tags.iter().map(String::as_str).collect::<Vec<_>>())?);
        Ok(())
    }
}
