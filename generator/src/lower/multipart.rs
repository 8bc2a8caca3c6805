//! Multipart bodies and the encoding of their parts (OpenAPI 3.0, Encoding Object; 3.1, 4.8.15).

use super::analysis::{FlattenedObject, implied};
use super::body::examples;
use super::media_type::{encoding, essence, is_json};
use super::naming::NamingContext;
use super::role::BodyRole;
use super::value_shape::ValueShape;
use super::{Lowering, file, schema_data};
use crate::diagnostics;
use crate::ir::{Content, Encoding, Ident, MultipartPart, PartKind, Type, TypeDefKind, Value};
use crate::names::IdentStyle;
use crate::openapi::{Cursor, EncodingObject, Entries, HeaderObject, MediaTypeObject, Ref};
use crate::source::Version;

/// A property of a multipart form.
struct FormProperty<'s> {
    name: &'s str,
    schema: Option<Cursor<'s>>,
    encoding: Option<EncodingObject<'s>>,
    required: bool,
    /// The schema of each part, if the property is an array that is sent as several parts.
    item: Option<Cursor<'s>>,
    /// The separator between the items of an array that is sent as one part.
    separator: Option<&'static str>,
    /// `true` if the document is OpenAPI 3.1 or later.
    is_openapi_3_1_or_later: bool,
}

impl<'s> FormProperty<'s> {
    /// Returns the schema of a single part: the schema of the array's items if each item is sent as a part, otherwise
    /// the schema of the property.
    fn part(&self) -> Option<Cursor<'s>> {
        self.item.as_ref().or(self.schema.as_ref()).map(file::unwrapped_schema)
    }

    /// Returns the media type that the Encoding Object of the property declares for a part.
    fn media_type(&self) -> Option<&'s str> {
        self.encoding.as_ref()?.content_type.as_ref().map(|media_type| media_type.value.trim())
    }

    /// Returns `true` if a part is sent as bytes, because of its schema or because its media type is neither text nor
    /// JSON.
    fn is_file(&self) -> bool {
        if self.item.as_ref().or(self.schema.as_ref()).is_some_and(file::is_file) {
            return true;
        }
        let (schema, shape) = (self.part(), ValueShape::of(self.item.as_ref().or(self.schema.as_ref())));
        let kind = schema.as_ref().and_then(|schema| schema.text("type").or_else(|| implied(schema)));
        let format = schema.as_ref().and_then(|schema| schema.text("format"));
        match (kind, format) {
            // Since OpenAPI 3.1, a part whose schema has no type is application/octet-stream (3.1.1, Encoding Object).
            (None, None) if self.media_type().is_none() => {
                self.is_openapi_3_1_or_later && shape == ValueShape::Anything
            }
            (Some("string"), None) | (None, None) => self.media_type().is_some_and(|one| is_bytes(one, shape)),
            _ => false,
        }
    }

    /// Returns `true` if the Encoding Object of the property declares a JSON media type.
    fn is_json(&self) -> bool {
        self.media_type().is_some_and(|media_type| is_json(&essence(media_type)))
    }

    fn kind(&self) -> PartKind {
        match self.is_file() {
            true => PartKind::File,
            false if self.is_json() => PartKind::Json,
            false => PartKind::Text,
        }
    }

    /// Returns the minimum and maximum number of parts that have the property's name.
    fn counts(&self) -> (usize, Option<usize>) {
        let bound = |key: &str| match file::unwrapped_schema(self.schema.as_ref()?).get(key)?.node() {
            crate::source::Node::Number(text) => text.parse().ok(),
            _ => None,
        };
        match &self.item {
            Some(_) => (bound("minItems").filter(|_| self.required).unwrap_or(0), bound("maxItems")),
            None => (usize::from(self.required), Some(1)),
        }
    }

    fn headers(&self) -> Option<&Entries<'s, Ref<'s, HeaderObject<'s>>>> {
        self.encoding.as_ref()?.headers.as_ref().filter(|headers| !headers.entries.is_empty())
    }
}

impl<'s> Lowering<'s> {
    /// Lowers a multipart body. The body is streamed if a part is a file, if a part has headers, or if the schema does
    /// not describe the parts. Otherwise, the body is a struct, which cannot represent headers of parts.
    pub(super) fn multipart(
        &mut self,
        media_type: &str,
        object: &MediaTypeObject<'s>,
        context: &NamingContext,
        role: BodyRole,
    ) -> Content {
        let (at, schema) = (&object.at, object.schema.as_ref());
        let properties = schema.and_then(|schema| properties(schema, object.encoding.as_ref()));
        if let (Some(encodings), Some(properties)) = (&object.encoding, &properties) {
            self.encodings(encodings, properties);
        }
        let streams_by_default = match &properties {
            Some(properties) => properties.iter().any(|one| one.is_file() || one.headers().is_some()),
            // A union of forms is decoded as one value, unless a part is a file.
            None => !schema.is_some_and(|schema| is_form(schema, MAX_UNIONS)) || schema.is_some_and(is_form_of_files),
        };
        let streams = role.may_stream() && self.is_streaming_or(streams_by_default);
        let data = schema_data::schema(schema);
        let (encoding, schema, parts, ty) = match (properties, schema) {
            (Some(properties), Some(schema)) if streams => {
                let part_context = context.part("part");
                let parts = self.parts(schema, properties, &part_context);
                let ty = Type::Parts(Some(self.reserve_type_name(&part_context, at)));
                (Encoding::Parts, with_headers(data, &parts), parts, ty)
            }
            (None, schema) if streams => {
                if !schema.is_some_and(is_form_of_files) {
                    self.diagnostics.push(diagnostics::undescribed_parts(at.location().clone(), media_type));
                }
                (Encoding::Parts, data, Vec::new(), Type::Parts(None))
            }
            (properties, Some(schema)) => {
                let properties = properties.unwrap_or_default();
                let ty = self.buffered_form(schema, &properties, context);
                (Encoding::Multipart, data, self.buffered_parts(&properties), ty)
            }
            (_, None) => {
                self.diagnostics.push(diagnostics::content_without_schema(at.location().clone(), media_type));
                (Encoding::Multipart, data, Vec::new(), Type::Any)
            }
        };
        Content { examples: examples(at), parts, ..Content::new(media_type, encoding, schema, ty) }
    }

    /// Warns of Encoding Objects that belong to no property, and of Encoding Object fields that do not apply to parts.
    fn encodings(&mut self, encodings: &Entries<'s, EncodingObject<'s>>, properties: &[FormProperty<'s>]) {
        for (name, encoding) in encodings.entries.iter().filter(|(name, _)| !name.starts_with("x-")) {
            let at = &encoding.at;
            if !properties.iter().any(|property| property.name == *name) {
                self.diagnostics.push(diagnostics::encoding_without_property(at.location().clone(), name));
            }
            let is_list =
                properties.iter().any(|one| one.name == *name && (one.item.is_some() || one.separator.is_some()));
            let applies = |key: &str| key != "allowReserved" && is_list && has_styled_parts(at);
            // Swashbuckle writes the default `style: form` for every part. The style `form` changes only the encoding
            // of objects.
            let is_object = properties.iter().any(|one| {
                one.name == *name && ValueShape::of(one.schema.as_ref()) == ValueShape::Structured && one.item.is_none()
            });
            let style = encoding.style.as_ref();
            let is_default = |key: &str| key == "style" && style.is_some_and(|one| one.value == "form") && !is_object;
            let fields = [
                ("style", style.map(|style| &style.at)),
                ("explode", encoding.explode.as_ref().map(|flag| &flag.at)),
                ("allowReserved", encoding.allow_reserved.as_ref().map(|flag| &flag.at)),
            ];
            for (key, field) in fields {
                if let Some(field) = field.filter(|_| !applies(key) && !is_default(key)) {
                    self.diagnostics.push(diagnostics::style_of_part(field.location().clone(), name, key));
                }
            }
        }
    }

    /// Returns the parts of a streamed body, and lowers the type of each part.
    fn parts(
        &mut self,
        schema: &Cursor<'s>,
        properties: Vec<FormProperty<'s>>,
        context: &NamingContext,
    ) -> Vec<MultipartPart> {
        let names: Vec<&str> = properties.iter().map(|property| property.name).collect();
        let idents = self.distinct_names(&names, IdentStyle::Pascal, &[], schema.location());
        // If the form is a component, the types of its properties are already lowered.
        let known = schema.reference().map(|_| self.schema(schema, context));
        let mut parts = Vec::new();
        for (property, ident) in properties.into_iter().zip(idents) {
            let part_context = context.part(ident.without_raw_prefix());
            let ty = match (property.kind(), property.item.as_ref().or(property.schema.as_ref())) {
                (PartKind::File, _) => Type::String,
                (_, None) => Type::Any,
                (_, Some(at)) => match known.as_ref().and_then(|form| self.property_type(form, property.name)) {
                    Some(ty) => match self.resolved(&ty) {
                        Type::List(inner) if property.item.is_some() => (**inner).clone(),
                        _ => ty,
                    },
                    None => self.schema(at, &part_context),
                },
            };
            let ty = if let Type::Nullable(inner) = ty { *inner } else { ty };
            let headers = property.headers().map(|headers| self.headers(headers, &part_context)).unwrap_or_default();
            parts.push(MultipartPart { ty, headers, ident, ..part(&property) });
        }
        parts
    }

    /// Returns the type of a buffered form. The files of a form are `Bytes`; elsewhere, a binary string is a `String`.
    fn buffered_form(&mut self, schema: &Cursor<'s>, properties: &[FormProperty<'s>], context: &NamingContext) -> Type {
        let files: Vec<&str> = properties.iter().filter(|one| one.is_file()).map(|one| one.name).collect();
        let (false, Ok(end)) = (files.is_empty(), schema.follow()) else { return self.schema(schema, context) };
        let ty = self.inline(&end, context);
        let Type::Named(id) = self.resolved(&ty).clone() else { return ty };
        if let Some(TypeDefKind::Struct(object)) =
            self.types.get_mut(id.0).and_then(Option::as_mut).map(|def| &mut def.kind)
        {
            for field in object.fields.iter_mut().filter(|field| files.contains(&field.name.as_str())) {
                field.ty = match properties.iter().any(|one| one.name == field.name && one.item.is_some()) {
                    true => Type::List(Box::new(Type::Bytes)),
                    false => Type::Bytes,
                };
                field.default = None;
            }
        }
        ty
    }

    /// Returns those parts of a buffered form whose encoding is not the default. Warns of headers of parts, which a
    /// struct cannot represent.
    fn buffered_parts(&mut self, properties: &[FormProperty<'s>]) -> Vec<MultipartPart> {
        for headers in properties.iter().filter_map(FormProperty::headers) {
            self.diagnostics.push(diagnostics::unsupported_construct(headers.at.location().clone(), "headers"));
        }
        let needs_spec =
            |one: &&FormProperty<'_>| one.is_file() || one.media_type().is_some() || one.separator.is_some();
        properties.iter().filter(needs_spec).map(part).collect()
    }
}

/// Creates the part of a property, with placeholders for identifier and type, and without headers.
fn part(property: &FormProperty<'_>) -> MultipartPart {
    let (min, max) = property.counts();
    let docs = property.schema.as_ref().map(super::docs::docs).unwrap_or_default();
    let media_type = property.media_type().map(str::to_owned);
    let (name, ident) = (property.name.to_owned(), Ident::new(String::new()));
    let (kind, separator, headers) = (property.kind(), property.separator, Vec::new());
    MultipartPart { name, ident, kind, min, max, media_type, separator, headers, ty: Type::String, docs }
}

/// Returns the properties of a form, or `None` if the form is not a plain object with properties.
fn properties<'s>(
    schema: &Cursor<'s>,
    encodings: Option<&Entries<'s, EncodingObject<'s>>>,
) -> Option<Vec<FormProperty<'s>>> {
    let (members, members_at) = (FlattenedObject::new(schema), schema.clone());
    if members.properties.is_empty() || !members.unions.is_empty() || !members.other_members.is_empty() {
        return None;
    }
    let property = |name: &'s str| {
        let schema = members.property(name).cloned();
        let item = schema.as_ref().and_then(file::items);
        let encoding = encodings.and_then(|encodings| encodings.get(name)).cloned();
        let separator = encoding.as_ref().filter(|_| item.is_some()).and_then(separator);
        let item = item.filter(|_| separator.is_none());
        let (required, is_modern) = (members.required.contains(name), members_at.version() >= Version::V3_1);
        FormProperty { name, schema, encoding, required, item, separator, is_openapi_3_1_or_later: is_modern }
    };
    Some(members.names().into_iter().map(property).collect())
}

/// Returns `true` if `style` and `explode` apply to the parts of a multipart body. The fields apply in OpenAPI 3.1 and
/// later, and in Swagger 2.0 as `collectionFormat`. OpenAPI 3.0 ignores both fields.
fn has_styled_parts(at: &Cursor<'_>) -> bool {
    at.version() != Version::V3_0
}

/// Returns the separator between the items of an array, if the `style` of the array requires that the whole array is
/// one part.
fn separator(encoding: &EncodingObject<'_>) -> Option<&'static str> {
    let explode = encoding.explode.as_ref().map(|explode| explode.value);
    let is_declared = encoding.style.is_some() || explode.is_some();
    if !is_declared || !has_styled_parts(&encoding.at) || explode == Some(true) {
        return None;
    }
    match encoding.style.as_ref().map(|style| style.value) {
        Some("spaceDelimited") => Some(" "),
        Some("pipeDelimited") => Some("|"),
        // The style `form` explodes unless the document sets `explode: false`.
        Some("form") | None => explode.map(|_| ","),
        Some(_) => None,
    }
}

/// Returns `true` if a schema is an object that declares no properties and whose `additionalProperties` are files or
/// arrays of files.
fn is_form_of_files(schema: &Cursor<'_>) -> bool {
    let members = FlattenedObject::new(schema);
    let values = members.additional.filter(|_| members.properties.is_empty());
    values.is_some_and(|values| file::is_file(&file::items(&values).unwrap_or(values)))
}

/// The maximum depth to which nested unions of forms are searched.
const MAX_UNIONS: usize = 8;

/// Returns `true` if a schema is an object without files, or a union of such objects.
fn is_form(schema: &Cursor<'_>, depth: usize) -> bool {
    let members = FlattenedObject::new(schema);
    let has_file = || properties(schema, None).is_some_and(|all| all.iter().any(FormProperty::is_file));
    let is_union = |depth: usize| {
        let mut all = members.unions.iter().flat_map(|union| &union.members).peekable();
        all.peek().is_some() && members.other_members.is_empty() && all.all(|member| is_form(member, depth))
    };
    match depth.checked_sub(1) {
        Some(depth) if !members.unions.is_empty() => is_union(depth),
        _ => members.is_object && !has_file(),
    }
}

/// Returns the schema of a form, extended by the schemas of the headers of its parts. Without such headers, returns the
/// unchanged schema.
fn with_headers(schema: Value, parts: &[MultipartPart]) -> Value {
    let headers = |part: &MultipartPart| {
        let schemas = part.headers.iter().map(|header| (header.name.clone(), header.schema.clone()));
        (part.name.clone(), Value::Object(schemas.collect()))
    };
    let of_parts: Vec<_> = parts.iter().filter(|part| !part.headers.is_empty()).map(headers).collect();
    if of_parts.is_empty() {
        return schema;
    }
    let pairs = [("allOf", Value::List(vec![schema])), ("headers", Value::Object(of_parts))];
    Value::Object(pairs.map(|(key, value)| (key.to_owned(), value)).into())
}

/// Returns `true` if a value is sent as bytes, because its shape is binary or its media type is neither text nor JSON
/// nor a form. `media_type` may be a list, of which only the first media type is used.
fn is_bytes(media_type: &str, shape: ValueShape) -> bool {
    let first = media_type.split([',', ';']).next().unwrap_or_default().trim().to_ascii_lowercase();
    encoding(&first, shape, false, true) == Encoding::Stream
}
