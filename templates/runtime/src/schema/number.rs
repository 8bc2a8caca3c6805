use std::cmp::Ordering;

use serde_json::Number;

use super::decimal::is_multiple;
use super::rules::{Bound, Kind, Rules};

impl Rules {
    /// Calls `report` with the message of each violation of a number.
    pub(super) fn check_number(&self, number: &Number, report: &mut dyn FnMut(&dyn Fn() -> String)) {
        let limits = &self.number;
        if let Some(Bound { number: least, exclusive }) = &limits.least {
            let order = compare(number, least);
            if order == Ordering::Less || (*exclusive && order == Ordering::Equal) {
                report(&|| format!("less than {}{least}", if *exclusive { "or equal to " } else { "" }));
            }
        }
        if let Some(Bound { number: most, exclusive }) = &limits.most {
            let order = compare(number, most);
            if order == Ordering::Greater || (*exclusive && order == Ordering::Equal) {
                report(&|| format!("more than {}{most}", if *exclusive { "or equal to " } else { "" }));
            }
        }
        if let Some(step) = &limits.step
            && !is_multiple(number, step)
        {
            report(&|| format!("not a multiple of {step}"));
        }
        if let (Some((least, most)), Some(Kind::Integer)) = (limits.range, self.kind)
            && (compare(number, &least.into()) == Ordering::Less || compare(number, &most.into()) == Ordering::Greater)
        {
            report(&|| format!("not between {least} and {most}"));
        }
    }
}

fn compare(one: &Number, other: &Number) -> Ordering {
    match (one.as_i128(), other.as_i128()) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => one.as_f64().partial_cmp(&other.as_f64()).unwrap_or(Ordering::Equal),
    }
}
