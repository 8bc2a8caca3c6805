//! The errors of the shop, and the documented responses to them.

use std::error::Error;
use std::fmt;

use ecogen_runtime::server::HandlerError;
use ecogen_runtime::StatusCode;

use crate::models::Problem;

/// An error that the caller can understand. All other errors are logged, and the caller receives a 500 without details.
#[derive(Debug)]
pub enum ShopError {
    NotFound(&'static str),
    Conflict(&'static str),
}

impl ShopError {
    /// Returns the documented response.
    pub fn response(&self) -> Option<HandlerError> {
        let status = match self {
            Self::NotFound(_) => StatusCode::NOT_FOUND,
            Self::Conflict(_) => StatusCode::CONFLICT,
        };
        let mut problem = Problem::new(status.canonical_reason().unwrap_or_default(), status.as_u16().into());
        problem.detail = Some(self.to_string());
        Some(HandlerError::documented(status, problem))
    }
}

impl fmt::Display for ShopError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(detail) | Self::Conflict(detail) => f.write_str(detail),
        }
    }
}

impl Error for ShopError {}
