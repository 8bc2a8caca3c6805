use super::{Ident, Type};

/// The pagination of an operation. Pointers are JSON Pointers into the body of a successful response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// The origin of the value that identifies the next page.
    pub next: NextPage,
    /// The name of a query parameter or a header, or a JSON Pointer into the request body. `None` if the next page has
    /// a URL.
    pub parameter: Option<String>,
    /// `true` if the parameter is a JSON number in the request body.
    pub is_number: bool,
    /// The pointer to a boolean that is `true` if there is another page.
    pub has_more: Option<String>,
    /// The pointer to the number of all items or, if pages are numbered, to the number of all pages.
    pub total: Option<String>,
    /// The query parameters that further requests keep; `None` means all.
    pub kept: Option<Vec<String>>,
    /// The Rust path from the body to the items.
    pub items: Vec<ItemsStep>,
    /// The type of an item.
    pub item: Type,
}

/// The origin of the value that identifies the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// A cursor at this pointer.
    Cursor(String),
    /// A cursor in this response header.
    Header(String),
    /// A cursor in the last item of the page.
    LastItem {
        /// The pointer to the items.
        items: String,
        /// The pointer from an item to the cursor.
        key: String,
    },
    /// The number of items before the page; the value is that of the first page.
    Offset(u64),
    /// The number of the page; the value is that of the first page.
    Number(u64),
    /// The URL in the header `Link` with the relation `next`.
    LinkHeader,
    /// A URL at this pointer.
    Url(String),
}

/// A step of the Rust path from a body to the items of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemsStep {
    /// A field of a struct.
    Field(Ident),
    /// The value of a newtype.
    Newtype,
    /// The value of an `Option`.
    Option,
    /// The value of a `Field`, which may be absent, null or a value.
    OptionalNullable,
}
