//! Counts the untyped JSON values in generated code.

use std::fs;
use std::path::Path;

use quote::ToTokens as _;
use syn::{Fields, ImplItem, Item, ReturnType};

/// Counts the untyped JSON values in the Rust files below a folder: as fields, as type aliases, and as arguments and
/// results of async methods.
pub fn count(folder: &Path) -> Result<usize, String> {
    let mut found = 0;
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            found += count(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let file = syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
            found += count_items(&file.items);
        }
    }
    Ok(found)
}

fn count_items(items: &[Item]) -> usize {
    let counts = items.iter().map(|item| match item {
        Item::Struct(item) => of_fields(&item.fields),
        Item::Enum(item) => item.variants.iter().map(|variant| of_fields(&variant.fields)).sum(),
        Item::Type(item) => usize::from(is_any(&item.ty)),
        Item::Mod(item) => item.content.as_ref().map_or(0, |(_, items)| count_items(items)),
        // The clients of other generators have untyped values in the signatures of their methods. ecogen's methods take
        // request types and return response types, which are counted as structs and enums.
        Item::Impl(item) => item.items.iter().map(of_call).sum(),
        _ => 0,
    });
    counts.sum()
}

fn of_fields(fields: &Fields) -> usize {
    fields.iter().filter(|field| is_any(&field.ty)).count()
}

fn of_call(item: &ImplItem) -> usize {
    let ImplItem::Fn(method) = item else { return 0 };
    let output = method.sig.output.to_token_stream().to_string();
    if method.sig.asyncness.is_none() && !output.contains("dyn Future") {
        return 0;
    }
    let takes = method.sig.inputs.iter().filter(|input| matches!(input, syn::FnArg::Typed(typed) if is_any(&typed.ty)));
    let gives = matches!(&method.sig.output, ReturnType::Type(_, ty) if is_any(ty));
    takes.count() + usize::from(gives)
}

/// Returns `true` if a type contains `serde_json::Value`, or `rt::Value`, which is ecogen's name for an untyped value.
fn is_any(ty: &syn::Type) -> bool {
    let text = ty.to_token_stream().to_string();
    ["serde_json :: Value", "rt :: Value"].iter().any(|name| text.contains(name))
}
