/// The pagination of an operation as data. Pointers are JSON Pointers (RFC 6901) into the body of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pagination {
    pub(super) next: NextPage,
    /// The name of a query parameter or a header, or a JSON Pointer into the JSON body of the request. Empty if the
    /// next page has a URL.
    pub(super) parameter: &'static str,
    /// `true` if the parameter is a JSON number in the body of the request.
    pub(super) is_number: bool,
    /// The pointer to a boolean that is `true` if there is another page.
    pub(super) has_more: Option<&'static str>,
    /// The pointer to the number of all items or, if pages are numbered, to the number of all pages.
    pub(super) total: Option<&'static str>,
    /// The query parameters that further requests contain in addition to `parameter`. `None` means all parameters.
    pub(super) kept: Option<&'static [&'static str]>,
}

/// The origin of the value that identifies the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// A cursor at this pointer.
    Cursor(&'static str),
    /// A cursor in the response header with this name.
    Header(&'static str),
    /// A cursor in the last item of the page.
    LastItem {
        /// The pointer to the items.
        items: &'static str,
        /// The pointer from an item to the cursor.
        key: &'static str,
    },
    /// The number of items before the page. The value is the offset of the first page.
    Offset(u64),
    /// The number of the page. The value is the number of the first page.
    Number(u64),
    /// The URL in the header `Link` with the relation `next` (RFC 8288).
    LinkHeader,
    /// A URL at this pointer.
    Url(&'static str),
}

#[doc(hidden)]
impl Pagination {
    /// Creates a pagination without a parameter, for responses that contain the URL of the next page.
    pub const fn new(next: NextPage) -> Self {
        Self { next, parameter: "", is_number: false, has_more: None, total: None, kept: None }
    }

    /// Sets the query parameter, the header, or the pointer into the request body.
    pub const fn parameter(mut self, name: &'static str) -> Self {
        self.parameter = name;
        self
    }

    /// Declares that the parameter is a JSON number in the request body.
    pub const fn number(mut self) -> Self {
        self.is_number = true;
        self
    }

    /// Sets the pointer to a boolean that is `true` if there is another page.
    pub const fn has_more(mut self, pointer: &'static str) -> Self {
        self.has_more = Some(pointer);
        self
    }

    /// Sets the pointer to the number of all items or, if pages are numbered, to the number of all pages.
    pub const fn total(mut self, pointer: &'static str) -> Self {
        self.total = Some(pointer);
        self
    }

    /// Sets the query parameters that further requests contain in addition to the parameter of the pagination.
    pub const fn kept(mut self, names: &'static [&'static str]) -> Self {
        self.kept = Some(names);
        self
    }
}
