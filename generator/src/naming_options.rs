use std::fmt;
use std::str::FromStr;

use regex_automata::meta::Regex;

/// Rules for the names of generated items. The option `rename` takes precedence over all rules.
///
/// The rules are applied in the order of the fields. If a rule would give two items the same name, the items keep their
/// names, and a warning reports them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamingOptions {
    /// The extensions that contain the names of operations, schemas, properties and parameters, such as
    /// `x-ms-client-name`. No other rule changes a name that is given by an extension.
    pub extensions: Vec<String>,
    /// The tool that made the ids of the operations. The parts that this tool adds to the names of functions are removed.
    pub operation_id: Option<OperationIdStyle>,
    /// Removes the name of the tag from the beginning of the operations' ids: `issues/list-for-repo` with the tag
    /// `issues` becomes the method `list_for_repo`.
    pub strip_tag_prefix: bool,
    /// Regular expressions and their replacements, which are applied in this order.
    pub rename: Vec<NamePattern>,
}

/// A tool that makes the ids of operations from the names of functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationIdStyle {
    /// FastAPI appends path and method: `read_item_items__item_id__get` becomes `read_item`.
    FastApi,
    /// NestJS prepends the controller: `ItemsController_findOne` becomes `findOne`.
    NestJs,
}

/// The kind of item that a [`NamePattern`] renames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// An operation, named by its id.
    Operation,
    /// A tag.
    Tag,
    /// A component schema, named by its key.
    Schema,
    /// A property of a schema.
    Property,
    /// A parameter of an operation.
    Parameter,
    /// A value of an enum.
    Value,
}

/// A regular expression whose matches in names are replaced.
#[derive(Clone)]
pub struct NamePattern {
    kind: NameKind,
    regex: Regex,
    pattern: String,
    replacement: String,
}

impl NamePattern {
    /// Creates a rule that replaces all matches of `pattern` in the names of a kind, as the document spells them. In the
    /// replacement, `$1` is the text of the first group, and `${name}` the text of the group `name`.
    ///
    /// ```
    /// # fn main() -> Result<(), String> {
    /// let rule = ecogen::NamePattern::new(ecogen::NameKind::Schema, "^(.+)Dto$", "$1")?;
    /// assert_eq!(rule.apply("UserDto").as_deref(), Some("User"));
    /// assert_eq!(rule.apply("User"), None);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the regular expression is invalid.
    pub fn new(kind: NameKind, pattern: &str, replacement: &str) -> Result<Self, String> {
        let invalid = |error: regex_automata::meta::BuildError| match error.syntax_error() {
            Some(syntax) => format!("invalid regular expression `{pattern}`: {syntax}"),
            None => format!("invalid regular expression `{pattern}`: {error}"),
        };
        let regex = Regex::new(pattern).map_err(invalid)?;
        Ok(Self { kind, regex, pattern: pattern.to_owned(), replacement: replacement.to_owned() })
    }

    /// Returns the kind of names that the rule changes.
    pub fn kind(&self) -> NameKind {
        self.kind
    }

    /// Returns the regular expression.
    pub fn pattern(&self) -> &str {
        &self.pattern
    }

    /// Returns a name with all matches replaced, or `None` if the name contains no match.
    pub fn apply(&self, name: &str) -> Option<String> {
        let mut replaced = String::new();
        let mut end = None;
        for found in self.regex.captures_iter(name) {
            let Some(span) = found.get_match() else { continue };
            replaced.push_str(&name[end.unwrap_or(0)..span.start()]);
            found.interpolate_string_into(name, &self.replacement, &mut replaced);
            end = Some(span.end());
        }
        end.map(|end| replaced + &name[end..])
    }
}

impl fmt::Debug for NamePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NamePattern({:?}, {:?}, {:?})", self.kind, self.pattern, self.replacement)
    }
}

impl PartialEq for NamePattern {
    fn eq(&self, other: &Self) -> bool {
        (self.kind, &self.pattern, &self.replacement) == (other.kind, &other.pattern, &other.replacement)
    }
}

impl Eq for NamePattern {}

impl NameKind {
    /// Returns the kind as written in `ecogen.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Tag => "tag",
            Self::Schema => "schema",
            Self::Property => "property",
            Self::Parameter => "parameter",
            Self::Value => "value",
        }
    }
}

impl FromStr for NameKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let all = [Self::Operation, Self::Tag, Self::Schema, Self::Property, Self::Parameter, Self::Value];
        let found = all.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| "expected `operation`, `tag`, `schema`, `property`, `parameter` or `value`".to_owned())
    }
}

impl FromStr for OperationIdStyle {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "FastAPI" => Ok(Self::FastApi),
            "NestJS" => Ok(Self::NestJs),
            _ => Err("expected `FastAPI` or `NestJS`".to_owned()),
        }
    }
}

impl OperationIdStyle {
    /// Returns the name of the tool.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::FastApi => "FastAPI",
            Self::NestJs => "NestJS",
        }
    }

    /// Returns the name of the function from which the tool made an id, or `None` if the tool does not make such ids.
    pub(crate) fn function_name<'a>(self, id: &'a str, path: &str) -> Option<&'a str> {
        let name = match self {
            Self::FastApi => {
                // FastAPI replaces the characters of the path that are not part of a Python identifier.
                let path: String =
                    path.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { '_' }).collect();
                let (rest, _method) = id.rsplit_once('_')?;
                rest.strip_suffix(&path)?
            }
            Self::NestJs => id.split_once("Controller_")?.1,
        };
        (!name.is_empty()).then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::OperationIdStyle;

    #[test]
    fn function_names_of_fastapi_precede_path_and_method() {
        let name = |id, path| OperationIdStyle::FastApi.function_name(id, path);
        assert_eq!(name("read_item_items__item_id__get", "/items/{item_id}"), Some("read_item"));
        assert_eq!(name("root__get", "/"), Some("root"));
        assert_eq!(name("list_users_api_v1_users__get", "/api/v1/users/"), Some("list_users"));
        assert_eq!(name("read_item", "/items/{item_id}"), None);
    }

    #[test]
    fn function_names_of_nestjs_follow_the_controller() {
        let name = |id| OperationIdStyle::NestJs.function_name(id, "/cats");
        assert_eq!(name("CatsController_findAll"), Some("findAll"));
        assert_eq!(name("findAll"), None);
    }
}
