//! Changes of optional fields in an expression.

/// Changes a value in the expression that creates it.
///
/// A generated struct is created by `new` or `builder` from its required fields. Its other fields are public, and `with`
/// sets them without a variable:
///
/// ```
/// use ecogen_runtime::With;
///
/// #[derive(Debug, Default, PartialEq)]
/// struct User {
///     name: String,
///     timezone: Option<String>,
/// }
///
/// let user = User::default().with(|user| {
///     user.name = "Ada".to_owned();
///     user.timezone = Some("Europe/London".to_owned());
/// });
/// assert_eq!(user.timezone.as_deref(), Some("Europe/London"));
/// ```
pub trait With: Sized {
    /// Applies `change` to the value, and returns the value.
    #[must_use]
    fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }
}

impl<T> With for T {}
