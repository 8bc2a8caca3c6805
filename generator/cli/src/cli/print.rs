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

/// Returns a number and a noun. The plural of the noun ends with `s`.
pub fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// Writes text to a stream. It is not an error if the reader, such as `head`, closes its pipe early.
fn write(mut stream: impl Write, text: impl Display) {
    // The stream is flushed here, because an error of the flush at the end of the process would not be reported.
    match write!(stream, "{text}").and_then(|()| stream.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            // The error is ignored, because writing to standard error may fail for the same reason.
            let _ = writeln!(io::stderr(), "error: the output cannot be printed: {error}");
            process::exit(1);
        }
        _ => {}
    }
}
