//! The effect of a change on one group of users, and the version that follows from the effects.

use std::fmt::{self, Display};

/// The effect of a change on one group of users, in the terms of semantic versioning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// The group is not affected.
    #[default]
    None,
    /// Texts change, such as documentation.
    Patch,
    /// There are new possibilities, and everything that worked still works.
    Minor,
    /// Something that worked may stop working.
    Major,
}

impl Verdict {
    /// Returns the name: `major`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// Returns the version that follows `version` for this verdict, by the rules of Cargo: below 1.0.0, the second
    /// number takes the role of the first, and below 0.1.0 every change increments the third.
    pub fn next_version(self, version: &str) -> Option<String> {
        let release = version.split(['-', '+']).next()?;
        let numbers: Vec<u64> = release.split('.').map(|number| number.parse().ok()).collect::<Option<_>>()?;
        let [major, minor, patch] = numbers[..] else { return None };
        let (major, minor, patch) = match (self, major, minor) {
            (Self::None, ..) => (major, minor, patch),
            (Self::Major, 1.., _) => (major + 1, 0, 0),
            (Self::Major, 0, 1..) => (0, minor + 1, 0),
            (Self::Minor, 1.., _) => (major, minor + 1, 0),
            _ => (major, minor, patch + 1),
        };
        Some(format!("{major}.{minor}.{patch}"))
    }
}

impl Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The verdicts of a change, one for each group of users.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Verdicts {
    /// Deployed clients of the old document that call servers of the new document.
    pub wire_clients: Verdict,
    /// Deployed servers of the old document that are called by clients of the new document.
    pub wire_servers: Verdict,
    /// Rust code that uses the types and the client of the generated crate.
    pub rust_callers: Verdict,
    /// Rust code that implements the server traits of the generated crate.
    pub rust_implementers: Verdict,
}

impl Verdicts {
    /// Returns the most severe of the four verdicts.
    pub fn overall(self) -> Verdict {
        self.wire_clients.max(self.wire_servers).max(self.rust_callers).max(self.rust_implementers)
    }

    /// Returns the more severe verdict of each group.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        Self {
            wire_clients: self.wire_clients.max(other.wire_clients),
            wire_servers: self.wire_servers.max(other.wire_servers),
            rust_callers: self.rust_callers.max(other.rust_callers),
            rust_implementers: self.rust_implementers.max(other.rust_implementers),
        }
    }
}

/// Writes the verdicts of all groups.
impl Display for Verdicts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "wire: clients {}, servers {}; Rust: callers {}, implementers {}",
            self.wire_clients, self.wire_servers, self.rust_callers, self.rust_implementers
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Verdict;

    #[test]
    fn next_versions_follow_the_rules_of_cargo() {
        let next = |verdict: Verdict, version| verdict.next_version(version).unwrap_or_default();
        assert_eq!(next(Verdict::Major, "1.2.3"), "2.0.0");
        assert_eq!(next(Verdict::Minor, "1.2.3"), "1.3.0");
        assert_eq!(next(Verdict::Patch, "1.2.3"), "1.2.4");
        assert_eq!(next(Verdict::Major, "0.2.3"), "0.3.0");
        assert_eq!(next(Verdict::Minor, "0.2.3"), "0.2.4");
        assert_eq!(next(Verdict::Major, "0.0.3"), "0.0.4");
        assert_eq!(next(Verdict::None, "0.2.3"), "0.2.3");
        assert_eq!(Verdict::Major.next_version("1.2"), None);
    }
}
