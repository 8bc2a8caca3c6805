use std::fmt;
use subtle::ConstantTimeEq;

/// A credential. Never shown: neither by `Debug`, nor in errors and traces.
///
/// Two are compared in a time that depends on their lengths alone, so that nobody finds one out byte by byte. A text that
/// [`expose`](Self::expose) gave is not: compare the secret itself, with another or with a text.
///
/// ```
/// # use ecogen_runtime::Secret;
/// let presented = Secret::new("k-1");
/// assert!(presented == "k-1");
/// ```
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// A secret of this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// User and password for a scheme of [`Credential::Basic`](super::Credential::Basic).
    pub fn basic(user: &str, password: &str) -> Self {
        Self(format!("{user}:{password}"))
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        *self == *other.0
    }
}

impl Eq for Secret {}

impl PartialEq<str> for Secret {
    fn eq(&self, other: &str) -> bool {
        self.0.as_bytes().ct_eq(other.as_bytes()).into()
    }
}

impl PartialEq<&str> for Secret {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl<T: Into<String>> From<T> for Secret {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn secrets_are_equal_if_all_their_bytes_are() {
        let secret = Secret::new("k-1");
        assert!(secret == Secret::new("k-1") && secret == "k-1");
        for other in ["", "k", "k-", "k-2", "K-1", "k-1 "] {
            assert!(secret != *other && Secret::new(other) != secret, "{other}");
        }
    }
}
