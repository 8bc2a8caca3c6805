//! The verdicts on Rust code: the public items of both documents' crates are compared by path.

use std::collections::{BTreeMap, BTreeSet};

use super::Verdict;
use crate::emit::{Surface, SurfaceItem, SurfaceKind};

/// The public items of two crates, and the items whose differences a change has reported.
pub(super) struct RustItems<'a> {
    old: &'a Surface,
    new: &'a Surface,
    /// The new path of each renamed type, by its old path.
    pub(super) renames: BTreeMap<String, String>,
    reported: BTreeSet<String>,
}

/// The verdicts on Rust code.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RustVerdicts {
    pub(super) callers: Verdict,
    pub(super) implementers: Verdict,
}

impl RustVerdicts {
    pub(super) fn both(verdict: Verdict) -> Self {
        Self { callers: verdict, implementers: verdict }
    }

    pub(super) fn max(self, other: Self) -> Self {
        Self { callers: self.callers.max(other.callers), implementers: self.implementers.max(other.implementers) }
    }
}

/// The items of one type or module that differ, without those that a change has reported.
pub(super) struct UnreportedItems {
    /// The type, or the item itself if it is not part of a type.
    pub(super) owner: String,
    /// The differences as text: `pages: i32 -> i64`.
    pub(super) differences: Vec<String>,
    pub(super) verdicts: RustVerdicts,
}

impl<'a> RustItems<'a> {
    pub(super) fn new(old: &'a Surface, new: &'a Surface) -> Self {
        Self { old, new, renames: BTreeMap::new(), reported: BTreeSet::new() }
    }

    /// Returns the verdicts on the items with these paths, and marks the items as reported.
    pub(super) fn report<'p>(&mut self, paths: impl IntoIterator<Item = &'p String>) -> RustVerdicts {
        let mut verdicts = RustVerdicts::default();
        for path in paths {
            self.reported.insert(path.clone());
            verdicts = verdicts.max(self.verdicts_of(path));
        }
        verdicts
    }

    /// Returns the verdicts on all items whose path begins with a prefix, and marks the items as reported.
    pub(super) fn report_below(&mut self, prefix: &str) -> RustVerdicts {
        let below = |surface: &Surface| -> Vec<String> {
            let following = surface.range(prefix.to_owned()..).take_while(|(path, _)| path.starts_with(prefix));
            following.map(|(path, _)| path.clone()).collect()
        };
        let paths: Vec<String> = below(self.old).into_iter().chain(below(self.new)).collect();
        self.report(&paths)
    }

    fn verdicts_of(&self, path: &str) -> RustVerdicts {
        match (self.old.get(path), self.new.get(path)) {
            (None, None) => RustVerdicts::default(),
            (Some(old), None) => removed(old),
            // A variant of an enum that is new itself.
            (None, Some(new)) if new.kind == SurfaceKind::ClosedVariant && !self.has_old_owner(path) => {
                RustVerdicts::both(Verdict::Minor)
            }
            // A method of a server trait that is new itself: the services of existing traits compile without it.
            (None, Some(new)) if new.kind == SurfaceKind::RequiredMethod && !self.has_old_owner(path) => {
                RustVerdicts { callers: Verdict::None, implementers: Verdict::Minor }
            }
            (None, Some(new)) => added(new),
            (Some(old), Some(new)) => self.changed(old, new),
        }
    }

    /// Returns `true` if the old crate has the type or the trait to which an item belongs.
    fn has_old_owner(&self, path: &str) -> bool {
        let Some((owner, _)) = path.rsplit_once("::") else { return false };
        let below = format!("{owner}::");
        let first = self.old.range(below.clone()..).next();
        self.old.contains_key(owner) || first.is_some_and(|(path, _)| path.starts_with(&below))
    }

    fn changed(&self, old: &SurfaceItem, new: &SurfaceItem) -> RustVerdicts {
        if old.kind != new.kind {
            let relaxed = (old.kind, new.kind) == (SurfaceKind::RequiredMethod, SurfaceKind::ProvidedMethod);
            return RustVerdicts::both(if relaxed { Verdict::Minor } else { Verdict::Major });
        }
        let before = self.renamed(&old.signature);
        if before == new.signature {
            return RustVerdicts::default();
        }
        match old.kind {
            SurfaceKind::RequiredMethod | SurfaceKind::ProvidedMethod => {
                RustVerdicts { callers: Verdict::None, implementers: Verdict::Major }
            }
            // `Default` is implemented in addition.
            SurfaceKind::Type if new.signature.strip_suffix(", Default") == Some(&before) => {
                RustVerdicts::both(Verdict::Minor)
            }
            // The enum of an operation's response can replace a shared one, and the other way round. The variants are
            // compared separately.
            _ => RustVerdicts::both(Verdict::Major),
        }
    }

    /// Replaces the names of renamed types in a signature.
    fn renamed(&self, signature: &str) -> String {
        let mut text = signature.to_owned();
        for (old, new) in &self.renames {
            if text.contains(old.as_str()) {
                text = replace_path(&text, old, new);
            }
        }
        text
    }

    /// Returns the differences that no change has reported, by type.
    pub(super) fn unreported(&self) -> Vec<UnreportedItems> {
        let mut by_owner: BTreeMap<String, UnreportedItems> = BTreeMap::new();
        let paths: BTreeSet<&String> = self.old.keys().chain(self.new.keys()).collect();
        for path in paths.into_iter().filter(|path| !self.reported.contains(*path)) {
            let difference = self.difference(path);
            let Some(difference) = difference else { continue };
            let owner = owner(path, self.old, self.new);
            let verdicts = self.verdicts_of(path);
            let group = by_owner.entry(owner.clone()).or_insert_with(|| UnreportedItems {
                owner,
                differences: Vec::new(),
                verdicts: RustVerdicts::default(),
            });
            group.differences.push(difference);
            group.verdicts = group.verdicts.max(verdicts);
        }
        by_owner.into_values().collect()
    }

    /// Returns the difference of an item as text, or `None` if both crates have the same item.
    fn difference(&self, path: &str) -> Option<String> {
        let name = path.rsplit("::").next().unwrap_or(path);
        match (self.old.get(path), self.new.get(path)) {
            (Some(old), Some(new)) if old.kind == new.kind && self.renamed(&old.signature) == new.signature => None,
            (Some(old), Some(new)) => Some(format!("`{name}`: `{}` -> `{}`", old.signature, new.signature)),
            (Some(_), None) => Some(format!("`{name}` removed")),
            (None, Some(_)) => Some(format!("`{name}` added")),
            (None, None) => None,
        }
    }
}

fn removed(old: &SurfaceItem) -> RustVerdicts {
    match old.kind {
        SurfaceKind::RequiredMethod | SurfaceKind::ProvidedMethod => {
            RustVerdicts { callers: Verdict::None, implementers: Verdict::Major }
        }
        _ => RustVerdicts::both(Verdict::Major),
    }
}

fn added(new: &SurfaceItem) -> RustVerdicts {
    match new.kind {
        SurfaceKind::RequiredMethod => RustVerdicts { callers: Verdict::None, implementers: Verdict::Major },
        SurfaceKind::ProvidedMethod => RustVerdicts { callers: Verdict::None, implementers: Verdict::Minor },
        // Callers match the variants exhaustively; implementers only create values.
        SurfaceKind::ClosedVariant => RustVerdicts { callers: Verdict::Major, implementers: Verdict::Minor },
        _ => RustVerdicts::both(Verdict::Minor),
    }
}

/// Returns the type that an item belongs to, or the item itself.
fn owner(path: &str, old: &Surface, new: &Surface) -> String {
    match path.rsplit_once("::") {
        Some((owner, _)) if old.contains_key(owner) || new.contains_key(owner) => owner.to_owned(),
        _ => path.to_owned(),
    }
}

/// Replaces a path that is not part of a longer name.
fn replace_path(text: &str, old: &str, new: &str) -> String {
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(old) {
        let (before, after) = (&rest[..at], &rest[at + old.len()..]);
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let is_part = before.ends_with(is_name) || after.starts_with(is_name);
        replaced.push_str(before);
        replaced.push_str(if is_part { old } else { new });
        rest = after;
    }
    replaced.push_str(rest);
    replaced
}

#[cfg(test)]
mod tests {
    use super::replace_path;

    #[test]
    fn parts_of_longer_names_are_not_renamed() {
        let text = "Vec<models::Book>, models::BookList";
        assert_eq!(replace_path(text, "models::Book", "models::Volume"), "Vec<models::Volume>, models::BookList");
    }
}
