use super::super::operation::OperationSpec;
use super::super::operation::query::append;
use super::base_url::BaseUrl;
use super::builder::ClientConfig;
use std::borrow::Cow;
use url::Url;

/// The destination of a call.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) enum Target {
    /// The base URL that was set for the client. If no base URL was set, the call is sent to the server that the
    /// operation declares or, if the operation declares no server, to the server of the client.
    #[default]
    Server,
    /// The operation's path, appended to this absolute URL.
    Base(String),
    /// This absolute URL, without the operation's path.
    Url(String),
}

impl Target {
    /// Returns the URL of a request. `path` and `query` are percent-encoded; `path` starts with a slash.
    ///
    /// # Errors
    ///
    /// Returns the reason if the URL is not absolute.
    pub(super) fn url(
        &self,
        client: &ClientConfig,
        operation: &OperationSpec,
        path: &str,
        query: &str,
    ) -> Result<Url, String> {
        let base = match self {
            Self::Base(base) => Cow::Owned(BaseUrl::parse(base)?),
            Self::Server => server_url(client, operation)?,
            Self::Url(url) => return absolute_url(url, query),
        };
        base.join(path, query)
    }
}

/// Appends the query of a request to an absolute URL, which may already have a query. The fragment is removed.
fn absolute_url(url: &str, query: &str) -> Result<Url, String> {
    let (sent, own) = match url.split_once('#').map_or(url, |(sent, _)| sent).split_once('?') {
        Some((sent, own)) => (sent, own),
        None => (url.split('#').next().unwrap_or_default(), ""),
    };
    let mut all = own.to_owned();
    append(&mut all, "&", query);
    let slash = if sent.ends_with('/') { "/" } else { "" };
    BaseUrl::parse(sent)?.join(slash, &all)
}

fn server_url<'c>(client: &'c ClientConfig, operation: &OperationSpec) -> Result<Cow<'c, BaseUrl>, String> {
    let own = operation.servers.first().filter(|_| !client.has_base_url_override);
    match (&client.base_url, own) {
        (Some(base), None) => Ok(Cow::Borrowed(base)),
        (Some(base), Some(own)) => base.resolve(own).map(Cow::Owned),
        (None, Some(own)) => BaseUrl::parse(own).map(Cow::Owned),
        (None, None) => Err("missing base URL: set one for the client or the call".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn receiver_url_keeps_query_and_trailing_slash() {
        let url = |url: &str, query: &str| absolute_url(url, query).map(String::from);
        assert_eq!(url("https://h/hook", "a=1").as_deref(), Ok("https://h/hook?a=1"));
        assert_eq!(url("https://h/hook/?t=x#y", "a=1").as_deref(), Ok("https://h/hook/?t=x&a=1"));
        assert_eq!(url("https://h#y", "").as_deref(), Ok("https://h/"));
        assert!(url("/hook", "").is_err());
        assert!(url("file:///etc/passwd", "").is_err());
    }
}
