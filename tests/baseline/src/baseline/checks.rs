//! Checks the constraints of the document with code written by hand.

use std::sync::LazyLock;

use regex::Regex;

use super::models::Thing;

static ID: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new("^[a-z]+-[0-9]+$").ok());

/// Returns the names of the constraints that a thing violates.
pub fn thing(thing: &Thing) -> Vec<&'static str> {
    let length = |text: &str, least: usize, most: usize| (least..=most).contains(&text.chars().count());
    let checks = [
        (ID.as_ref().is_some_and(|pattern| pattern.is_match(&thing.id)), "id: not of the pattern"),
        (length(&thing.name, 1, 80), "name: 1 to 80 characters"),
        (thing.price >= 0.0, "price: not negative"),
        ((0..=1000).contains(&thing.quantity), "quantity: 0 to 1000"),
        (thing.tags.len() <= 10, "tags: at most 10"),
        (thing.tags.iter().all(|tag| length(tag, 1, 20)), "tags: 1 to 20 characters each"),
        (thing.note.as_ref().is_none_or(|note| length(note, 0, 500)), "note: at most 500 characters"),
    ];
    checks.into_iter().filter(|(holds, _)| !holds).map(|(_, message)| message).collect()
}
