use proc_macro2::TokenStream;
use quote::quote;

use super::client::CallerTokens;
use super::emit_options::EmitOptions;
use super::items::EmittedItems;
use super::router::RouterKind;
use super::scope::Scope;
use super::server::MethodDefaults;
use super::{
    client, condition, mock, model, operation, root, router, schemas, serde_impls, server, shared_responses,
    sub_client, wire,
};
use crate::ir::{Api, Ident, ModuleId, OperationGroup};

/// A module of the output, which is a file, or an inline `mod` if the output is one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmittedModule {
    /// The path of the module: `["models", "user"]`.
    pub path: Vec<Ident>,
    /// `true` for a top-level module, whose file is `mod.rs`; `false` for a submodule.
    pub is_parent: bool,
    kind: ModuleKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum ModuleKind {
    Responses,
    SerdeImpls,
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
pub fn modules(api: &Api, options: &EmitOptions) -> Vec<EmittedModule> {
    let mut modules = Vec::new();
    let mut family = |name: &str, kind: ModuleKind, inner: Vec<(Ident, ModuleKind)>| {
        let parent = Ident::new(name);
        modules.push(EmittedModule { path: vec![parent.clone()], is_parent: true, kind });
        for (name, kind) in inner {
            modules.push(EmittedModule { path: vec![parent.clone(), name], is_parent: false, kind });
        }
    };
    let all = |kind: fn(usize) -> ModuleKind| {
        api.all_groups().enumerate().map(|(index, group)| (group.module.clone(), kind(index))).collect::<Vec<_>>()
    };
    let groups = |kind| all(kind).drain(..api.groups.len()).collect::<Vec<_>>();
    let callbacks = |kind| all(kind).drain(api.groups.len()..).collect::<Vec<_>>();
    if shared_responses::has_shared_responses(api) {
        family("responses", ModuleKind::Responses, Vec::new());
    }
    if options.serde {
        family("serde_impls", ModuleKind::SerdeImpls, Vec::new());
    }
    if options.client {
        family("client", ModuleKind::Client, groups(ModuleKind::ClientTag));
    }
    if options.mock {
        family("mock", ModuleKind::Mock, Vec::new());
    }
    let files = model::files(api).into_iter().map(|file| (file.clone(), ModuleKind::Model(file))).collect();
    family("models", ModuleKind::Models, files);
    family("operations", ModuleKind::Operations, all(ModuleKind::Operation));
    if options.server && !api.callback_groups.is_empty() {
        family("receiver", ModuleKind::Receiver, callbacks(ModuleKind::ReceiverGroup));
    }
    family("schemas", ModuleKind::Schemas, Vec::new());
    if options.client && !api.callback_groups.is_empty() {
        family("sender", ModuleKind::Sender, callbacks(ModuleKind::SenderGroup));
    }
    if options.server {
        family("server", ModuleKind::Server, groups(ModuleKind::ServerTag));
    }
    if options.wire {
        family("wire", ModuleKind::Wire, Vec::new());
    }
    modules
}

impl EmittedModule {
    /// Returns the number of parts that the module's items are divided into. Several threads can emit different parts.
    pub(crate) fn part_count(&self, api: &Api) -> usize {
        match &self.kind {
            ModuleKind::Operation(index) => operation::parts(api, tag(api, *index), *index).max(1),
            _ => 1,
        }
    }

    /// Emits the items of one part of the module. The caller adds the `mod` declarations of submodules.
    pub(crate) fn part(&self, api: &Api, options: &EmitOptions, part: usize) -> EmittedItems {
        let declarations = match &self.kind {
            ModuleKind::Model(file) => {
                let module = ModuleId::Models(file.clone());
                return model::file(&Scope::new(api, module.clone()), &module, options);
            }
            ModuleKind::Operation(index) => {
                let scope = Scope::new(api, ModuleId::Group(*index));
                return operation::part(&scope, tag(api, *index), *index, options, part);
            }
            ModuleKind::Responses => return shared_responses::root(api),
            ModuleKind::ServerTag(index) => return server::tag(tag(api, *index), method_defaults(options)),
            ModuleKind::ReceiverGroup(index) => return server::tag(tag(api, *index), MethodDefaults::NotImplemented),
            ModuleKind::SerdeImpls => serde_impls::root(api),
            ModuleKind::Mock => mock::root(api),
            ModuleKind::Models => model::root(api),
            ModuleKind::Operations => root::operations(api),
            ModuleKind::Client => client::root(api, &CallerTokens::for_client(api)),
            ModuleKind::Sender => client::root(api, &CallerTokens::for_sender(api)),
            ModuleKind::ClientTag(index) => sub_client::tag(&Scope::in_group(api, *index), tag(api, *index), false),
            ModuleKind::SenderGroup(index) => sub_client::tag(&Scope::in_group(api, *index), tag(api, *index), true),
            ModuleKind::Schemas => schemas::root(api, options),
            ModuleKind::Wire => wire::root(api),
            ModuleKind::Server => router::root(api, RouterKind::Api, Some(&options.document)),
            ModuleKind::Receiver => router::root(api, RouterKind::Receivers, None),
        };
        EmittedItems::from(declarations)
    }

    /// Returns the attribute `cfg` of the module's declaration, or an empty text.
    pub(crate) fn condition(&self, api: &Api) -> String {
        match &self.kind {
            ModuleKind::Model(file) => condition::text(api, &ModuleId::Models(file.clone())),
            ModuleKind::Operation(index) | ModuleKind::ClientTag(index) | ModuleKind::ServerTag(index) => {
                condition::text(api, &ModuleId::Group(*index))
            }
            _ => String::new(),
        }
    }

    /// Returns the documentation of the module.
    pub(crate) fn docs(&self, api: &Api) -> TokenStream {
        match &self.kind {
            ModuleKind::Responses => root::responses_docs(),
            ModuleKind::SerdeImpls => root::serde_impls_docs(),
            ModuleKind::Mock => root::mock_docs(),
            ModuleKind::Models => root::models_docs(),
            ModuleKind::Operations => root::operations_docs(),
            ModuleKind::Operation(index) => root::tag_docs(tag(api, *index)),
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

    /// Returns imports of the modules that the items mention.
    pub(crate) fn uses(&self, mentioned: MentionedNames) -> TokenStream {
        // The root of the output is the parent of a top-level module, and the grandparent of a submodule.
        let root = if self.is_parent { quote!(super) } else { quote!(super::super) };
        let mut uses = TokenStream::new();
        if mentioned.models {
            uses.extend(quote!(use #root::models;));
        }
        // Only the modules of operations import `responses`. The other modules may declare a submodule `responses` for
        // a tag of that name.
        if mentioned.responses && matches!(self.kind, ModuleKind::Operation(_)) {
            uses.extend(quote!(use #root::responses;));
        }
        let beside = matches!(
            self.kind,
            ModuleKind::ClientTag(_)
                | ModuleKind::ServerTag(_)
                | ModuleKind::SenderGroup(_)
                | ModuleKind::ReceiverGroup(_)
        );
        if let Some(group) = self.path.last().filter(|_| beside) {
            let tag = super::ident::ident(group);
            uses.extend(quote!(use #root::operations::#tag as operations;));
        }
        if mentioned.runtime {
            uses.extend(quote!(use #root::runtime as rt;));
        }
        uses
    }
}

/// Flags for the sibling modules that some items mention, and that therefore have to be imported.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct MentionedNames {
    pub(crate) responses: bool,
    pub(crate) models: bool,
    pub(crate) runtime: bool,
}

impl MentionedNames {
    /// Returns the modules that `self` or `other` mentions.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            responses: self.responses || other.responses,
            models: self.models || other.models,
            runtime: self.runtime || other.runtime,
        }
    }
}

fn tag(api: &Api, index: usize) -> &OperationGroup {
    api.groups.get(index).unwrap_or_else(|| &api.callback_groups[index - api.groups.len()])
}

fn method_defaults(options: &EmitOptions) -> MethodDefaults {
    if options.default_methods { MethodDefaults::NotImplemented } else { MethodDefaults::None }
}
