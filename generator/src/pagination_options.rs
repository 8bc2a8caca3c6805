use std::fmt;
use std::str::FromStr;

use crate::ir::Value;

/// The pagination of an operation. Pointers are JSON Pointers (RFC 6901) into the body of a successful response.
///
/// ```
/// use ecogen::{Generator, PaginationKind, PaginationOptions};
///
/// let cursor = PaginationOptions {
///     parameter: Some("cursor".to_owned()),
///     next: Some("/meta/next_cursor".to_owned()),
///     ..PaginationOptions::new(PaginationKind::Cursor)
/// };
/// let generator = Generator::new("openapi.yaml").pagination("listUsers", cursor);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaginationOptions {
    /// The way in which pages are requested.
    pub kind: PaginationKind,
    /// The query parameter or header that requests a page, or a pointer into the request body.
    pub parameter: Option<String>,
    /// The pointer to the cursor or URL of the next page.
    pub next: Option<String>,
    /// The response header that contains the cursor of the next page, instead of `next`.
    pub next_header: Option<String>,
    /// The pointer, within the last item, to the cursor of the next page, instead of `next`.
    pub last_item: Option<String>,
    /// The pointer to the items. Default: the body if it is an array, otherwise the only array in the body.
    pub items: Option<String>,
    /// The pointer to a boolean that is `true` if there is another page.
    pub has_more: Option<String>,
    /// The pointer to the number of all items (`offset`) or pages (`page`).
    pub total: Option<String>,
    /// The offset or number of the first page. Default: the default of the parameter, otherwise 0 (`offset`) or 1
    /// (`page`).
    pub first: Option<u64>,
    /// The query parameters that requests of further pages keep. Default: all.
    pub keep: Option<Vec<String>>,
}

/// The way in which pages are requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaginationKind {
    /// A value from the previous page.
    Cursor,
    /// The number of items before the page.
    Offset,
    /// The number of the page.
    Page,
    /// The URL in the header `Link` (RFC 8288).
    Link,
    /// A URL in the body of the previous page.
    NextUrl,
}

impl PaginationOptions {
    /// Creates options without pointers and parameters.
    pub fn new(kind: PaginationKind) -> Self {
        Self {
            kind,
            parameter: None,
            next: None,
            next_header: None,
            last_item: None,
            items: None,
            has_more: None,
            total: None,
            first: None,
            keep: None,
        }
    }
}

impl FromStr for PaginationKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "cursor" => Ok(Self::Cursor),
            "offset" => Ok(Self::Offset),
            "page" => Ok(Self::Page),
            "link" => Ok(Self::Link),
            "next-url" => Ok(Self::NextUrl),
            _ => Err("expected `cursor`, `offset`, `page`, `link` or `next-url`".to_owned()),
        }
    }
}

/// Writes the name in `ecogen.toml`.
impl fmt::Display for PaginationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Cursor => "cursor",
            Self::Offset => "offset",
            Self::Page => "page",
            Self::Link => "link",
            Self::NextUrl => "next-url",
        })
    }
}

/// Writes the options as an inline table of TOML.
impl fmt::Display for PaginationOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A JSON string is also a TOML string.
        let text = |text: &str| Value::String(text.to_owned()).to_string();
        let Self { kind, parameter, next, next_header, last_item, items, has_more, total, first, keep } = self;
        write!(f, "{{ kind = \"{kind}\"")?;
        for (name, value) in [
            ("parameter", parameter),
            ("next", next),
            ("next_header", next_header),
            ("last_item", last_item),
            ("items", items),
            ("has_more", has_more),
            ("total", total),
        ] {
            if let Some(value) = value {
                write!(f, ", {name} = {}", text(value))?;
            }
        }
        if let Some(first) = first {
            write!(f, ", first = {first}")?;
        }
        if let Some(keep) = keep {
            let names: Vec<String> = keep.iter().map(|name| text(name)).collect();
            write!(f, ", keep = [{}]", names.join(", "))?;
        }
        f.write_str(" }")
    }
}
