//! Sets the generator options of those fixtures that demonstrate options.

use ecogen::{BracketStyle, Generator};

/// Returns the generator with the options that the fixture `name` demonstrates.
pub fn configured(name: &str, generator: Generator) -> Generator {
    match name {
        "parameters-brackets" => generator
            .brackets(BracketStyle::Empty)
            .brackets_for("users.roles", BracketStyle::None)
            .brackets_for("teams", BracketStyle::Indices),
        "stream-options" => generator.hold("avatar").stream("table").stream("PUT /form").items("words", "Word"),
        _ => generator,
    }
}
