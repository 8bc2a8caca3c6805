use std::cmp::Ordering;

use serde_json::Number;

use super::decimal::is_multiple;
use super::rules::{JsonType, NumberBound, Rules};

impl Rules {
    /// Calls `report` with the message of each violation of a number.
    pub(super) fn check_number(&self, number: &Number, report: &mut dyn FnMut(&dyn Fn() -> String)) {
        let limits = &self.number;
        if let Some(NumberBound { number: min, exclusive }) = &limits.min {
            let order = compare(number, min);
            if order == Ordering::Less || (*exclusive && order == Ordering::Equal) {
                report(&|| format!("less than {}{min}", if *exclusive { "or equal to " } else { "" }));
            }
        }
        if let Some(NumberBound { number: max, exclusive }) = &limits.max {
            let order = compare(number, max);
            if order == Ordering::Greater || (*exclusive && order == Ordering::Equal) {
                report(&|| format!("more than {}{max}", if *exclusive { "or equal to " } else { "" }));
            }
        }
        if let Some(multiple_of) = &limits.multiple_of
            && !is_multiple(number, multiple_of)
        {
            report(&|| format!("not a multiple of {multiple_of}"));
        }
        if let (Some((min, max)), Some(JsonType::Integer)) = (limits.range, self.kind)
            && (compare(number, &min.into()) == Ordering::Less || compare(number, &max.into()) == Ordering::Greater)
        {
            report(&|| format!("not between {min} and {max}"));
        }
    }
}

fn compare(one: &Number, other: &Number) -> Ordering {
    match (one.as_i128(), other.as_i128()) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => one.as_f64().partial_cmp(&other.as_f64()).unwrap_or(Ordering::Equal),
    }
}
