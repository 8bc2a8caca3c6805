//! Validation of the formats `date`, `time`, `date-time` (RFC 3339, 5.6), `time-local` and `date-time-local` (without an
//! offset). The offset of a `time` is optional, since many examples in documents omit it.

pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let &[year, month, day] = parts.as_slice() else { return false };
    let (Some(year), Some(month), Some(day)) = (parse_number(year, 4), parse_number(month, 2), parse_number(day, 2))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + i32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

pub(super) fn is_date_time(text: &str) -> bool {
    time_after_date(text).is_some_and(|time| time.offset.is_some())
}

pub(super) fn is_date_time_local(text: &str) -> bool {
    time_after_date(text).is_some_and(|time| time.offset.is_none())
}

/// Returns the time of a date with a time, or `None` for another text.
fn time_after_date(text: &str) -> Option<TimeOfDay> {
    let (date, time) = text.split_at_checked(10)?;
    let time = time.strip_prefix(['T', 't', ' ']).and_then(TimeOfDay::read);
    time.filter(|_| is_date(date))
}

pub(super) fn is_time(text: &str) -> bool {
    TimeOfDay::read(text).is_some()
}

pub(super) fn is_time_local(text: &str) -> bool {
    TimeOfDay::read(text).is_some_and(|time| time.offset.is_none())
}

struct TimeOfDay {
    /// The offset from UTC in minutes.
    offset: Option<i32>,
}

impl TimeOfDay {
    fn read(text: &str) -> Option<Self> {
        let (clock, zone) = text.split_at(text.find(['Z', 'z', '+', '-']).unwrap_or(text.len()));
        let offset = if zone.is_empty() { None } else { Some(parse_offset(zone)?) };
        let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
        if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let parts: Vec<&str> = clock.split(':').collect();
        let &[hour, minute, second] = parts.as_slice() else { return None };
        let (hour, minute, second) = (parse_number(hour, 2)?, parse_number(minute, 2)?, parse_number(second, 2)?);
        // The second 60 is valid only at the end of a day in UTC, where leap seconds are inserted (RFC 3339, 5.7).
        let last = (hour * 60 + minute - offset.unwrap_or(0)).rem_euclid(24 * 60) == 24 * 60 - 1;
        let seconds = if last || offset.is_none() { 60 } else { 59 };
        (hour < 24 && minute < 60 && second <= seconds).then_some(Self { offset })
    }
}

fn parse_offset(zone: &str) -> Option<i32> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, rest) = zone.split_at_checked(1).filter(|(sign, _)| matches!(*sign, "+" | "-"))?;
    let (hours, minutes) = rest.split_once(':')?;
    let (hours, minutes) =
        (parse_number(hours, 2).filter(|hours| *hours < 24)?, parse_number(minutes, 2).filter(|m| *m < 60)?);
    let offset = hours * 60 + minutes;
    Some(if sign == "-" { -offset } else { offset })
}

/// Parses a number that consists of exactly `digits` digits.
fn parse_number(text: &str, digits: usize) -> Option<i32> {
    let only_digits = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    only_digits.then(|| text.parse().ok())?
}
