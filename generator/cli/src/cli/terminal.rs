use std::io::IsTerminal;

use ecogen::diagnostics::ColorChoice;

/// Enables colours on a terminal, unless `NO_COLOR` is set (https://no-color.org).
pub fn color_choice(stream: &impl IsTerminal) -> ColorChoice {
    let declined = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    if stream.is_terminal() && !declined && !dumb { ColorChoice::Ansi } else { ColorChoice::Never }
}
