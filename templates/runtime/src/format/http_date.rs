//! Validation of HTTP dates (RFC 9110, 5.6.7). The obsolete forms are valid, since recipients have to accept them.

use super::date_time::is_date;

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Returns `true` if the text has one of the forms `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`
/// and `Sun Nov  6 08:49:37 1994`.
pub(super) fn is_http_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(' ').collect();
    match *parts.as_slice() {
        [name, day, month, year, time, "GMT"] => {
            name.strip_suffix(',').is_some_and(is_short) && is_day(year, month, day) && is_time(time)
        }
        [name, date, time, "GMT"] => {
            let parts: Vec<&str> = date.split('-').collect();
            let is_name = name.strip_suffix(',').is_some_and(|name| DAYS.contains(&name));
            // The century of a year with two digits is unknown. The year is read as 20xx, since every fourth of these
            // years is a leap year.
            let is_date = matches!(*parts.as_slice(), [day, month, year]
                if year.len() == 2 && is_day(&format!("20{year}"), month, day));
            is_name && is_date && is_time(time)
        }
        [name, month, "", day, time, year] if day.len() == 1 => {
            is_short(name) && is_day(year, month, &format!("0{day}")) && is_time(time)
        }
        [name, month, day, time, year] => is_short(name) && is_day(year, month, day) && is_time(time),
        _ => false,
    }
}

fn is_short(name: &str) -> bool {
    name.len() == 3 && DAYS.iter().any(|day| day.starts_with(name))
}

fn is_day(year: &str, month: &str, day: &str) -> bool {
    let month = MONTHS.iter().position(|known| *known == month);
    month.is_some_and(|month| is_date(&format!("{year}-{:02}-{day}", month + 1)))
}

fn is_time(time: &str) -> bool {
    let parts: Vec<&str> = time.split(':').collect();
    let number = |text: &str, max: u32| {
        text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()) && text.parse().is_ok_and(|n: u32| n <= max)
    };
    matches!(*parts.as_slice(), [hour, minute, second] if number(hour, 23) && number(minute, 59) && number(second, 60))
}

#[cfg(test)]
mod tests {
    use super::is_http_date;

    #[test]
    fn all_forms_of_rfc_9110_are_valid() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Wed Nov 16 08:49:37 1994",
        ] {
            assert!(is_http_date(text), "{text}");
        }
        for text in [
            "1994-11-06T08:49:37Z",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 +0000",
            "Sun, 31 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT",
            "sun, 06 nov 1994 08:49:37 gmt",
            "Sun, 06 Nov 1994 08:49:37 GMT ",
            "",
        ] {
            assert!(!is_http_date(text), "{text}");
        }
    }
}
