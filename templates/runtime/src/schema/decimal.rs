use serde_json::Number;

/// Returns `true` if a number is a multiple of another number. The calculation is exact for decimals: `0.0075` is a
/// multiple of `0.0001`.
pub(super) fn is_multiple(number: &Number, multiple_of: &Number) -> bool {
    let (Some((number, number_tens)), Some((multiple_of, step_tens))) = (parts(number), parts(multiple_of)) else {
        return true;
    };
    if multiple_of == 0 || number == 0 {
        return number == 0 || multiple_of == 0;
    }
    match number_tens - step_tens {
        tens @ 0.. => (number % multiple_of * power_of_ten(tens, multiple_of)) % multiple_of == 0,
        // The number has more decimal places than the divisor, so the divisor is scaled up. If scaling overflows, the
        // number is smaller than the divisor and therefore not a multiple.
        tens => 10_i128
            .checked_pow(tens.unsigned_abs())
            .and_then(|ten| multiple_of.checked_mul(ten))
            .is_some_and(|multiple_of| number % multiple_of == 0),
    }
}

/// Splits the absolute value of a number into an integer without trailing zeros and the exponent of a power of ten.
fn parts(number: &Number) -> Option<(i128, i32)> {
    let text = number.to_string();
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((&text, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut value: i128 = format!("{whole}{fraction}").parse().ok()?;
    let mut tens = exponent.parse::<i32>().ok()?.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    while value != 0 && value % 10 == 0 {
        (value, tens) = (value / 10, tens + 1);
    }
    Some((value.abs(), tens))
}

/// Returns `10 ^ exponent` modulo `multiple_of`.
fn power_of_ten(exponent: i32, multiple_of: i128) -> i128 {
    (0..exponent).fold(1 % multiple_of, |power, _| power * 10 % multiple_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiples_are_exact() {
        let is = |number: &str, multiple_of: &str| {
            is_multiple(&number.parse().unwrap_or(0.into()), &multiple_of.parse().unwrap_or(0.into()))
        };
        assert!(is("0.0075", "0.0001"));
        assert!(!is("0.00751", "0.0001"));
        assert!(is("4.5", "1.5"));
        assert!(is("0", "7"));
        assert!(!is("1e308", "0.123456789"));
        assert!(is("1e308", "0.5"));
        assert!(is("-21", "7"));
        assert!(is("0.3", "0.1"));
    }
}
