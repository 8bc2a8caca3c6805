//! The options of the fixtures that show some.

use ecogen::Generator;

/// A generator of a fixture's document, with the options that the fixture is about.
pub fn configured(name: &str, generator: Generator) -> Generator {
    match name {
        "stream-options" => generator.hold("avatar").stream("table").stream("PUT /form").items("words", "Word"),
        _ => generator,
    }
}
