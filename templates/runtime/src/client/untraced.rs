//! The spans of calls without the feature `tracing`: nothing is recorded.

use super::super::operation::{OperationSpec, RawResponse};
use super::builder::ClientConfig;
use super::prepared_request::PreparedRequest;
use super::{Body, Error};

pub(super) struct CallSpan;

pub(super) struct AttemptSpan;

impl CallSpan {
    pub(super) fn start(_: &'static OperationSpec) -> Self {
        Self
    }

    pub(super) fn attempt(&self, _: &ClientConfig, _: &PreparedRequest, _: u32) -> AttemptSpan {
        AttemptSpan
    }

    pub(super) fn finish(&self, _: &Result<RawResponse<Body>, Error>, _: u32) {}
}

impl AttemptSpan {
    pub(super) fn run<F: Future>(self, attempt: F) -> F {
        attempt
    }

    pub(super) fn in_scope(&self, change: impl FnOnce()) {
        change();
    }
}
