//! Fast parsing of short decimal numbers without an exponent.

use super::json_scanner::JsonScanner;

/// The maximum number of digits with which every integer is exact as an `f64` and fits in an `i64`.
const MAX_DIGITS: usize = 15;

/// The powers of ten with up to [`MAX_DIGITS`] zeros. Each power is exact as an `f64`, so that a single division rounds
/// correctly.
const POWERS_OF_TEN: [f64; MAX_DIGITS + 1] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/// A decimal number: its digits without the decimal point as an integer, and the position of the point.
struct Decimal {
    negative: bool,
    value: i64,
    /// The number of digits after the decimal point.
    fraction: usize,
    /// The length of the number's text in bytes.
    length: usize,
}

impl Decimal {
    fn read(text: &[u8]) -> Option<Self> {
        let negative = text.first() == Some(&b'-');
        let start = usize::from(negative);
        let (point, mut value) = digits(text, start, 0);
        // JSON numbers have no leading zeros.
        if point == start || (point > start + 1 && text.get(start) == Some(&b'0')) {
            return None;
        }
        let (mut end, mut fraction) = (point, 0);
        if text.get(point) == Some(&b'.') {
            (end, value) = digits(text, point + 1, value);
            fraction = end - point - 1;
            if fraction == 0 {
                return None;
            }
        }
        let is_over = !matches!(text.get(end), Some(b'e' | b'E' | b'.'));
        (is_over && end - start - usize::from(fraction > 0) <= MAX_DIGITS).then_some(Self {
            negative,
            value,
            fraction,
            length: end,
        })
    }
}

/// Parses digits and appends the digits to a number. Returns the end position and the new number, which is meaningless
/// after an overflow.
fn digits(text: &[u8], mut at: usize, mut value: i64) -> (usize, i64) {
    while let Some(digit) = text.get(at).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit < 10) {
        value = value.wrapping_mul(10).wrapping_add(digit.into());
        at += 1;
    }
    (at, value)
}

impl JsonScanner<'_> {
    /// Parses an integer of at most [`MAX_DIGITS`] digits. Consumes nothing if the next value is not such an integer.
    pub(super) fn short_integer(&mut self) -> Option<i64> {
        self.peek();
        let Decimal { negative, value, length, .. } =
            Decimal::read(self.rest()).filter(|decimal| decimal.fraction == 0)?;
        self.advance(length);
        Some(if negative { -value } else { value })
    }

    /// Parses a number without an exponent and with at most [`MAX_DIGITS`] digits. Consumes nothing if the next value
    /// is not such a number.
    pub(super) fn short_decimal(&mut self) -> Option<f64> {
        self.peek();
        let Decimal { negative, value, fraction, length, .. } = Decimal::read(self.rest())?;
        self.advance(length);
        #[expect(clippy::cast_precision_loss, reason = "fifteen digits are exact")]
        let size = value as f64 / POWERS_OF_TEN.get(fraction)?;
        Some(if negative { -size } else { size })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fast_parsing_matches_the_standard_library() {
        for text in [
            "0",
            "-0",
            "7",
            "-12",
            "0.1",
            "0.25",
            "-49.95",
            "9.99",
            "123456789.012345",
            "999999999999999",
            "0.00000000000001",
        ] {
            assert_eq!(
                JsonScanner::from_str(text).short_decimal().map(f64::to_bits),
                text.parse().ok().map(f64::to_bits),
                "{text}"
            );
            assert_eq!(JsonScanner::from_str(text).short_integer(), text.parse().ok(), "{text}");
        }
        for text in (0..2000).map(|number| format!("{}.{number:03}", number * 7919 % 1000)) {
            assert_eq!(JsonScanner::from_str(&text).short_decimal(), text.parse().ok(), "{text}");
        }
    }

    #[test]
    fn other_text_is_left_to_the_general_parser() {
        for text in
            ["", "-", "01", "00.5", "-01", ".5", "1.", "1.e5", "1e5", "1E5", "1.5e3", "1.2.3", "1234567890123456", "x"]
        {
            let mut json = JsonScanner::from_str(text);
            assert_eq!((json.short_decimal(), json.short_integer(), json.offset()), (None, None, 0), "{text}");
        }
        let mut json = JsonScanner::from_str(" 12, 3");
        assert_eq!((json.peek(), json.short_integer(), json.take(b',')), (Some(b'1'), Some(12), true));
    }
}
