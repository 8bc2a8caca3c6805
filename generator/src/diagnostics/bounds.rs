//! Messages about documents that ask for more than a generator can give.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn too_many(at: Location, what: &str, count: usize, most: usize) -> Diagnostic {
    Diagnostic::at(at, Code::TOO_MUCH, format!("{what} has {count} entries, {most} are possible"))
        .help("split the document")
}

pub(crate) fn all_of_too_big(at: Location, most: usize) -> Diagnostic {
    Diagnostic::at(at, Code::TOO_MUCH, format!("the objects of `allOf` add up to more than {most} properties"))
        .help("a chain of schemas makes each as big as all before it: let objects hold each other as properties")
}

pub(crate) fn all_of_too_deep(at: Location, most: usize) -> Diagnostic {
    Diagnostic::at(at, Code::TOO_MUCH, format!("members of `allOf` have members more than {most} levels deep"))
        .help("let the schema refer to fewer others")
}

pub(crate) fn name_too_long(at: Location, length: usize, most: usize) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::NAME_TOO_LONG,
        format!("the file of a tag would have a name of {length} bytes, {most} are possible"),
    )
    .help("give it a shorter name, by the option `rename` if the document is not yours")
}
