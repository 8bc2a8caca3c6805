use proc_macro2::TokenStream;
use quote::quote;

use super::client::Caller;
use super::scope::Scope;
use super::{answers, bridge, client, mock, model, operation, root, router, schemas, server, sub_client, wire};
use crate::ir::{Api, Home, Ident, Tag};
use crate::options::Added;

/// The parts of an API to emit in addition to its models and operations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// Whether to emit the client.
    pub client: bool,
    /// Whether to emit the server traits and the router.
    pub server: bool,
    /// Whether to emit the mock, which requires the server.
    pub mock: bool,
    /// Whether to emit the cases of the wire tests, which require client and server.
    pub wire: bool,
    /// Whether to emit implementations of serde's traits for the models.
    pub serde: bool,
    /// The file of the effective document next to the server's module, if the server is to serve it.
    pub document: Option<String>,
    /// Whether the methods of server traits have a default that responds with 501.
    pub default_methods: bool,
    /// Additional derives for models.
    pub derives: Vec<Added>,
    /// Attributes for models.
    pub attributes: Vec<Added>,
}

/// A module of the output: a file, or an inline `mod` if the output is one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// The path of the module: `["models", "user"]`.
    pub path: Vec<Ident>,
    /// Whether the module has submodules, so that its file is `mod.rs`.
    pub is_parent: bool,
    kind: ModuleKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum ModuleKind {
    Answers,
    Bridge,
    Mock,
    Models,
    Model(Ident),
    Operations,
    Operation(usize),
    Receiver,
    ReceiverGroup(usize),
    Client,
    ClientTag(usize),
    Schemas,
    Sender,
    SenderGroup(usize),
    Server,
    ServerTag(usize),
    Wire,
}

/// Returns all modules of an API in the order in which they are declared, parents before their submodules.
pub fn modules(api: &Api, sides: &Sides) -> Vec<Module> {
    let mut modules = Vec::new();
    let mut family = |name: &str, kind: ModuleKind, inner: Vec<(Ident, ModuleKind)>| {
        let parent = Ident::new(name);
        modules.push(Module { path: vec![parent.clone()], is_parent: true, kind });
        for (name, kind) in inner {
            modules.push(Module { path: vec![parent.clone(), name], is_parent: false, kind });
        }
    };
    let all = |kind: fn(usize) -> ModuleKind| {
        api.groups().enumerate().map(|(index, tag)| (tag.module.clone(), kind(index))).collect::<Vec<_>>()
    };
    let tags = |kind| all(kind).drain(..api.tags.len()).collect::<Vec<_>>();
    let called = |kind| all(kind).drain(api.tags.len()..).collect::<Vec<_>>();
    if answers::shares_answers(api) {
        family("answers", ModuleKind::Answers, Vec::new());
    }
    if sides.serde {
        family("bridge", ModuleKind::Bridge, Vec::new());
    }
    if sides.client {
        family("client", ModuleKind::Client, tags(ModuleKind::ClientTag));
    }
    if sides.mock {
        family("mock", ModuleKind::Mock, Vec::new());
    }
    let files = model::files(api).into_iter().map(|file| (file.clone(), ModuleKind::Model(file))).collect();
    family("models", ModuleKind::Models, files);
    family("operations", ModuleKind::Operations, all(ModuleKind::Operation));
    if sides.server && !api.called.is_empty() {
        family("receiver", ModuleKind::Receiver, called(ModuleKind::ReceiverGroup));
    }
    family("schemas", ModuleKind::Schemas, Vec::new());
    if sides.client && !api.called.is_empty() {
        family("sender", ModuleKind::Sender, called(ModuleKind::SenderGroup));
    }
    if sides.server {
        family("server", ModuleKind::Server, tags(ModuleKind::ServerTag));
    }
    if sides.wire {
        family("wire", ModuleKind::Wire, Vec::new());
    }
    modules
}

impl Module {
    /// Returns the number of parts in which the module's items are made.
    pub(crate) fn parts(&self, api: &Api) -> usize {
        match &self.kind {
            ModuleKind::Operation(index) => operation::parts(api, tag(api, *index), *index).max(1),
            _ => 1,
        }
    }

    /// Emits some items of the module. The caller declares its submodules.
    pub(crate) fn part(&self, api: &Api, sides: &Sides, part: usize) -> TokenStream {
        match &self.kind {
            ModuleKind::Answers => answers::root(api),
            ModuleKind::Bridge => bridge::root(api),
            ModuleKind::Mock => mock::root(api),
            ModuleKind::Models => model::root(api),
            ModuleKind::Model(file) => {
                let home = Home::Models(file.clone());
                model::file(&Scope::new(api, home.clone()), &home, sides)
            }
            ModuleKind::Operations => root::operations(api),
            ModuleKind::Operation(index) => {
                let scope = Scope::new(api, Home::Tag(*index));
                operation::part(&scope, tag(api, *index), *index, sides, part)
            }
            ModuleKind::Client => client::root(api, &Caller::client(api)),
            ModuleKind::Sender => client::root(api, &Caller::sender(api)),
            ModuleKind::ClientTag(index) => sub_client::tag(&Scope::outside(api, *index), tag(api, *index), false),
            ModuleKind::SenderGroup(index) => sub_client::tag(&Scope::outside(api, *index), tag(api, *index), true),
            ModuleKind::Schemas => schemas::root(api),
            ModuleKind::Wire => wire::root(api),
            ModuleKind::Server => router::root(api, false, sides.document.as_deref()),
            ModuleKind::Receiver => router::root(api, true, None),
            ModuleKind::ServerTag(index) => server::tag(api, tag(api, *index), sides.default_methods),
            ModuleKind::ReceiverGroup(index) => server::tag(api, tag(api, *index), true),
        }
    }

    /// Returns the documentation of the module.
    pub(crate) fn docs(&self, api: &Api) -> TokenStream {
        match &self.kind {
            ModuleKind::Answers => root::answers_docs(),
            ModuleKind::Bridge => root::bridge_docs(),
            ModuleKind::Mock => root::mock_docs(),
            ModuleKind::Models => root::models_docs(),
            ModuleKind::Operations => root::operations_docs(),
            ModuleKind::Operation(index) => root::tag_docs(api, tag(api, *index)),
            ModuleKind::Client => root::client_docs(),
            ModuleKind::Sender => root::sender_docs(),
            ModuleKind::Schemas => root::schemas_docs(),
            ModuleKind::Wire => root::wire_docs(),
            ModuleKind::Server => root::server_docs(),
            ModuleKind::Receiver => root::receiver_docs(),
            ModuleKind::Model(_)
            | ModuleKind::ClientTag(_)
            | ModuleKind::SenderGroup(_)
            | ModuleKind::ServerTag(_)
            | ModuleKind::ReceiverGroup(_) => TokenStream::new(),
        }
    }

    /// Returns the imports that the items need, according to what they mention.
    pub(crate) fn uses(&self, mentioned: Mentioned) -> TokenStream {
        // The root of the output is one module above a parent, and two above a submodule.
        let root = if self.is_parent { quote!(super) } else { quote!(super::super) };
        let mut uses = TokenStream::new();
        // A tag may have this name, and its module is then declared in the modules that declare tags.
        if mentioned.answers && matches!(self.kind, ModuleKind::Operation(_)) {
            uses.extend(quote!(use #root::answers;));
        }
        if mentioned.models {
            uses.extend(quote!(use #root::models;));
        }
        let beside = matches!(
            self.kind,
            ModuleKind::ClientTag(_)
                | ModuleKind::ServerTag(_)
                | ModuleKind::SenderGroup(_)
                | ModuleKind::ReceiverGroup(_)
        );
        if let Some(tag) = self.path.last().filter(|_| beside) {
            let tag = super::ident::ident(tag);
            uses.extend(quote!(use #root::operations::#tag as operations;));
        }
        if mentioned.runtime {
            uses.extend(quote!(use #root::runtime as rt;));
        }
        uses
    }
}

/// The sibling modules that items mention.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mentioned {
    pub(crate) answers: bool,
    pub(crate) models: bool,
    pub(crate) runtime: bool,
}

impl Mentioned {
    /// Returns the modules that either mentions.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            answers: self.answers || other.answers,
            models: self.models || other.models,
            runtime: self.runtime || other.runtime,
        }
    }
}

fn tag(api: &Api, index: usize) -> &Tag {
    api.tags.get(index).unwrap_or_else(|| &api.called[index - api.tags.len()])
}
