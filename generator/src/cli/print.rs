use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::process;

/// Prints to standard output.
pub fn stdout(text: impl Display) {
    write(io::stdout().lock(), text);
}

/// Prints to standard error.
pub fn stderr(text: impl Display) {
    write(io::stderr().lock(), text);
}

/// Returns a number and a noun, whose plural ends with `s`.
pub fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// Writes text to a stream. A reader that closes its pipe, such as `head`, is not an error, and does not end the
/// command.
fn write(mut stream: impl Write, text: impl Display) {
    // Flushed explicitly, because errors of the flush at the end of the process are not reported.
    match write!(stream, "{text}").and_then(|()| stream.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            // Standard error itself may be full.
            let _ = writeln!(io::stderr(), "error: the output cannot be printed: {error}");
            process::exit(1);
        }
        _ => {}
    }
}
