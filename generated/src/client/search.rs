// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::search as operations;

/// Search support
#[derive(Clone, Copy, Debug)]
pub struct SearchClient<'a>(pub(super) &'a super::Client);

impl SearchClient<'_> {
    /// Search refinements and completions
    ///
    /// `GET /search/refinements`
    pub fn refinements(&self) -> super::Call<operations::RefinementsRequest> {
        super::Call::new(self.0, operations::RefinementsRequest::new())
    }
}
