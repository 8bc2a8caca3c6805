use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::process;

/// Prints for whoever reads standard output.
pub fn out(text: impl Display) {
    written(io::stdout().lock(), text);
}

/// Prints for whoever reads standard error.
pub fn error(text: impl Display) {
    written(io::stderr().lock(), text);
}

/// So many of something, whose plural ends with an `s`.
pub fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// A reader that has seen enough, as `head` has, is no fault, and changes neither what is done nor how it ends.
fn written(mut stream: impl Write, text: impl Display) {
    // Flushed here, for what is flushed at the end of the process fails unseen.
    match write!(stream, "{text}").and_then(|()| stream.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            // Standard error may be what is full.
            let _ = writeln!(io::stderr(), "error: the output cannot be printed: {error}");
            process::exit(1);
        }
        _ => {}
    }
}
