//! Compares a pagination with the parameters and types of its operation.

use super::body_path::{self, Target, arrays, items, plain, segments, success_body, target};
use crate::diagnostics::PaginationProblem;
use crate::diagnostics::nearest;
use crate::ir::{
    Api, EnumValues, NextPage, Operation, Pagination, Parameter, ParameterLocation, ParameterStyle, Type, TypeDefKind,
    Value,
};
use crate::pagination_options::{PaginationKind, PaginationOptions};

/// Returns the pagination that options describe.
///
/// # Errors
///
/// Returns a problem if the options contradict each other, or if a parameter or pointer matches nothing.
pub(super) fn resolve(
    api: &Api,
    operation: &Operation,
    options: &PaginationOptions,
) -> Result<Pagination, PaginationProblem> {
    check_fields(options)?;
    let resolver = Resolver { api, operation, body: body_of(operation)? };
    let pointer = resolver.items_pointer(options)?;
    let path = checked_segments(&pointer)?;
    let Some((steps, item)) = items(api, resolver.body, &path) else {
        let message = format!("the pointer `items = \"{pointer}\"` does not lead to an array in the response");
        return Err(PaginationProblem::unmatched(message, resolver.items_help()));
    };
    let pagination = Pagination {
        next: resolver.next(options, &pointer, item)?,
        parameter: options.parameter.clone(),
        is_number: resolver.parameter(options)?,
        has_more: options.has_more.clone(),
        total: options.total.clone(),
        kept: options.keep.clone(),
        items: steps,
        item: item.clone(),
    };
    if let Some(pointer) = &options.has_more {
        resolver.check("has_more", pointer, "a boolean", |ty| matches!(ty, Type::Bool))?;
    }
    if let Some(pointer) = &options.total {
        resolver.check("total", pointer, "an integer", is_number)?;
    }
    for name in options.keep.iter().flatten() {
        resolver.query_parameter(name)?;
    }
    Ok(pagination)
}

/// Returns a problem if a field is missing or has no meaning for the kind.
fn check_fields(options: &PaginationOptions) -> Result<(), PaginationProblem> {
    let PaginationOptions { kind, parameter, next, next_header, last_item, total, first, keep, .. } = options;
    let is_counted = matches!(kind, PaginationKind::Offset | PaginationKind::Page);
    let has_parameter = is_counted || *kind == PaginationKind::Cursor;
    let is_cursor = *kind == PaginationKind::Cursor;
    let useless = [
        ("parameter", parameter.is_some() && !has_parameter),
        ("keep", keep.is_some() && !has_parameter),
        ("next", next.is_some() && !is_cursor && *kind != PaginationKind::NextUrl),
        ("next_header", next_header.is_some() && !is_cursor),
        ("last_item", last_item.is_some() && !is_cursor),
        ("total", total.is_some() && !is_counted),
        ("first", first.is_some() && !is_counted),
    ];
    if let Some((name, _)) = useless.iter().find(|(_, is_useless)| *is_useless) {
        let message = format!("the key `{name}` has no meaning for the kind `{kind}`");
        return Err(PaginationProblem::invalid(message, format!("remove `{name}`, or correct `kind`")));
    }
    if has_parameter && parameter.is_none() {
        let message = format!("the kind `{kind}` requires the key `parameter`");
        return Err(PaginationProblem::invalid(message, "add the name of the parameter that requests a page"));
    }
    let sources = [next, next_header, last_item].iter().filter(|source| source.is_some()).count();
    let expected = usize::from(is_cursor || *kind == PaginationKind::NextUrl);
    match sources == expected {
        true => Ok(()),
        false if is_cursor => Err(PaginationProblem::invalid(
            "the kind `cursor` requires one of the keys `next`, `next_header` and `last_item`",
            "set exactly one of these keys",
        )),
        false => Err(PaginationProblem::invalid(
            format!("the kind `{kind}` requires the key `next`"),
            "add the JSON Pointer to the URL of the next page",
        )),
    }
}

fn body_of(operation: &Operation) -> Result<&Type, PaginationProblem> {
    if operation.body.as_ref().is_some_and(|body| body.payload.streams()) {
        let help = "buffer the body with the option `hold`";
        return Err(PaginationProblem::invalid("the request body is a stream, which can be sent only once", help));
    }
    success_body(operation).ok_or_else(|| {
        let message = "the successful responses do not have one JSON body with the same type";
        PaginationProblem::invalid(message, "remove the pagination, or correct the responses with an overlay")
    })
}

fn checked_segments(pointer: &str) -> Result<Vec<String>, PaginationProblem> {
    segments(pointer).ok_or_else(|| {
        let message = format!("the JSON Pointer `{pointer}` does not start with `/`");
        PaginationProblem::invalid(message, format!("write `/{pointer}`"))
    })
}

struct Resolver<'a> {
    api: &'a Api,
    operation: &'a Operation,
    /// The type of the response body.
    body: &'a Type,
}

impl Resolver<'_> {
    /// Returns the pointer to the items: the configured pointer, or the pointer to the only array.
    fn items_pointer(&self, options: &PaginationOptions) -> Result<String, PaginationProblem> {
        if let Some(pointer) = &options.items {
            return Ok(pointer.clone());
        }
        if matches!(plain(self.api, self.body), Type::List(_)) {
            return Ok(String::new());
        }
        match arrays(self.api, self.body).as_slice() {
            [only] => Ok(body_path::join("", only)),
            [] => Err(PaginationProblem::invalid("the response contains no array of items", self.items_help())),
            _ => Err(PaginationProblem::invalid("the response contains several arrays", self.items_help())),
        }
    }

    fn items_help(&self) -> String {
        let arrays = arrays(self.api, self.body);
        match arrays.as_slice() {
            [] => "set `items` to the JSON Pointer of the array".to_owned(),
            _ => {
                let set: Vec<_> =
                    arrays.iter().map(|name| format!("`items = \"{}\"`", body_path::join("", name))).collect();
                format!("set {}", set.join(" or "))
            }
        }
    }

    fn next(&self, options: &PaginationOptions, items: &str, item: &Type) -> Result<NextPage, PaginationProblem> {
        let first = |otherwise| options.first.unwrap_or_else(|| self.default_of(options).unwrap_or(otherwise));
        let next = match options.kind {
            PaginationKind::Link => NextPage::LinkHeader,
            PaginationKind::Offset => NextPage::Offset(first(0)),
            PaginationKind::Page => NextPage::Number(first(1)),
            PaginationKind::NextUrl | PaginationKind::Cursor => {
                if let Some(name) = &options.next_header {
                    NextPage::Header(name.clone())
                } else if let Some(key) = &options.last_item {
                    let path = checked_segments(key)?;
                    let found = target(self.api, item, &path);
                    self.check_target("last_item", key, found, "a scalar", |ty| is_scalar(self.api, ty))?;
                    NextPage::LastItem { items: items.to_owned(), key: key.clone() }
                } else {
                    let pointer = options.next.clone().unwrap_or_default();
                    self.check("next", &pointer, "a scalar", |ty| is_scalar(self.api, ty))?;
                    match options.kind {
                        PaginationKind::NextUrl => NextPage::Url(pointer),
                        _ => NextPage::Cursor(pointer),
                    }
                }
            }
        };
        Ok(next)
    }

    /// Returns the default of the parameter, if it is a number.
    fn default_of(&self, options: &PaginationOptions) -> Option<u64> {
        let name = options.parameter.as_ref()?;
        let declared = self.operation.parameters.iter().find(|parameter| parameter.name == *name)?;
        match &declared.default {
            Some(Value::Number(text)) => text.parse().ok(),
            _ => None,
        }
    }

    fn check(
        &self,
        key: &str,
        pointer: &str,
        expected: &str,
        is_expected: impl Fn(&Type) -> bool,
    ) -> Result<(), PaginationProblem> {
        let found = target(self.api, self.body, &checked_segments(pointer)?);
        self.check_target(key, pointer, found, expected, is_expected)
    }

    fn check_target(
        &self,
        key: &str,
        pointer: &str,
        found: Option<Target<'_>>,
        expected: &str,
        is_expected: impl Fn(&Type) -> bool,
    ) -> Result<(), PaginationProblem> {
        match found {
            Some(Target::Unknown | Target::Typed(Type::Any | Type::External(_))) => Ok(()),
            Some(Target::Typed(ty)) if is_expected(ty) => Ok(()),
            Some(Target::Typed(_)) => Err(PaginationProblem::invalid(
                format!("the pointer `{key} = \"{pointer}\"` does not lead to {expected}"),
                "correct the pointer",
            )),
            None => {
                let names = self.property_names();
                let help = match nearest(pointer, names.iter().map(String::as_str)) {
                    Some(nearest) => format!("did you mean `{nearest}`?"),
                    None => "correct or remove the pointer".to_owned(),
                };
                let message = format!("the pointer `{key} = \"{pointer}\"` matches nothing in the response");
                Err(PaginationProblem::unmatched(message, help))
            }
        }
    }

    /// Returns the pointers to the properties of the body, and to the properties of these properties.
    fn property_names(&self) -> Vec<String> {
        let fields = |ty| body_path::object(self.api, ty).map(|object| object.fields.as_slice()).unwrap_or_default();
        let mut names = Vec::new();
        for field in fields(self.body) {
            let pointer = body_path::join("", &field.name);
            names.extend(fields(&field.ty).iter().map(|inner| body_path::join(&pointer, &inner.name)));
            names.push(pointer);
        }
        names
    }

    /// Checks the parameter. Returns `true` if it is a number in the request body.
    fn parameter(&self, options: &PaginationOptions) -> Result<bool, PaginationProblem> {
        let Some(name) = &options.parameter else { return Ok(false) };
        let is_counted = options.kind != PaginationKind::Cursor;
        if name.starts_with('/') {
            let contents = self.operation.body.iter().flat_map(|body| body.payload.contents());
            let body = contents.map(|content| &content.ty).next();
            let path = checked_segments(name)?;
            return match body.and_then(|body| target(self.api, body, &path)) {
                Some(Target::Typed(ty)) => Ok(is_number(ty)),
                Some(Target::Unknown) => Ok(is_counted),
                None => {
                    let message = format!("the pointer `parameter = \"{name}\"` matches nothing in the request body");
                    Err(PaginationProblem::unmatched(message, "correct the pointer"))
                }
            };
        }
        let parameter = self.request_parameter(name)?;
        let ty = plain(self.api, &parameter.ty);
        let is_property = parameter.style == ParameterStyle::DeepObject && parameter.name != *name;
        if !is_property && !is_scalar(self.api, ty) && *ty != Type::Any {
            let message = format!("the parameter `{name}` is an array or an object");
            return Err(PaginationProblem::invalid(message, "name the parameter that requests a page"));
        }
        Ok(false)
    }

    fn request_parameter(&self, name: &str) -> Result<&Parameter, PaginationProblem> {
        let at = [ParameterLocation::Query, ParameterLocation::Header];
        self.find_parameter(name, &at)
    }

    fn query_parameter(&self, name: &str) -> Result<&Parameter, PaginationProblem> {
        self.find_parameter(name, &[ParameterLocation::Query])
    }

    fn find_parameter(&self, name: &str, at: &[ParameterLocation]) -> Result<&Parameter, PaginationProblem> {
        let is_property = |parameter: &Parameter| {
            parameter.style == ParameterStyle::DeepObject
                && name.strip_prefix(&parameter.name).is_some_and(|rest| rest.starts_with('[') && rest.ends_with(']'))
        };
        let parameters = || self.operation.parameters.iter().filter(|one| at.contains(&one.location));
        let found = parameters().find(|one| one.name == name || is_property(one));
        found.ok_or_else(|| {
            let help = match nearest(name, parameters().map(|one| one.name.as_str())) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => "name a query parameter, a header, or a JSON Pointer into the request body".to_owned(),
            };
            PaginationProblem::unmatched(format!("the parameter `{name}` does not exist"), help)
        })
    }
}

fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::Integer(_) | Type::Float(_) | Type::LenientNumber(_))
}

pub(super) fn is_scalar(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::List(_) | Type::Map(_) | Type::Tuple(_) => false,
        Type::Named(id) => match &api.type_def(*id).kind {
            TypeDefKind::Enum(EnumValues::String(_) | EnumValues::Integer(..) | EnumValues::Number(_)) => true,
            // A union may be a scalar, such as a string or a number.
            TypeDefKind::Union(_) => true,
            _ => false,
        },
        other => !other.streams(),
    }
}
