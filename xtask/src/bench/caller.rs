//! The binary that calls every operation of a client, behind pointers that nothing follows.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use syn::{FnArg, ImplItem, Item, ItemImpl};

use super::client::{self, Client};

/// What all callers begin with.
const HEAD: &str = "#![allow(unused)]\nuse std::{future::Future, pin::Pin};\ntype Sent<'a> = Pin<Box<dyn Future<Output = ()> + 'a>>;\n";

/// The binary's text.
fn text_of(calls: &[String], uses: &str) -> String {
    let mut text = format!("{HEAD}{uses}");
    for (index, call) in calls.iter().enumerate() {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "fn call_{index}{call}");
    }
    let all: Vec<String> = (0..calls.len()).map(|index| format!("call_{index} as *const ()")).collect();
    let _ = writeln!(
        text,
        "fn main() {{\n    let all: &[*const ()] = &[{}];\n    std::hint::black_box(all);\n}}",
        all.join(", ")
    );
    text
}

/// Writes the crate of the binary.
pub fn write(binary: &Path, library: &Path, client: Client) -> Result<(), String> {
    let (calls, uses, more) = match client {
        Client::Ecogen => (ours(library)?, "use client::{client::{Call, Client}, operations};\n", ""),
        Client::Progenitor => {
            let text = methods(&[library.join("src/lib.rs")])?;
            (
                text,
                "use client::*;\n",
                "chrono = \"0.4\"\nuuid = \"1\"\nserde_json = \"1\"\nreqwest = { version = \"0.13\", default-features = false }\n",
            )
        }
        Client::Ploidy => (
            methods(&files(&library.join("src/client"))?)?,
            "use client::client::Client;\n",
            "ploidy-util = \"0.15\"\n",
        ),
    };
    if calls.is_empty() {
        return Err("no operation was found in the output".to_owned());
    }
    let manifest = format!(
        "[package]\nname = \"caller\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nclient = {{ path = {:?} }}\n{more}[workspace]\n",
        library.display().to_string()
    );
    write_file(binary, "Cargo.toml", &manifest)?;
    write_file(binary, "src/main.rs", &text_of(&calls, uses))
}

fn write_file(binary: &Path, name: &str, text: &str) -> Result<(), String> {
    client::write(&binary.join(name), text)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    Ok(files)
}

/// A call for each request of our client.
fn ours(library: &Path) -> Result<Vec<String>, String> {
    let mut calls = Vec::new();
    for file in files(&library.join("src/operations"))?.iter().filter(|file| !file.ends_with("mod.rs")) {
        let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
        let module = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let module = if syn::parse_str::<syn::Ident>(&module).is_ok() { module } else { format!("r#{module}") };
        for item in syn::parse_file(&text).map_err(|error| error.to_string())?.items {
            if let Item::Impl(ItemImpl { trait_: Some((_, path, _)), self_ty, .. }) = item
                && path.segments.last().is_some_and(|last| last.ident == "Request")
                && let syn::Type::Path(ty) = *self_ty
                && let Some(request) = ty.path.get_ident()
            {
                calls.push(format!(
                    "<'a>(client: &'a Client, request: operations::{module}::{request}) -> Sent<'a> {{ let call = Call::of(client, request); Box::pin(async move {{ let _ = call.await; }}) }}"
                ));
            }
        }
    }
    Ok(calls)
}

/// A call for each `pub async fn` of a peer's client.
fn methods(files: &[PathBuf]) -> Result<Vec<String>, String> {
    let mut calls = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
        for item in syn::parse_file(&text).map_err(|error| error.to_string())?.items {
            let Item::Impl(item) = item else { continue };
            for method in
                item.items.iter().filter_map(|item| if let ImplItem::Fn(method) = item { Some(method) } else { None })
            {
                if method.sig.asyncness.is_some() && matches!(method.vis, syn::Visibility::Public(_)) {
                    calls.push(call(&method.sig));
                }
            }
        }
    }
    Ok(calls)
}

/// A function that takes what a method takes, and calls it.
fn call(signature: &syn::Signature) -> String {
    let types = signature
        .inputs
        .iter()
        .filter_map(|input| if let FnArg::Typed(typed) = input { Some(&*typed.ty) } else { None });
    let types: Vec<String> = types.map(argument).collect();
    let parameters: String = types.iter().enumerate().map(|(index, ty)| format!(", a{index}: {ty}")).collect();
    let arguments: Vec<String> = (0..types.len()).map(|index| format!("a{index}")).collect();
    let name = &signature.ident;
    format!(
        "<'a>(client: &'a Client{parameters}) -> Sent<'a> {{ Box::pin(async move {{ let _ = client.{name}({}).await; }}) }}",
        arguments.join(", ")
    )
}

/// The type of an argument as another crate writes it.
fn argument(ty: &syn::Type) -> String {
    let text = tokens(ty).replace("crate :: ", "client::");
    let text = match text.strip_prefix("impl Into <") {
        Some(inner) => inner.trim_end_matches('>').to_owned(),
        None => text,
    };
    // progenitor's generic body.
    let text = if text == "B" { "reqwest::Body".to_owned() } else { text };
    let text = text.replace("& parameters ::", "& client::client::default::parameters::");
    text.replace("& ", "&'a ").replace("&'a 'a", "&'a")
}

fn tokens(ty: &syn::Type) -> String {
    quote::quote!(#ty).to_string()
}
