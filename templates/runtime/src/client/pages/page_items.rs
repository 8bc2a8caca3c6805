use super::super::{Error, ResponseValue};
use super::{Paged, Pages};
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The items of all pages of a result. A page is requested when all items of the previous page have been read.
///
/// An error ends the stream, and [`resume`](Self::resume) requests the failed page again.
pub struct PageItems<R: Paged> {
    pages: Pages<R>,
    items: std::vec::IntoIter<R::Item>,
    /// The last received page, without its items.
    page: Option<ResponseValue<R::Success>>,
    /// The position of that page.
    page_cursor: Option<String>,
}

// `Unpin` is sound: no field is structurally pinned.
impl<R: Paged> Unpin for PageItems<R> {}

impl<R: Paged> PageItems<R> {
    pub(super) fn new(pages: Pages<R>) -> Self {
        Self { pages, items: Vec::new().into_iter(), page: None, page_cursor: None }
    }

    /// Begins with the page at a position that [`cursor`](Self::cursor) has returned.
    #[must_use]
    pub fn starting_at(mut self, cursor: &str) -> Self {
        self.pages = self.pages.starting_at(cursor);
        self
    }

    /// Returns the position of the page that contains the next item: its cursor, offset, number or URL. A stream that
    /// starts at this position repeats the items of the page that have already been read. Returns `None` on the first
    /// page of the result and after the last page.
    pub fn cursor(&self) -> Option<&str> {
        match self.items.as_slice() {
            [] => self.pages.cursor(),
            _ => self.page_cursor.as_deref(),
        }
    }

    /// Returns `true` if all items have been read.
    pub fn is_done(&self) -> bool {
        self.items.as_slice().is_empty() && self.pages.is_done()
    }

    /// Returns the last received page without its items, such as the total number of items and the headers.
    pub fn page(&self) -> Option<&ResponseValue<R::Success>> {
        self.page.as_ref()
    }

    /// Requests a failed page again, after an error has ended the stream.
    pub fn resume(&mut self) {
        self.pages.resume();
    }

    /// Returns the next item, or `None` after the last item.
    ///
    /// # Errors
    ///
    /// Returns the error of a call, or an error if the next page has already been requested.
    pub async fn next(&mut self) -> Result<Option<R::Item>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }
}

impl<R: Paged> Stream for PageItems<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let cursor = this.pages.cursor().map(str::to_owned);
            match ready!(Pin::new(&mut this.pages).poll_next(cx)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(mut page)) => {
                    this.items = R::items(&mut page.value).map(std::mem::take).unwrap_or_default().into_iter();
                    this.page = Some(page);
                    this.page_cursor = cursor;
                }
            }
        }
    }
}

impl<R: Paged> fmt::Debug for PageItems<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageItems")
            .field("operation", &R::OPERATION.id)
            .field("is_done", &self.is_done())
            .finish_non_exhaustive()
    }
}
