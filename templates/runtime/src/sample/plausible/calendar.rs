//! Dates and times of samples. The dates of all samples are near a fixed day, so that samples do not depend on the day
//! of the request.

use super::names::PropertyMeaning;

/// The fixed day near which all dates of samples are: 2026-03-02, in days since 1970-01-01.
const TODAY: i64 = 20_514;

/// A day and a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SampleTime {
    /// The number of days since 1970-01-01.
    days: i64,
    /// The number of seconds since midnight.
    seconds: i64,
}

impl SampleTime {
    /// Returns a time that suits the meaning of a property: an object is created before its last update, and starts
    /// before its end. `random` selects one of several suitable times.
    pub(super) fn of(meaning: Option<PropertyMeaning>, random: u64) -> Self {
        let random = i64::try_from(random % 1_000_003).unwrap_or(0);
        let days = match meaning {
            Some(PropertyMeaning::Born) => -365 * (22 + random % 40) - random % 365,
            Some(PropertyMeaning::Created) => -60 - random % 300,
            Some(PropertyMeaning::Updated) => -1 - random % 50,
            Some(PropertyMeaning::Started) => -30 - random % 120,
            Some(PropertyMeaning::Ended) => 30 + random % 330,
            _ => -random % 30,
        };
        Self { days: TODAY + days, seconds: 8 * 3600 + random * 60 % (10 * 3600) }
    }

    /// Returns the date in the format of RFC 3339: `2026-03-02`.
    pub(super) fn date(self) -> String {
        let (year, month, day) = self.civil();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// Returns the time of day: `09:30:00`.
    pub(super) fn time(self) -> String {
        format!("{:02}:{:02}:{:02}", self.seconds / 3600, self.seconds / 60 % 60, self.seconds % 60)
    }

    /// Returns the date and time in the format of RFC 3339: `2026-03-02T09:30:00Z`.
    pub(super) fn date_time(self) -> String {
        format!("{}T{}Z", self.date(), self.time())
    }

    /// Returns the date and time in the format of RFC 9110: `Mon, 02 Mar 2026 09:30:00 GMT`.
    pub(super) fn http_date(self) -> String {
        let (year, month, day) = self.civil();
        let month = MONTHS.get(usize::try_from(month - 1).unwrap_or(0)).map_or("Jan", |name| &name[..3]);
        format!("{}, {day:02} {month} {year:04} {} GMT", &self.weekday()[..3], self.time())
    }

    /// Returns the seconds since 1970-01-01T00:00:00Z.
    pub(super) fn epoch_seconds(self) -> i64 {
        self.days * 86_400 + self.seconds
    }

    pub(super) fn year(self) -> i64 {
        self.civil().0
    }

    pub(super) fn month(self) -> i64 {
        self.civil().1
    }

    pub(super) fn month_name(self) -> &'static str {
        MONTHS.get(usize::try_from(self.month() - 1).unwrap_or(0)).copied().unwrap_or("January")
    }

    pub(super) fn weekday(self) -> &'static str {
        // The day with the number 0, 1970-01-01, is a Thursday.
        let index = usize::try_from(self.days.rem_euclid(7)).unwrap_or(0);
        WEEKDAYS.get(index).copied().unwrap_or("Thursday")
    }

    /// Returns the year, month and day in the Gregorian calendar, computed with Howard Hinnant's algorithm
    /// `civil_from_days`.
    fn civil(self) -> (i64, i64, i64) {
        let shifted = self.days + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        (year_of_era + era * 400 + i64::from(month <= 2), month, day)
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS: [&str; 7] = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_dates_of_the_gregorian_calendar() {
        for (days, date) in [(0, "1970-01-01"), (11_016, "2000-02-29"), (TODAY, "2026-03-02"), (-1, "1969-12-31")] {
            assert_eq!(SampleTime { days, seconds: 0 }.date(), date);
        }
        let today = SampleTime { days: TODAY, seconds: 34_200 };
        assert_eq!(today.date_time(), "2026-03-02T09:30:00Z");
        assert_eq!(today.http_date(), "Mon, 02 Mar 2026 09:30:00 GMT");
    }

    #[test]
    fn creation_precedes_update_and_start_precedes_end() {
        let time = |meaning, random| SampleTime::of(Some(meaning), random).epoch_seconds();
        for (one, other) in (0..500).zip((0..500).rev()) {
            assert!(time(PropertyMeaning::Created, one) < time(PropertyMeaning::Updated, other));
            assert!(time(PropertyMeaning::Started, one) < time(PropertyMeaning::Ended, other));
        }
    }
}
