use std::fmt;
use subtle::ConstantTimeEq;

/// A credential, which `Debug`, errors and traces do not print.
///
/// The time for comparing two secrets depends only on their lengths, so that a secret cannot be guessed byte by byte.
/// This protection does not apply to comparisons of the text that [`expose`](Self::expose) returns. Compare the secret
/// itself with another secret or with a string.
///
/// ```
/// # use ecogen_runtime::Secret;
/// let presented = Secret::new("k-1");
/// assert!(presented == "k-1");
/// ```
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// Creates a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Creates the secret `user:password` for [`Credential::Basic`](super::Credential::Basic).
    pub fn basic(user: &str, password: &str) -> Self {
        Self(format!("{user}:{password}"))
    }

    /// Returns the text of the secret.
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
    fn secrets_are_equal_if_all_bytes_are_equal() {
        let secret = Secret::new("k-1");
        assert!(secret == Secret::new("k-1") && secret == "k-1");
        for other in ["", "k", "k-", "k-2", "K-1", "k-1 "] {
            assert!(secret != *other && Secret::new(other) != secret, "{other}");
        }
    }
}
