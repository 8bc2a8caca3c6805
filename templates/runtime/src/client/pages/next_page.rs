use super::super::super::operation::{EncodedRequest, OperationSpec};
use super::super::request_options::RequestOptions;
use super::link_header::next_link;
use super::page_parameter::PageParameter;
use super::page_scalar::PageScalar;
use super::{NextPage, Pagination};
use bytes::Bytes;
use http::HeaderMap;
use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use url::Url;

/// The position of a sequence of pages: the page that is requested next.
pub(super) struct Position {
    operation: &'static OperationSpec,
    table: &'static Pagination,
    /// The cursor, offset, number or URL of the next page. `None` means the page that the call requests.
    pub(super) next: Option<String>,
    /// The offset or the number of the requested page.
    current: u64,
    /// The hashes of the requested cursors and URLs. A cursor that occurs again would lead to an infinite sequence.
    requested: HashSet<u64>,
    /// The hash of the previous page.
    previous: Option<u64>,
    hasher: RandomState,
    pub(super) is_done: bool,
}

/// The parts of a received page that determine the next page.
pub(super) struct PageParts<'a> {
    pub(super) headers: &'a HeaderMap,
    pub(super) body: &'a Bytes,
    /// The number of items.
    pub(super) count: usize,
    /// The URL of the request.
    pub(super) url: Option<&'a Url>,
}

impl Position {
    pub(super) fn new(operation: &'static OperationSpec, table: &'static Pagination) -> Self {
        let (requested, hasher) = (HashSet::new(), RandomState::new());
        Self { operation, table, next: None, current: 0, requested, previous: None, hasher, is_done: false }
    }

    /// Sets the next page, and records the page as requested.
    pub(super) fn start_at(&mut self, cursor: &str) {
        self.requested.insert(self.hasher.hash_one(cursor));
        self.next = Some(cursor.to_owned());
    }

    /// Changes a request so that it requests the next page.
    ///
    /// # Errors
    ///
    /// Returns the reason if the page cannot be requested.
    pub(super) fn apply(&mut self, request: &mut EncodedRequest, options: &mut RequestOptions) -> Result<(), String> {
        let parameter = PageParameter::new(self.operation, self.table.parameter);
        if let NextPage::Offset(first) | NextPage::Number(first) = self.table.next {
            let value = self.next.clone().or_else(|| parameter.value(request));
            let invalid = |_| format!("parameter `{}`: expected an integer", self.table.parameter);
            self.current = value.map_or(Ok(first), |value| value.parse().map_err(invalid))?;
        }
        match (&self.next, self.table.next) {
            (None, _) => Ok(()),
            (Some(url), NextPage::LinkHeader | NextPage::Url(_)) => {
                options.link_url = Some(url.clone());
                Ok(())
            }
            (Some(value), _) => {
                options.link_url = None;
                parameter.set(self.table, request, value)
            }
        }
    }

    /// Determines the next page.
    ///
    /// # Errors
    ///
    /// Returns the reason if the page contradicts the table, or if the next page has already been requested.
    pub(super) fn advance(&mut self, page: &PageParts<'_>) -> Result<(), String> {
        let next = self.next_of(page);
        self.is_done = !matches!(next, Ok(Some(_)));
        let Some(next) = next? else {
            self.next = None;
            return Ok(());
        };
        if !self.requested.insert(self.hasher.hash_one(&next)) {
            self.is_done = true;
            return Err(format!("{} leads to a page that has already been requested", self.origin()));
        }
        // A server that does not know the parameter responds with the first page again and again.
        let hash = self.is_counted().then(|| self.hasher.hash_one(page.body));
        if page.count > 0 && hash.is_some() && self.previous == hash {
            self.is_done = true;
            return Err(format!("the page is the same as the previous one; `{}` has no effect", self.table.parameter));
        }
        self.previous = hash;
        self.next = Some(next);
        Ok(())
    }

    fn is_counted(&self) -> bool {
        matches!(self.table.next, NextPage::Offset(_) | NextPage::Number(_))
    }

    /// Returns the cursor, offset, number or URL of the page after `page`, or `None` after the last page.
    fn next_of(&self, page: &PageParts<'_>) -> Result<Option<String>, String> {
        let more = self.has_more(page.body)?;
        if more == Some(false) {
            return Ok(None);
        }
        let is_end = |next: u64| Ok::<_, String>(self.total(page.body)?.is_some_and(|total| next >= total));
        let next = match self.table.next {
            NextPage::Cursor(pointer) => text(page.body, pointer)?,
            NextPage::Header(name) => {
                let value = page.headers.get(name).and_then(|value| value.to_str().ok());
                value.filter(|value| !value.is_empty()).map(str::to_owned)
            }
            NextPage::LastItem { .. } if page.count == 0 => None,
            NextPage::LastItem { items, key } => {
                let found = PageScalar::find_in_last_item(page.body, items, key).map_err(|error| error.to_string())?;
                let found = found.and_then(PageScalar::into_text);
                Some(found.ok_or_else(|| format!("the last item has no value at `{key}`"))?)
            }
            NextPage::Offset(_) => {
                let next = self.current.saturating_add(u64::try_from(page.count).unwrap_or(u64::MAX));
                (page.count > 0 && !is_end(next)?).then(|| next.to_string())
            }
            NextPage::Number(first) => {
                // The number of pages is the number of the last page if the first page has the number 1.
                let done = self.current.saturating_add(1).saturating_sub(first);
                let is_empty = page.count == 0 && more.is_none();
                (!is_empty && !is_end(done)?).then(|| self.current.saturating_add(1).to_string())
            }
            NextPage::LinkHeader => self.resolved(next_link(page.headers), page.url),
            NextPage::Url(pointer) => self.resolved(text(page.body, pointer)?, page.url),
        };
        match next {
            None if more == Some(true) => Err(format!("there are more pages, but {} is missing", self.origin())),
            next => Ok(next),
        }
    }

    /// Resolves a link against the URL of the page that contains it (RFC 3986, 5.2). Without this step, relative links
    /// would be resolved against the URL of the first page.
    fn resolved(&self, link: Option<String>, url: Option<&Url>) -> Option<String> {
        let link = link.filter(|link| !link.is_empty())?;
        // The call reports an invalid link.
        Some(match url.map(|url| url.join(&link)) {
            Some(Ok(resolved)) => resolved.into(),
            _ => link,
        })
    }

    fn has_more(&self, body: &Bytes) -> Result<Option<bool>, String> {
        let Some(pointer) = self.table.has_more else { return Ok(None) };
        match PageScalar::find(body, pointer).map_err(|error| error.to_string())? {
            Some(PageScalar::Bool(more)) => Ok(Some(more)),
            None | Some(PageScalar::Null) => Ok(None),
            Some(_) => Err(format!("expected a boolean at `{pointer}`")),
        }
    }

    fn total(&self, body: &Bytes) -> Result<Option<u64>, String> {
        let Some(pointer) = self.table.total else { return Ok(None) };
        let invalid = |_| format!("expected an integer at `{pointer}`");
        text(body, pointer)?.map(|text| text.parse().map_err(invalid)).transpose()
    }

    /// Returns a description of the place from which the next page is read. It does not contain the cursor, which may
    /// be a credential.
    fn origin(&self) -> String {
        match self.table.next {
            NextPage::Cursor(pointer) => format!("the cursor at `{pointer}`"),
            NextPage::Header(name) => format!("the cursor in the header `{name}`"),
            NextPage::LastItem { key, .. } => format!("the cursor at `{key}` of the last item"),
            NextPage::Offset(_) => "the offset".to_owned(),
            NextPage::Number(_) => "the page number".to_owned(),
            NextPage::LinkHeader => "the link `next` in the header `Link`".to_owned(),
            NextPage::Url(pointer) => format!("the link at `{pointer}`"),
        }
    }
}

fn text(body: &Bytes, pointer: &str) -> Result<Option<String>, String> {
    let found = PageScalar::find(body, pointer).map_err(|error| error.to_string())?;
    Ok(found.and_then(PageScalar::into_text))
}
