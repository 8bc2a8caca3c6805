//! The options of the fixtures that show some.

use ecogen::{Brackets, Generator};

/// A generator of a fixture's document, with the options that the fixture is about.
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
