//! Comparison of the servers of a document.

use super::comparison::{Comparison, Subject, Values};
use crate::ir::Server;
use crate::source::Pointer;

impl Comparison<'_> {
    pub(super) fn servers(&mut self) {
        let (old, new) = (&self.old.api.servers, &self.new.api.servers);
        let at = Pointer::root().join("servers");
        let subject = |url: &str, server: Option<&Server>| {
            let subject = Subject::new(format!("server {url}"), Some(at.clone()), Some(at.clone()));
            subject.with_items(server.map(|server| format!("client::Server::{}", server.ident)))
        };
        if let (Some(first), Some(other)) = (old.first(), new.first())
            && first.url != other.url
        {
            let message = format!("the first server is now `{}`", other.url);
            let values = Values::new(&first.url, &other.url);
            self.plain("default-server-changed", &subject(&first.url, None), &message, values);
        }
        for server in
            old.iter().filter(|one| !new.iter().any(|other| other.url == one.url)).skip_while(|one| is_first(one, old))
        {
            self.plain(
                "server-removed",
                &subject(&server.url, Some(server)),
                "server removed",
                Values::removed(&server.url),
            );
        }
        for server in
            new.iter().filter(|one| !old.iter().any(|other| other.url == one.url)).skip_while(|one| is_first(one, new))
        {
            self.plain("server-added", &subject(&server.url, Some(server)), "server added", Values::added(&server.url));
        }
    }
}

/// Returns `true` if a server is the first one, whose change is reported as a change of the default.
fn is_first(server: &Server, all: &[Server]) -> bool {
    all.first().is_some_and(|first| std::ptr::eq(first, server))
}
