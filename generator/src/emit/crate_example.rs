//! The example on the front page of a generated crate: a call of one operation, and a router with one service.
//!
//! The example takes only identifiers from the document, since no other text of a document may become code.

use super::EmitOptions;
use super::ident::{ident, suffixed};
use crate::ir::{Api, Method, Operation, OperationGroup, Type};

/// Returns the example in CommonMark, or an empty text for an API without operations.
pub(crate) fn crate_example(api: &Api, options: &EmitOptions, crate_name: &str) -> String {
    let Some(first) = api.groups.first() else { return String::new() };
    let client = options.client.then(|| client_example(api, crate_name));
    let server = options.server.then(|| server_example(first, crate_name));
    client.into_iter().chain(server).map(|example| format!("```no_run\n{example}```\n\n")).collect()
}

fn client_example(api: &Api, crate_name: &str) -> String {
    let call = match callable(api) {
        Some((group, operation, arguments)) => format!(
            "let response = client.{}().{}({arguments}).send().await?;\nprintln!(\"{{}}\", response.status());\n",
            ident(&group.module),
            ident(&operation.method_ident),
        ),
        None => "println!(\"{client:?}\");\n".to_owned(),
    };
    format!(
        "# #[cfg(feature = \"client\")]\n\
         # async fn example() -> Result<(), Box<dyn std::error::Error>> {{\n\
         let client = {crate_name}::Client::builder().base_url(\"https://api.example.com\").build()?;\n\
         {call}\
         # Ok(())\n\
         # }}\n"
    )
}

fn server_example(group: &OperationGroup, crate_name: &str) -> String {
    let (module, api) = (ident(&group.module), suffixed(&group.stem, "Api"));
    format!(
        "# #[cfg(feature = \"server\")]\n\
         # mod example {{\n\
         use {crate_name}::runtime::server::{{Authenticate, axum}};\n\
         use {crate_name}::server::{{{api}, Router}};\n\
         \n\
         fn app<A: Authenticate>(auth: A, service: impl {api}<Caller = A::Caller>) -> axum::Router {{\n    \
             Router::new(auth).{module}(service).into_axum()\n\
         }}\n\
         # }}\n"
    )
}

/// Returns the first operation whose required arguments are all scalars, and the code of these arguments. Operations
/// with the method `GET` are preferred.
fn callable(api: &Api) -> Option<(&OperationGroup, &Operation, String)> {
    let operations = || api.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group, one)));
    let found = |is_get: bool| {
        operations()
            .filter(|(_, operation)| operation.deprecated.is_none() && (operation.method == Method::Get) == is_get)
            .find_map(|(group, operation)| Some((group, operation, arguments(operation)?)))
    };
    found(true).or_else(|| found(false))
}

fn arguments(operation: &Operation) -> Option<String> {
    if operation.body.as_ref().is_some_and(|body| body.required) {
        return None;
    }
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let values: Option<Vec<String>> = required
        .map(|parameter| match &parameter.ty {
            Type::String => Some(format!("{:?}", parameter.ident.without_raw_prefix())),
            Type::Integer(_) => Some("1".to_owned()),
            Type::Float(_) => Some("1.0".to_owned()),
            Type::Bool => Some("true".to_owned()),
            _ => None,
        })
        .collect();
    Some(values?.join(", "))
}
