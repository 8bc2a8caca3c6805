//! Merging of findings that have the same cause.

use std::collections::HashMap;

use super::{Code, Finding, FindingAnchor, Note};

/// The text at the second and further locations of a merged finding.
const FURTHER: &str = "also here";

/// Merges findings that have the same cause into the first of these findings. The locations of the other findings are
/// added to the notes of the first finding.
pub(super) fn merge_equal_causes(all: Vec<Finding>) -> Vec<Finding> {
    let mut merged: Vec<Finding> = Vec::with_capacity(all.len());
    let mut first_of_cause: HashMap<(Code, String, Option<String>), (usize, usize)> = HashMap::new();
    for finding in all {
        let (Some(cause), FindingAnchor::Text(snippet)) = (cause(&finding), &finding.anchor) else {
            merged.push(finding);
            continue;
        };
        let next = merged.len();
        let (first, others) = first_of_cause.entry(cause).or_insert((next, 0));
        match merged.get_mut(*first) {
            None => merged.push(finding),
            Some(kept) => {
                *others += 1;
                kept.notes.push(Note { label: FURTHER.to_owned(), snippet: snippet.clone() });
            }
        }
    }
    for (first, others) in first_of_cause.into_values().filter(|(_, others)| *others > 0) {
        if let Some(kept) = merged.get_mut(first) {
            kept.message.push_str(&format!(" (and {others} more like it)"));
        }
    }
    merged
}

/// Returns the code, message and help text that identify the cause of a finding. Findings with equal results are
/// merged. Returns `None` if the finding has to be corrected separately from all others.
fn cause(finding: &Finding) -> Option<(Code, String, Option<String>)> {
    if !finding.notes.is_empty() {
        return None;
    }
    let message = match finding.code {
        // The message is not compared, since it contains a name. All findings with this code have the same cause: a
        // habit of the document's author.
        Code::NO_OPERATION_ID | Code::COMPONENT_NAME => String::new(),
        Code::APPROXIMATED
        | Code::NAMES_COLLIDE
        | Code::LATER_VERSION_KEYWORD
        | Code::PARAMETER
        | Code::MISSING_FIELD_REPAIRED => finding.message.clone(),
        _ => return None,
    };
    Some((finding.code, message, finding.help.clone()))
}
