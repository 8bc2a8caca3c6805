//! The commands of the command line.

mod check;
mod diff;
mod effective;
mod explain;
mod generate;
pub mod print;
mod selection;
mod stub;
pub mod terminal;

pub use check::CheckCommand;
pub use diff::DiffCommand;
pub use effective::EffectiveCommand;
pub use explain::ExplainCommand;
pub use generate::GenerateCommand;
pub use selection::OptionArgs;
pub use stub::StubCommand;
