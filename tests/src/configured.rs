//! Options of the fixtures that demonstrate options.

use ecogen::{Brackets, Generator};

/// Returns a generator with the options that the fixture demonstrates.
pub fn configured(name: &str, generator: Generator) -> Generator {
    match name {
        "parameters-brackets" => generator
            .brackets(Brackets::Empty)
            .brackets_for("users.roles", Brackets::None)
            .brackets_for("teams", Brackets::Indices),
        "stream-options" => generator.hold("avatar").stream("table").stream("PUT /form").items("words", "Word"),
        _ => generator,
    }
}
