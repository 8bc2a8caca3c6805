//! Servers (OpenAPI 3.0, Server Object).

use super::Lower;
use crate::ir::Server;

impl Lower<'_> {
    /// The servers, their variables replaced by their defaults (OpenAPI 3.0, Server Variable Object).
    pub(super) fn servers(&mut self) -> Vec<Server> {
        let mut servers = Vec::new();
        for at in self.root.get("servers").map(|servers| servers.items()).unwrap_or_default() {
            let Some(server) = self.keep(at.server()) else {
                continue;
            };
            let mut url = server.url;
            for (name, variable) in server.variables.unwrap_or_default() {
                url = url.replace(&format!("{{{name}}}"), &variable.default);
            }
            servers.push(Server { url, docs: server.description.unwrap_or_default() });
        }
        servers
    }
}
