//! The security requirements of an operation, as data.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal;
use crate::ir::{Requirement, SecurityMode};

pub(super) fn table(access: &SecurityMode) -> Option<TokenStream> {
    let SecurityMode::Credentials { requirements, optional } = access else {
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
        quote!(.access(rt::SecurityMode::optional(&[#(#requirements),*])))
    } else {
        quote!(.access(rt::SecurityMode::required(&[#(#requirements),*])))
    })
}
