//! Calls of operations whose results come in pages.
//!
//! Generated code describes the pagination of an operation with a [`Pagination`] table and returns the items of a
//! page. All other code is shared by all operations.

mod link_header;
mod next_page;
mod page_items;
mod page_parameter;
mod page_scalar;
mod page_stream;
mod pagination;

use super::super::operation::Request;
use super::Call;
pub use page_items::PageItems;
pub use page_stream::Pages;
pub use pagination::{NextPage, Pagination};

/// The request of an operation whose results come in pages. Only generated types implement this trait.
pub trait Paged: Request + Clone {
    /// An item of a page.
    type Item: Send + 'static;
    /// The description of the pagination.
    #[doc(hidden)]
    const PAGINATION: &'static Pagination;

    /// Returns the items of a page, or `None` if an optional property on the way to the items is absent.
    #[doc(hidden)]
    fn items(page: &mut Self::Success) -> Option<&mut Vec<Self::Item>>;
}

impl<R: Paged> Call<R> {
    /// Returns the pages of the result as a stream. The first page is the response of this call.
    pub fn pages(self) -> Pages<R> {
        Pages::new(self)
    }

    /// Returns the items of all pages as a stream.
    pub fn items(self) -> PageItems<R> {
        PageItems::new(self.pages())
    }
}
