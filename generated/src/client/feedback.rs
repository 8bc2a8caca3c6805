// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::feedback as operations;

/// User feedback
#[derive(Clone, Copy, Debug)]
pub struct FeedbackClient<'a>(pub(super) &'a super::Client);

impl FeedbackClient<'_> {
    /// Submit user feedback
    ///
    /// `POST /feedback`
    pub fn send_feedback(
        &self,
        version: impl Into<String>,
        feedback: impl Into<String>,
    ) -> super::Call<operations::SendFeedbackRequest> {
        super::Call::new(self.0, operations::SendFeedbackRequest::new(version, feedback))
    }
}

impl super::Call<operations::SendFeedbackRequest> {
    /// Reply address
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.request_mut().email = Some(email.into());
        self
    }
}
