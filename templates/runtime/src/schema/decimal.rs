use serde_json::Number;

/// Whether a number is a multiple of a step, by their decimal texts: `0.0075` is one of `0.0001`.
pub(super) fn is_multiple(number: &Number, step: &Number) -> bool {
    let (Some((number, number_tens)), Some((step, step_tens))) = (parts(number), parts(step)) else { return true };
    if step == 0 || number == 0 {
        return number == 0 || step == 0;
    }
    match number_tens - step_tens {
        tens @ 0.. => (number % step * power_of_ten(tens, step)) % step == 0,
        // More decimals than the step has: the step grows, and a number smaller than it is no multiple.
        tens => 10_i128
            .checked_pow(tens.unsigned_abs())
            .and_then(|ten| step.checked_mul(ten))
            .is_some_and(|step| number % step == 0),
    }
}

/// A number as an integer without trailing zeros, and the power of ten it is multiplied by.
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

/// `10 ^ exponent` modulo `step`.
fn power_of_ten(exponent: i32, step: i128) -> i128 {
    (0..exponent).fold(1 % step, |power, _| power * 10 % step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiples_are_exact() {
        let is = |number: &str, step: &str| {
            is_multiple(&number.parse().unwrap_or(0.into()), &step.parse().unwrap_or(0.into()))
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
