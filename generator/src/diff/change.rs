use super::{Verdict, Verdicts};
use crate::diagnostics::Snippet;

/// A difference between two documents, with its effect on each group of users.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The id of the rule: `request-parameter-became-required`. `docs/diff.md` lists all ids.
    pub id: String,
    /// The location in terms of the API: `GET /books query limit`, `Book.price`. Together with the id, the location
    /// identifies the change in a file of accepted changes.
    pub at: String,
    /// The change as a sentence.
    pub message: String,
    /// The Rust item: `models::Book::price`.
    pub item: Option<String>,
    /// The value in the old document.
    pub before: Option<String>,
    /// The value in the new document.
    pub after: Option<String>,
    /// The location in the old document.
    pub old: Option<Snippet>,
    /// The location in the new document.
    pub new: Option<Snippet>,
    /// The verdicts.
    pub verdicts: Verdicts,
    /// The reason for which the change is accepted, if it is listed in the file of accepted changes.
    pub accepted: Option<String>,
}

/// All differences between two documents, the most severe first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DiffReport {
    /// The changes.
    pub changes: Vec<Change>,
    /// The version of the generated crate, if it is known.
    pub version: Option<String>,
}

impl DiffReport {
    /// Returns the verdicts of all changes that are not accepted.
    pub fn verdicts(&self) -> Verdicts {
        let open = self.changes.iter().filter(|change| change.accepted.is_none());
        open.fold(Verdicts::default(), |all, change| all.max(change.verdicts))
    }

    /// Returns the most severe verdict of all changes that are not accepted.
    pub fn overall(&self) -> Verdict {
        self.verdicts().overall()
    }

    /// Returns the next version of the generated crate, which the most severe verdict determines. Accepted changes are
    /// included, since they are part of the new version.
    pub fn next_version(&self) -> Option<String> {
        let all = self.changes.iter().fold(Verdicts::default(), |all, change| all.max(change.verdicts));
        all.overall().next_version(self.version.as_deref()?)
    }

    /// Returns the number of changes with a verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.changes.iter().filter(|change| change.verdicts.overall() == verdict).count()
    }

    /// Sorts the changes: the most severe first, then by location.
    pub(super) fn sort(&mut self) {
        let key = |change: &Change| {
            (std::cmp::Reverse(change.verdicts.overall()), change.at.clone(), change.id.clone(), change.message.clone())
        };
        self.changes.sort_by_cached_key(key);
    }
}
