//! Writes a binary that uses every operation of a client and mounts every router. The calls are in functions that never
//! run. rustc compiles these functions, because `main` takes their addresses.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens as _;
use syn::{FnArg, ImplItem, Item, ItemImpl};

use super::library::LibraryWriter;
use super::{cost, service};
use crate::bench::peers::Peer;
use crate::bench::project;

/// The beginning of the source of every binary.
const HEAD: &str = "#![allow(unused)]\nuse std::{future::Future, pin::Pin};\ntype Sent<'a> = Pin<Box<dyn Future<Output = ()> + 'a>>;\n";

/// Writes the crate of the binary and returns the number of operations that the binary calls.
pub fn write(binary: &Path, library: &Path, document: &Path, writer: LibraryWriter) -> Result<usize, String> {
    let sources = library.join("src");
    let (calls, uses, more) = match writer {
        LibraryWriter::Ecogen { .. } => {
            (calls_of_ecogen(&sources)?, "use client::{client::{Call, Client}, operations};\n", "")
        }
        LibraryWriter::Peer(Peer::Progenitor) => (
            methods(&[sources.join("lib.rs")])?,
            "use ::client::*;\n",
            "chrono = \"0.4\"\nuuid = \"1\"\nserde_json = \"1\"\nreqwest = { version = \"0.13\", default-features = false }\n",
        ),
        LibraryWriter::Peer(Peer::Ploidy) => {
            (methods(&files(&sources.join("client"))?)?, "use ::client::client::Client;\n", "ploidy-util = \"0.15\"\n")
        }
        LibraryWriter::Peer(Peer::Oas3Gen) => (methods(&[sources.join("client.rs")])?, "use ::client::*;\n", ""),
        LibraryWriter::Peer(Peer::OpenapiToRust) => (
            methods(&[sources.join("client.rs")])?,
            "use ::client::*;\n",
            "chrono = \"0.4\"\nuuid = \"1\"\nserde_json = \"1\"\nurl = \"2\"\n",
        ),
        LibraryWriter::Peer(Peer::OpenapiGenerator) => (
            of_traits(&files(&sources.join("apis"))?)?,
            "use ::client::{apis, models};\n#[used]\nstatic CLIENT: fn() -> apis::client::APIClient = || apis::client::APIClient::new(apis::configuration::Configuration::new());\n",
            "chrono = \"0.4\"\nuuid = \"1\"\nserde_json = \"1\"\n",
        ),
    };
    if calls.is_empty() {
        return Err("no operation found in the output".to_owned());
    }
    let mut main = text_of(&calls, uses);
    if writer == (LibraryWriter::Ecogen { server: true }) {
        main +=
            &service::mounted(&fs::read_to_string(sources.join("server/mod.rs")).map_err(|error| error.to_string())?)?;
        let stub = writer.generator(document)?.stub(&[]).map_err(|error| error.to_string())?;
        project::write(&binary.join("src/service.rs"), &stub)?;
    }
    project::write(&binary.join("Cargo.toml"), &cost::manifest(library, more))?;
    project::write(&binary.join("src/main.rs"), &main)?;
    Ok(calls.len())
}

/// Returns the source of the binary.
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

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    Ok(files)
}

fn items(file: &Path) -> Result<Vec<Item>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    syn::parse_file(&text).map(|parsed| parsed.items).map_err(|error| format!("{}: {error}", file.display()))
}

/// Returns the `impl` blocks of a file.
fn impls(file: &Path) -> Result<Vec<ItemImpl>, String> {
    Ok(items(file)?
        .into_iter()
        .filter_map(|item| if let Item::Impl(block) = item { Some(block) } else { None })
        .collect())
}

/// Returns, for each request type of an ecogen client, the text of a function that sends the request.
fn calls_of_ecogen(sources: &Path) -> Result<Vec<String>, String> {
    let mut calls = Vec::new();
    for file in files(&sources.join("operations"))?.iter().filter(|file| !file.ends_with("mod.rs")) {
        let module = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let module = if syn::parse_str::<syn::Ident>(&module).is_ok() { module } else { format!("r#{module}") };
        for block in impls(file)? {
            if let Some((path, _)) = block.trait_
                && path.segments.last().is_some_and(|last| last.ident == "Request")
                && let syn::Type::Path(ty) = *block.self_ty
                && let Some(request) = ty.path.get_ident()
            {
                calls.push(format!(
                    "<'a>(client: &'a Client, request: operations::{module}::{request}) -> Sent<'a> {{ let call = Call::new(client, request); Box::pin(async move {{ let _ = call.await; }}) }}"
                ));
            }
        }
    }
    Ok(calls)
}

/// Returns, for each `pub async fn` of another generator's client, the text of a function that calls the method.
fn methods(files: &[PathBuf]) -> Result<Vec<String>, String> {
    let mut calls = Vec::new();
    for file in files {
        for block in impls(file)? {
            let client = argument(&block.self_ty);
            for item in block.items {
                if let ImplItem::Fn(method) = item
                    && method.sig.asyncness.is_some()
                    && matches!(method.vis, syn::Visibility::Public(_))
                {
                    calls.push(call(&client, &method.sig));
                }
            }
        }
    }
    Ok(calls)
}

/// For a client that has a trait for each tag, returns the text of a function for each trait method. The function calls
/// the method through a trait object.
fn of_traits(files: &[PathBuf]) -> Result<Vec<String>, String> {
    let mut calls = Vec::new();
    for file in files {
        for item in items(file)? {
            let Item::Trait(of) = item else { continue };
            for item in &of.items {
                if let syn::TraitItem::Fn(method) = item {
                    calls.push(call(&format!("dyn apis::{}", of.ident), &method.sig));
                }
            }
        }
    }
    Ok(calls)
}

/// Returns the text of a function that takes the arguments of a method and calls the method. The text begins after the
/// name of the function.
fn call(client: &str, signature: &syn::Signature) -> String {
    let types = signature
        .inputs
        .iter()
        .filter_map(|input| if let FnArg::Typed(typed) = input { Some(&*typed.ty) } else { None });
    let types: Vec<String> = types.map(argument).collect();
    let parameters: String = types.iter().enumerate().map(|(index, ty)| format!(", a{index}: {ty}")).collect();
    let arguments: Vec<String> = (0..types.len()).map(|index| format!("a{index}")).collect();
    let name = &signature.ident;
    format!(
        "<'a>(client: &'a {client}{parameters}) -> Sent<'a> {{ Box::pin(async move {{ let _ = client.{name}({}).await; }}) }}",
        arguments.join(", ")
    )
}

/// Returns the type of an argument as it must be written outside of the client's crate.
fn argument(ty: &syn::Type) -> String {
    let text = ty.to_token_stream().to_string().replace("crate :: ", "client::");
    let text = text.replace("impl AsRef < str >", "String");
    let text = match text.strip_prefix("impl Into <") {
        Some(inner) => inner.trim_end_matches('>').to_owned(),
        None => text,
    };
    // In progenitor's clients, `B` is the type parameter of a request body.
    let text = if text == "B" { "reqwest::Body".to_owned() } else { text };
    let text = text.replace("& parameters ::", "& client::client::default::parameters::");
    text.replace("& ", "&'a ").replace("&'a 'a", "&'a")
}
