use super::super::operation::BoxError;
use super::HandlerError;
use std::error::Error;
use std::fmt;

type MapError = dyn Fn(&(dyn Error + 'static)) -> Option<HandlerError> + Send + Sync;

/// The functions that map errors of handlers to responses, in the order of their registration.
#[derive(Default)]
pub(super) struct ErrorMapper(Vec<Box<MapError>>);

impl ErrorMapper {
    /// Adds a function for errors of type `E`.
    pub(super) fn add<E, F>(&mut self, map: F)
    where
        E: Error + 'static,
        F: Fn(&E) -> Option<HandlerError> + Send + Sync + 'static,
    {
        self.0.push(Box::new(move |error| error.downcast_ref().and_then(&map)));
    }

    /// Returns the result of the first function that maps the error or one of its causes. An error takes precedence
    /// over its cause.
    pub(super) fn map(&self, error: &BoxError) -> Option<HandlerError> {
        let mut cause: Option<&(dyn Error + 'static)> = Some(&**error);
        while let Some(error) = cause {
            if let Some(mapped) = self.0.iter().find_map(|map| map(error)) {
                return Some(mapped);
            }
            cause = error.source();
        }
        None
    }
}

impl fmt::Debug for ErrorMapper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorMapper").field("functions", &self.0.len()).finish()
    }
}
