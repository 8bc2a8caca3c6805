//! Sampling of strings with a `format`, and the lengths that a format allows.

use super::Sampler;

/// Returns the minimum and maximum number of characters of a string in a format, or `None` for a format of unknown
/// length.
pub(super) fn length_of(format: &str) -> Option<(usize, usize)> {
    Some(match format {
        "date" => (10, 10),
        "date-time" => (20, usize::MAX),
        "date-time-local" => (19, usize::MAX),
        "http-date" | "date-time-http" => (24, 33),
        "time-local" => (8, usize::MAX),
        "time" => (9, usize::MAX),
        "duration" => (3, usize::MAX),
        "uuid" => (36, 36),
        "ipv4" => (7, 15),
        "ipv4-cidr" => (9, 18),
        "ipv6" => (2, 45),
        "ipv6-cidr" => (4, 49),
        "email" => (3, usize::MAX),
        _ => return None,
    })
}

impl Sampler<'_> {
    /// Returns a string in a format, or `None` for an unknown format. The string has at least `min` characters if the
    /// format allows strings of that length.
    pub(super) fn text_of_format(&mut self, format: &str, min: usize) -> Option<String> {
        let number = self.seed.below(28) + 1;
        Some(match format {
            "date" => format!("2024-02-{number:02}"),
            "date-time" => {
                let zone = self.seed.pick(&["Z", "+00:00", "-07:30"]).copied().unwrap_or("Z");
                let fraction = self.seed.pick(&["", ".5", ".000", ".123456789"]).copied().unwrap_or("");
                format!("2019-10-{number:02}T15:04:05{fraction}{zone}")
            }
            "http-date" | "date-time-http" => {
                let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
                format!("{}, {number:02} Feb 2024 08:49:37 GMT", days[(number - 1) % days.len()])
            }
            "date-time-local" => format!("2019-10-{number:02}T15:04:05"),
            "time" | "time-local" => format!("12:{number:02}:00"),
            "duration" => format!("P{number}DT2H"),
            "uuid" => format!("67e55044-10b1-426f-9247-bb680e5f{number:04x}"),
            "uri" | "url" => pad(format!("https://example.org/a%20b/{number}?q=1"), min),
            "email" => format!("{}@example.org", pad(format!("user{number}"), min.saturating_sub(12).min(64))),
            "hostname" => format!("host{number}.example.org"),
            "ipv4" => format!("192.0.2.{number}"),
            "ipv4-cidr" => format!("192.0.2.{number}/32"),
            "ipv6" => format!("2001:db8::{number:x}"),
            "ipv6-cidr" => format!("2001:db8::{number:x}/128"),
            "byte" => {
                let text = self.seed.pick(&["aGk=", "AAEC/w=="]).copied().unwrap_or("aGk=");
                format!("{}{text}", "AAEC".repeat(min.saturating_sub(text.len()).div_ceil(4)))
            }
            "base64url" => {
                let text = self.seed.pick(&["aGk", "AAEC_w", "-_8"]).copied().unwrap_or("aGk");
                format!("{}{text}", "AAEC".repeat(min.saturating_sub(text.len()).div_ceil(4)))
            }
            _ => return None,
        })
    }
}

fn pad(mut text: String, min: usize) -> String {
    let missing = min.saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n('x', missing));
    text
}
