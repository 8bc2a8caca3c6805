//! The public items of the generated code, without their tokens: the path, the kind and the signature of each item.
//! `diff/` compares the items of two documents. The names and types are those that the other files of this module emit.

use std::collections::BTreeMap;
use std::fmt::Display;

use super::field::{self, MAX_POSITIONAL, extra_fields, required};
use super::ident::{ident, suffixed};
use super::request::{RequestField, parts};
use super::scope::Scope;
use super::shared_responses::SharedResponse;
use super::{EmitOptions, server, server_choice, structure, success};
use crate::ir::{
    AdditionalProperties, Api, Credential, EnumValues, ModuleId, Operation, OperationGroup, Payload, Response, Struct,
    TypeDef, TypeDefKind, TypeId, Union,
};

/// The public items of generated code, by path: `models::Book`, `models::Book::price`, `models::Book::new()`.
pub(crate) type Surface = BTreeMap<String, SurfaceItem>;

/// A public item of generated code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SurfaceItem {
    pub(crate) kind: SurfaceKind,
    /// The type of a field, the arguments of a function, or the derives of a type.
    pub(crate) signature: String,
}

/// The kind of a public item, which determines the effect of its addition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SurfaceKind {
    Type,
    /// A field of a struct that is `#[non_exhaustive]`.
    Field,
    /// A variant of an enum that is `#[non_exhaustive]`.
    OpenVariant,
    /// A variant of any other enum.
    ClosedVariant,
    Function,
    /// A method of a server trait without a default implementation.
    RequiredMethod,
    /// A method of a server trait with a default implementation.
    ProvidedMethod,
}

/// Returns the path of a generated type: `models::Book`, `operations::books::ListQuery`.
pub(crate) fn type_path(api: &Api, id: TypeId) -> String {
    let def = api.type_def(id);
    format!("{}::{}", module_path(api, &def.module), def.ident)
}

fn module_path(api: &Api, module: &ModuleId) -> String {
    match module {
        ModuleId::Models(_) => "models".to_owned(),
        ModuleId::Group(index) => {
            format!("operations::{}", api.all_groups().nth(*index).map_or("", |group| group.module.as_str()))
        }
    }
}

/// The paths of an operation's items.
pub(crate) struct OperationPaths {
    /// The method of the sub-client: `client::BooksClient::list()`.
    pub(crate) call: String,
    /// The method of the server trait: `server::BooksApi::list()`.
    pub(crate) method: String,
    /// The request: `operations::books::ListRequest`.
    pub(crate) request: String,
    /// The response: `operations::books::ListResponse`.
    pub(crate) response: String,
    /// The prefix of the setters of the operation's call: `client::Call<ListRequest>`.
    pub(crate) setters: String,
}

/// Returns the paths of an operation's items. `is_callback` is `true` for webhooks and callbacks.
pub(crate) fn operation_paths(group: &OperationGroup, operation: &Operation, is_callback: bool) -> OperationPaths {
    let (stem, module, method) = (&group.stem, &group.module, &operation.method_ident);
    let (client, suffix, server) = match is_callback {
        false => ("client", "Client", "server"),
        true => ("sender", "Sender", "receiver"),
    };
    let request = suffixed(&operation.type_prefix, "Request");
    OperationPaths {
        call: format!("{client}::{}::{method}()", suffixed(stem, suffix)),
        method: format!("{server}::{}::{method}()", suffixed(stem, "Api")),
        request: format!("operations::{module}::{request}"),
        response: format!("operations::{module}::{}", suffixed(&operation.type_prefix, "Response")),
        setters: format!("{client}::Call<{module}::{request}>"),
    }
}

/// Returns the public items of an API.
pub(crate) fn surface(api: &Api, options: &EmitOptions) -> Surface {
    let scope = Scope::standalone(api);
    let mut items = SurfaceBuilder { scope: &scope, options, items: Surface::new() };
    for (index, def) in api.types.iter().enumerate() {
        items.type_def(&type_path(api, TypeId(index)), def);
    }
    for group in &api.groups {
        items.group(group, false);
    }
    for group in &api.callback_groups {
        items.group(group, true);
    }
    items.client(api);
    items.items
}

struct SurfaceBuilder<'a> {
    scope: &'a Scope<'a>,
    options: &'a EmitOptions,
    items: Surface,
}

impl SurfaceBuilder<'_> {
    fn add(&mut self, path: impl Into<String>, kind: SurfaceKind, signature: impl Display) {
        self.items.insert(path.into(), SurfaceItem { kind, signature: compact(&signature.to_string()) });
    }

    fn type_def(&mut self, path: &str, def: &TypeDef) {
        match &def.kind {
            TypeDefKind::Struct(object) => self.structure(path, object),
            TypeDefKind::Enum(values) => self.enumeration(path, values),
            TypeDefKind::Union(union) => self.union(path, union),
            TypeDefKind::Alias(ty) => self.add(path, SurfaceKind::Type, format!("= {}", self.scope.ty(ty))),
            TypeDefKind::Newtype(ty) => self.add(path, SurfaceKind::Type, format!("struct ({})", self.scope.ty(ty))),
        }
    }

    fn structure(&mut self, path: &str, object: &Struct) {
        let has_required = !required(object).is_empty();
        let arguments = field::arguments(self.scope.api, object);
        let default = if !has_required || arguments.is_empty() { ", Default" } else { "" };
        self.add(path, SurfaceKind::Type, format!("struct{default}"));
        for field in &object.fields {
            self.add(format!("{path}::{}", field.ident), SurfaceKind::Field, self.scope.field_type(field));
            if structure::has_default_method(self.scope, field) {
                let name = suffixed(&field.ident, "_or_default");
                self.add(format!("{path}::{name}()"), SurfaceKind::Function, self.scope.ty(&field.ty));
            }
        }
        if let AdditionalProperties::Kept { .. } = &object.additional_properties
            && let Some((name, ty)) = extra_fields(self.scope, object)
        {
            self.add(format!("{path}::{name}"), SurfaceKind::Field, ty);
        }
        let arguments: Vec<String> =
            arguments.iter().map(|field| format!("{}: {}", field.ident, self.scope.ty(&field.ty))).collect();
        match arguments.len() {
            0 if !has_required => {}
            0..=MAX_POSITIONAL => self.add(format!("{path}::new()"), SurfaceKind::Function, arguments.join(", ")),
            _ => self.add(format!("{path}::builder()"), SurfaceKind::Function, arguments.join(", ")),
        }
    }

    fn enumeration(&mut self, path: &str, values: &EnumValues) {
        let (of, variants): (String, Vec<String>) = match values {
            EnumValues::String(variants) => {
                ("String".to_owned(), variants.iter().map(|variant| variant.ident.to_string()).collect())
            }
            EnumValues::Integer(integer, variants) => {
                (integer.to_string(), variants.iter().map(|variant| variant.ident.to_string()).collect())
            }
            EnumValues::Number(variants) => {
                ("f64".to_owned(), variants.iter().map(|variant| variant.ident.to_string()).collect())
            }
        };
        self.add(path, SurfaceKind::Type, format!("enum of {of}"));
        for variant in variants {
            self.add(format!("{path}::{variant}"), SurfaceKind::OpenVariant, "");
        }
    }

    fn union(&mut self, path: &str, union: &Union) {
        self.add(path, SurfaceKind::Type, "enum");
        for (variant, ty) in &union.variants {
            self.add(format!("{path}::{variant}"), SurfaceKind::OpenVariant, self.scope.ty(ty));
        }
        if union.is_any_of {
            self.add(format!("{path}::Several"), SurfaceKind::OpenVariant, "");
        }
        if union.has_unknown() {
            self.add(format!("{path}::Unknown"), SurfaceKind::OpenVariant, "");
        }
    }

    fn group(&mut self, group: &OperationGroup, is_callback: bool) {
        for operation in &group.operations {
            self.operation(operation, &operation_paths(group, operation, is_callback), is_callback);
        }
        if self.options.client && !is_callback {
            self.add(format!("client::Client::{}()", group.module), SurfaceKind::Function, "");
        }
    }

    fn operation(&mut self, operation: &Operation, paths: &OperationPaths, is_callback: bool) {
        let fields = parts(self.scope, operation);
        let required: Vec<&RequestField> = fields.iter().filter(|field| field.required).collect();
        let arguments: Vec<String> = required.iter().map(|field| field.argument.0.to_string()).collect();
        let (arguments, request) = (arguments.join(", "), &paths.request);
        let default = if required.is_empty() { ", Default" } else { "" };
        self.add(request, SurfaceKind::Type, format!("struct{default}"));
        self.add(format!("{request}::new()"), SurfaceKind::Function, &arguments);
        for RequestField { name, required, ty, argument, .. } in &fields {
            let ty = if *required { compact(&ty.to_string()) } else { format!("Option<{}>", compact(&ty.to_string())) };
            self.add(format!("{request}::{name}"), SurfaceKind::Field, ty);
            if self.options.client && !required {
                self.add(format!("{}::{name}()", paths.setters), SurfaceKind::Function, &argument.0);
            }
        }
        let payloads = operation.body.iter().map(|body| &body.payload);
        let payloads = payloads.chain(operation.responses.iter().filter_map(|response| response.payload.as_ref()));
        for payload in payloads {
            self.payload(request, payload);
        }
        self.response(operation, &paths.response);
        if self.options.client {
            let success = success::ty(self.scope, operation);
            self.add(&paths.call, SurfaceKind::Function, format!("({arguments}) -> {success}"));
        }
        if self.options.server {
            let kind = match self.options.default_methods || is_callback {
                true => SurfaceKind::ProvidedMethod,
                false => SurfaceKind::RequiredMethod,
            };
            self.add(&paths.method, kind, server::caller(operation));
        }
    }

    /// Adds the enum of a body with several media types, which is next to the request.
    fn payload(&mut self, request: &str, payload: &Payload) {
        let Payload::Multiple { name, contents } = payload else { return };
        let module = request.rsplit_once("::").map_or("", |(module, _)| module);
        let path = format!("{module}::{name}");
        self.add(&path, SurfaceKind::Type, "enum");
        for (variant, content) in contents {
            self.add(format!("{path}::{variant}"), SurfaceKind::ClosedVariant, self.scope.ty(&content.ty));
        }
    }

    fn response(&mut self, operation: &Operation, path: &str) {
        let shared = if SharedResponse::of(self.scope, operation).is_some() { "shared enum" } else { "enum" };
        self.add(path, SurfaceKind::Type, shared);
        for response in &operation.responses {
            let signature = response_signature(self.scope, response);
            self.add(format!("{path}::{}", response.variant), SurfaceKind::ClosedVariant, signature);
        }
    }

    /// Adds the methods of the client's builder, and the enum of servers.
    fn client(&mut self, api: &Api) {
        if !self.options.client {
            return;
        }
        for scheme in &api.schemes {
            let signature = if scheme.credential == Credential::Basic { "user, password" } else { "credential" };
            self.add(format!("client::ClientBuilder::{}()", scheme.ident), SurfaceKind::Function, signature);
        }
        if !server_choice::is_needed(api) {
            return;
        }
        self.add("client::Server", SurfaceKind::Type, "enum");
        for server in &api.servers {
            let variables: Vec<String> = server.variables.iter().map(|variable| variable.ident.to_string()).collect();
            let path = format!("client::Server::{}", server.ident);
            self.add(path, SurfaceKind::ClosedVariant, variables.join(", "));
        }
    }
}

/// Returns the body and the headers of a response's variant.
fn response_signature(scope: &Scope<'_>, response: &Response) -> String {
    let body = response.payload.as_ref().map(|payload| scope.payload_type(payload).to_string());
    let headers = response.headers.iter().map(|header| {
        let ty = if header.required { scope.ty(&header.ty) } else { scope.optional(&header.ty) };
        format!("{}: {ty}", ident(&header.ident))
    });
    body.into_iter().chain(headers).collect::<Vec<_>>().join(", ")
}

/// Removes the spaces that the text of tokens has around punctuation.
fn compact(tokens: &str) -> String {
    let mut text = String::with_capacity(tokens.len());
    for part in tokens.split(' ').filter(|part| !part.is_empty()) {
        let joins = |c: char| matches!(c, ':' | '<' | '>' | ',' | ')' | '(' | '\'' | '&');
        let after_open = text.ends_with(['<', '(', '&']) || text.ends_with("::");
        let is_arrow = part == "->" || part == "=";
        let before = part.starts_with(joins) && !part.starts_with(['&', '(']) && !is_arrow;
        if !(text.is_empty() || after_open || before) {
            text.push(' ');
        }
        text.push_str(part);
    }
    text
}
