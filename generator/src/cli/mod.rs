//! The commands of the command line.

mod check;
mod effective;
mod explain;
mod generate;
pub mod print;
mod selection;
mod stub;
pub mod terminal;

pub use check::Check;
pub use effective::Effective;
pub use explain::Explain;
pub use generate::Generate;
pub use selection::Selection;
pub use stub::Stub;
