use proc_macro2::TokenStream;
use quote::quote;

use super::deprecation::deprecated;
use super::docs::{default_note, documented, serialized_name};
use crate::ir::Parameter;

/// Returns the documentation of a parameter or header, and its deprecation.
pub(super) fn parameter_docs(parameter: &Parameter) -> TokenStream {
    let default = parameter.default.as_ref().map(default_note);
    let constraints = parameter.constraints.iter().cloned();
    let name = serialized_name(&parameter.name, &parameter.ident);
    let docs = documented(&parameter.docs, name.into_iter().chain(constraints).chain(default));
    let deprecated = deprecated(parameter.deprecated.as_ref());
    quote!(#docs #deprecated)
}
