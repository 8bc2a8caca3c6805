//! Parameters and headers as constant data (`rt::ParameterSpec`).

use proc_macro2::TokenStream;
use quote::quote;

use super::delimiter;
use super::scope::Scope;
use crate::ir::{
    AdditionalProperties, BracketStyle, Credential, Operation, Parameter, ParameterLocation, ParameterStyle,
    SecurityMode, Struct, Type, TypeDefKind, TypeId,
};

pub(super) fn table(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let name = &parameter.name;
    let (constructor, usual_style) = match parameter.location {
        ParameterLocation::Path => (quote!(rt::ParameterSpec::path(#name)), ParameterStyle::Simple),
        ParameterLocation::Query => (quote!(rt::ParameterSpec::query(#name)), ParameterStyle::Form),
        ParameterLocation::QueryString => (quote!(rt::ParameterSpec::query_string(#name)), ParameterStyle::Form),
        ParameterLocation::Header => (quote!(rt::ParameterSpec::header(#name)), ParameterStyle::Simple),
        ParameterLocation::Cookie => (quote!(rt::ParameterSpec::cookie(#name)), ParameterStyle::Form),
    };
    let shape = shape(scope, parameter);
    let style = match parameter.style {
        style if style == usual_style => None,
        ParameterStyle::Json => Some(quote!(.json())),
        ParameterStyle::Simple => Some(quote!(.style(rt::ParameterStyle::Simple))),
        ParameterStyle::Label => Some(quote!(.style(rt::ParameterStyle::Label))),
        ParameterStyle::Matrix => Some(quote!(.style(rt::ParameterStyle::Matrix))),
        ParameterStyle::Form => Some(quote!(.style(rt::ParameterStyle::Form))),
        ParameterStyle::Cookie => Some(quote!(.style(rt::ParameterStyle::Cookie))),
        ParameterStyle::SpaceDelimited => Some(quote!(.style(rt::ParameterStyle::SpaceDelimited))),
        ParameterStyle::PipeDelimited => Some(quote!(.style(rt::ParameterStyle::PipeDelimited))),
        ParameterStyle::DeepObject => Some(quote!(.style(rt::ParameterStyle::DeepObject))),
    };
    if parameter.location == ParameterLocation::QueryString {
        let required = parameter.required.then(|| quote!(.required()));
        return quote!(#constructor #style #required);
    }
    let usually_explodes = parameter.style.has_pairs() || parameter.style == ParameterStyle::DeepObject;
    let explode = match (parameter.explode, usually_explodes) {
        (true, false) if parameter.style != ParameterStyle::Json => Some(quote!(.explode())),
        (false, true) => Some(quote!(.no_explode())),
        _ => None,
    };
    let brackets = match parameter.brackets {
        BracketStyle::Indices => None,
        BracketStyle::Empty => Some(quote!(.brackets(rt::BracketStyle::Empty))),
        BracketStyle::None => Some(quote!(.brackets(rt::BracketStyle::None))),
    };
    let undivided = delimiter::is_never_contained(scope, parameter).then(|| quote!(.delimiter_free()));
    let reserved = parameter.allow_reserved.then(|| quote!(.allow_reserved()));
    let empty = parameter.allow_empty.then(|| quote!(.allow_empty()));
    let required = (parameter.required && parameter.location != ParameterLocation::Path).then(|| quote!(.required()));
    let only = parameter.const_value.as_ref().map(|value| quote!(.const_value(#value)));
    quote!(#constructor #shape #style #explode #brackets #undivided #reserved #empty #required #only)
}

/// Returns the names that are never properties of a parameter with arbitrary property names: the names of credentials
/// in the query and in cookies, and the names in the query of the path template, if the template has one. The list is
/// empty if the operation does not have a parameter with arbitrary property names.
pub(super) fn reserved_names<'s>(scope: &Scope<'s>, operation: &'s Operation) -> Vec<&'s str> {
    let takes_any = |parameter: &'s Parameter| {
        parameter.style.has_pairs() && parameter.explode && collect_shapes(scope, parameter).has_open_object()
    };
    if !operation.parameters.iter().any(takes_any) {
        return Vec::new();
    }
    let query = operation.path.split('#').next().and_then(|path| path.split_once('?')).map_or("", |(_, query)| query);
    let query = query.split('&').map(|pair| pair.split('=').next().unwrap_or(pair)).filter(|name| !name.is_empty());
    let schemes = match &operation.access {
        SecurityMode::Public => &[][..],
        SecurityMode::Credentials { requirements, .. } => requirements.as_slice(),
    };
    let schemes = schemes.iter().flat_map(|requirement| &requirement.0);
    let credentials = schemes.filter_map(|(index, _)| match &scope.api.schemes.get(*index)?.credential {
        Credential::Query(name) | Credential::Cookie(name) => Some(name.as_str()),
        _ => None,
    });
    let mut names: Vec<&str> = Vec::new();
    for name in query.chain(credentials) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Returns the shape that a parameter is parsed as, or `None` for a scalar.
fn shape(scope: &Scope<'_>, parameter: &Parameter) -> Option<TokenStream> {
    collect_shapes(scope, parameter).tokens()
}

fn collect_shapes<'s>(scope: &Scope<'s>, parameter: &'s Parameter) -> ShapeCollector<'s> {
    // In the query and in cookies, an untyped value may be a list; in paths and headers, an untyped value is a string.
    let free =
        parameter.ty == Type::Any && matches!(parameter.location, ParameterLocation::Query | ParameterLocation::Cookie);
    let mut shapes = ShapeCollector::default();
    match parameter.style {
        ParameterStyle::DeepObject if free => shapes.object = Some(ObjectKeys::Open),
        _ if free => (shapes.scalar, shapes.list) = (true, true),
        _ => shapes.add(scope, &parameter.ty, &mut Vec::new()),
    }
    shapes
}

/// The shapes that a value may have: one shape, or several for a union.
#[derive(Default)]
struct ShapeCollector<'s> {
    scalar: bool,
    list: bool,
    object: Option<ObjectKeys<'s>>,
}

/// The keys that an object may have: a closed list, or any keys.
enum ObjectKeys<'s> {
    Closed(Vec<&'s str>),
    Open,
}

impl<'s> ShapeCollector<'s> {
    /// Adds the shapes of a type. `seen` contains the visited definitions, because unions can be recursive.
    fn add(&mut self, scope: &Scope<'s>, ty: &'s Type, seen: &mut Vec<TypeId>) {
        match scope.resolved(ty) {
            Type::List(_) | Type::Tuple(_) => self.list = true,
            Type::Map(_) => self.object = Some(ObjectKeys::Open),
            Type::Nullable(inner) | Type::Boxed(inner) => self.add(scope, inner, seen),
            Type::Named(id) if seen.contains(id) => {}
            Type::Named(id) => match &scope.api.type_def(*id).kind {
                TypeDefKind::Struct(object) => self.add_object(object),
                TypeDefKind::Newtype(inner) => {
                    seen.push(*id);
                    self.add(scope, inner, seen);
                }
                TypeDefKind::Union(union) => {
                    seen.push(*id);
                    union.variants.iter().for_each(|(_, ty)| self.add(scope, ty, seen));
                }
                _ => self.scalar = true,
            },
            _ => self.scalar = true,
        }
    }

    /// Adds the properties of an object. If several members of a union are objects, a value is parsed with the
    /// properties of all of them, and the member is selected afterwards.
    fn add_object(&mut self, object: &'s Struct) {
        let names = object.fields.iter().map(|field| field.name.as_str());
        match &mut self.object {
            Some(ObjectKeys::Open) => {}
            _ if matches!(object.additional_properties, AdditionalProperties::Kept { .. }) => {
                self.object = Some(ObjectKeys::Open)
            }
            Some(ObjectKeys::Closed(known)) => names.for_each(|name| {
                if !known.contains(&name) {
                    known.push(name);
                }
            }),
            None => self.object = Some(ObjectKeys::Closed(names.collect())),
        }
    }

    fn has_open_object(&self) -> bool {
        matches!(self.object, Some(ObjectKeys::Open))
    }

    fn tokens(&self) -> Option<TokenStream> {
        match (self.scalar, self.list, &self.object) {
            (_, false, None) => None,
            (false, true, None) => Some(quote!(.list())),
            (false, false, Some(ObjectKeys::Open)) => Some(quote!(.map())),
            (false, false, Some(ObjectKeys::Closed(names))) => Some(quote!(.object(&[#(#names),*]))),
            (scalar, list, object) => {
                let scalar = scalar.then(|| quote!(rt::ParameterShape::Scalar,));
                let list = list.then(|| quote!(rt::ParameterShape::List,));
                let object = object.as_ref().map(|object| match object {
                    ObjectKeys::Open => quote!(rt::ParameterShape::Map,),
                    ObjectKeys::Closed(names) => quote!(rt::ParameterShape::Object(&[#(#names),*]),),
                });
                Some(quote!(.one_of(&[#scalar #list #object])))
            }
        }
    }
}
