//! Parameters and headers, as data.

use proc_macro2::TokenStream;
use quote::quote;

use super::delimiter;
use super::scope::Scope;
use crate::ir::{
    Access, Additional, Brackets, Credential, Kind, Location, Operation, Parameter, Struct, Style, Type, TypeId,
};

pub(super) fn table(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let name = &parameter.name;
    let (made, usual_style) = match parameter.location {
        Location::Path => (quote!(rt::Parameter::path(#name)), Style::Simple),
        Location::Query => (quote!(rt::Parameter::query(#name)), Style::Form),
        Location::QueryString => (quote!(rt::Parameter::query_string(#name)), Style::Form),
        Location::Header => (quote!(rt::Parameter::header(#name)), Style::Simple),
        Location::Cookie => (quote!(rt::Parameter::cookie(#name)), Style::Form),
    };
    let shape = shape(scope, parameter);
    let style = match parameter.style {
        style if style == usual_style => None,
        Style::Json => Some(quote!(.json())),
        Style::Simple => Some(quote!(.style(rt::Style::Simple))),
        Style::Label => Some(quote!(.style(rt::Style::Label))),
        Style::Matrix => Some(quote!(.style(rt::Style::Matrix))),
        Style::Form => Some(quote!(.style(rt::Style::Form))),
        Style::Cookie => Some(quote!(.style(rt::Style::Cookie))),
        Style::SpaceDelimited => Some(quote!(.style(rt::Style::SpaceDelimited))),
        Style::PipeDelimited => Some(quote!(.style(rt::Style::PipeDelimited))),
        Style::DeepObject => Some(quote!(.style(rt::Style::DeepObject))),
    };
    if parameter.location == Location::QueryString {
        let required = parameter.required.then(|| quote!(.required()));
        return quote!(#made #style #required);
    }
    let usually_explodes = parameter.style.has_pairs() || parameter.style == Style::DeepObject;
    let explode = match (parameter.explode, usually_explodes) {
        (true, false) if parameter.style != Style::Json => Some(quote!(.explode())),
        (false, true) => Some(quote!(.no_explode())),
        _ => None,
    };
    let brackets = match parameter.brackets {
        Brackets::Indices => None,
        Brackets::Empty => Some(quote!(.brackets(rt::Brackets::Empty))),
        Brackets::None => Some(quote!(.brackets(rt::Brackets::None))),
    };
    let undivided = delimiter::is_never_in(scope, parameter).then(|| quote!(.without_delimiter()));
    let reserved = parameter.allow_reserved.then(|| quote!(.allow_reserved()));
    let empty = parameter.allow_empty.then(|| quote!(.allow_empty()));
    let required = (parameter.required && parameter.location != Location::Path).then(|| quote!(.required()));
    let only = parameter.only.as_ref().map(|value| quote!(.only(#value)));
    quote!(#made #shape #style #explode #brackets #undivided #reserved #empty #required #only)
}

/// Returns the names that do not belong to a parameter whose properties have arbitrary names: those of credentials in
/// the query and in cookies, and of the query in the path. Empty if the operation has no such parameter.
pub(super) fn reserved<'s>(scope: &Scope<'s>, operation: &'s Operation) -> Vec<&'s str> {
    let takes_any = |parameter: &'s Parameter| {
        parameter.style.has_pairs() && parameter.explode && shapes(scope, parameter).has_any_name()
    };
    if !operation.parameters.iter().any(takes_any) {
        return Vec::new();
    }
    let query = operation.path.split('#').next().and_then(|path| path.split_once('?')).map_or("", |(_, query)| query);
    let query = query.split('&').map(|pair| pair.split('=').next().unwrap_or(pair)).filter(|name| !name.is_empty());
    let schemes = match &operation.access {
        Access::Public => &[][..],
        Access::Credentials { requirements, .. } => requirements.as_slice(),
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

/// Returns the shape of a parameter unless it is a scalar, which parsing its style requires.
fn shape(scope: &Scope<'_>, parameter: &Parameter) -> Option<TokenStream> {
    shapes(scope, parameter).tokens()
}

fn shapes<'s>(scope: &Scope<'s>, parameter: &'s Parameter) -> Shapes<'s> {
    // An untyped value may be a list, too, except in a header, where it is a string.
    let free = parameter.ty == Type::Any && matches!(parameter.location, Location::Query | Location::Cookie);
    let mut shapes = Shapes::default();
    match parameter.style {
        Style::DeepObject if free => shapes.object = Some(Object::Open),
        _ if free => (shapes.scalar, shapes.list) = (true, true),
        _ => shapes.add(scope, &parameter.ty, &mut Vec::new()),
    }
    shapes
}

/// The shapes that a value may have, which are several for a union.
#[derive(Default)]
struct Shapes<'s> {
    scalar: bool,
    list: bool,
    object: Option<Object<'s>>,
}

/// The properties of an object.
enum Object<'s> {
    Closed(Vec<&'s str>),
    Open,
}

impl<'s> Shapes<'s> {
    /// Adds the shapes of a type. `seen` has the visited definitions, because unions can be recursive.
    fn add(&mut self, scope: &Scope<'s>, ty: &'s Type, seen: &mut Vec<TypeId>) {
        match scope.resolved(ty) {
            Type::List(_) | Type::Tuple(_) => self.list = true,
            Type::Map(_) => self.object = Some(Object::Open),
            Type::Nullable(inner) | Type::Boxed(inner) => self.add(scope, inner, seen),
            Type::Named(id) if seen.contains(id) => {}
            Type::Named(id) => match &scope.api.type_def(*id).kind {
                Kind::Struct(object) => self.add_object(object),
                Kind::Newtype(inner) => {
                    seen.push(*id);
                    self.add(scope, inner, seen);
                }
                Kind::Union(union) => {
                    seen.push(*id);
                    union.variants.iter().for_each(|(_, ty)| self.add(scope, ty, seen));
                }
                _ => self.scalar = true,
            },
            _ => self.scalar = true,
        }
    }

    /// Adds the properties of an object. The objects of a union are parsed by the union of their properties, and
    /// discriminated afterwards.
    fn add_object(&mut self, object: &'s Struct) {
        let names = object.fields.iter().map(|field| field.name.as_str());
        match &mut self.object {
            Some(Object::Open) => {}
            _ if matches!(object.additional, Additional::Kept { .. }) => self.object = Some(Object::Open),
            Some(Object::Closed(known)) => names.for_each(|name| {
                if !known.contains(&name) {
                    known.push(name);
                }
            }),
            None => self.object = Some(Object::Closed(names.collect())),
        }
    }

    fn has_any_name(&self) -> bool {
        matches!(self.object, Some(Object::Open))
    }

    fn tokens(&self) -> Option<TokenStream> {
        match (self.scalar, self.list, &self.object) {
            (_, false, None) => None,
            (false, true, None) => Some(quote!(.list())),
            (false, false, Some(Object::Open)) => Some(quote!(.map())),
            (false, false, Some(Object::Closed(names))) => Some(quote!(.object(&[#(#names),*]))),
            (scalar, list, object) => {
                let scalar = scalar.then(|| quote!(rt::Shape::Scalar,));
                let list = list.then(|| quote!(rt::Shape::List,));
                let object = object.as_ref().map(|object| match object {
                    Object::Open => quote!(rt::Shape::Map,),
                    Object::Closed(names) => quote!(rt::Shape::Object(&[#(#names),*]),),
                });
                Some(quote!(.one_of(&[#scalar #list #object])))
            }
        }
    }
}
