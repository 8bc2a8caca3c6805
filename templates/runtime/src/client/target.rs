use super::super::operation::Operation;
use super::base_url::BaseUrl;
use super::builder::Shared;

/// Where a call goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// To the operation's server: the one that the client was made with, or the operation's own.
    Server,
    /// To the operation's path at this absolute URL.
    Base(String),
}

impl Target {
    /// The URL of a request to this path (which begins with a slash) and query, both escaped.
    ///
    /// # Errors
    ///
    /// With the reason, if it is not absolute.
    pub(super) fn url(
        &self,
        client: &Shared,
        operation: &Operation,
        path: &str,
        query: &str,
    ) -> Result<String, String> {
        let base = match self {
            Self::Base(base) => BaseUrl::parse(base)?,
            Self::Server => server(client, operation)?,
        };
        Ok(base.join(path, query))
    }
}

fn server(client: &Shared, operation: &Operation) -> Result<BaseUrl, String> {
    let own = operation.servers.first().filter(|_| !client.pinned);
    match (&client.base, own) {
        (Some(base), None) => Ok(base.clone()),
        (Some(base), Some(own)) => base.resolve(own),
        (None, Some(own)) => BaseUrl::parse(own),
        (None, None) => Err("nothing says where it goes: give the client or the call a base URL".to_owned()),
    }
}
