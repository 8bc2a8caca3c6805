/// Returns `true` if the text is an ISO 8601 duration as defined by RFC 3339, appendix A. In addition, a sign, a
/// fraction of seconds, and durations such as `P1Y2D` without months are accepted, since libraries write such
/// durations.
pub(super) fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let Some(rest) = text.strip_prefix('P') else { return false };
    match rest.split_once('T') {
        None => amounts(rest, "W") == Some(1) || amounts(rest, "YMD").is_some_and(|count| count > 0),
        Some((date, time)) => amounts(date, "YMD").is_some() && amounts(time, "HMS").is_some_and(|count| count > 0),
    }
}

/// Returns the number of amounts in a text such as `1H30M`, which contains two. The units of the amounts have to be
/// different and in the order of `units`. Returns `None` if the text contains anything else.
fn amounts(mut text: &str, units: &str) -> Option<usize> {
    let mut left = units;
    let mut count = 0;
    while !text.is_empty() {
        let end = text.find(|c: char| c.is_ascii_alphabetic())?;
        let (amount, unit) = (&text[..end], text[end..].chars().next()?);
        left = &left[left.find(unit)? + 1..];
        let (whole, fraction) = amount.split_once('.').unwrap_or((amount, "0"));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(fraction) || (amount.contains('.') && unit != 'S') {
            return None;
        }
        (text, count) = (&text[end + 1..], count + 1);
    }
    Some(count)
}
