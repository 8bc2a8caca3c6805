//! The security requirements of an operation, as data.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal;
use crate::ir::{Access, Requirement};

pub(super) fn table(access: &Access) -> Option<TokenStream> {
    let Access::Credentials { requirements, optional } = access else {
        return None;
    };
    let requirements = requirements.iter().map(|Requirement(schemes)| {
        let schemes = schemes.iter().map(|(scheme, scopes)| {
            let scheme = literal::position(*scheme);
            quote!((#scheme, &[#(#scopes),*]))
        });
        quote!(rt::Requirement(&[#(#schemes),*]))
    });
    Some(if *optional {
        quote!(.access(rt::Access::optional(&[#(#requirements),*])))
    } else {
        quote!(.access(rt::Access::required(&[#(#requirements),*])))
    })
}
