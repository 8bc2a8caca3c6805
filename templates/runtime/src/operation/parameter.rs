use super::super::parameter::percent;

/// A parameter of an operation, or a header of a response (Parameter Object, Header Object).
///
/// The constructors set the defaults of OpenAPI for the location:
///
/// | location | style | explode | required |
/// | --- | --- | --- | --- |
/// | path | simple | no | yes |
/// | query | form | yes | no |
/// | header | simple | no | no |
/// | cookie | form | yes | no |
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParameterSpec {
    /// The name in requests and responses.
    pub name: &'static str,
    /// The location (`in`).
    pub location: ParameterLocation,
    /// The style of the value.
    pub style: ParameterStyle,
    /// `true` if arrays and objects are written as one pair per item or property.
    pub explode: bool,
    /// `true` if reserved characters are not escaped (`allowReserved`).
    pub allow_reserved: bool,
    /// `true` if the value may be empty (`allowEmptyValue`). An empty value is equivalent to an absent parameter.
    pub allow_empty: bool,
    /// `true` if the parameter is required.
    pub required: bool,
    /// The shape of the value (scalar, array or object), which determines how the text is parsed.
    pub shape: ParameterShape,
    /// The single allowed value, if there is one. The value distinguishes operations with the same path, and separates
    /// adjoining parameters in a path segment.
    pub const_value: Option<&'static str>,
    /// The notation for array items in the style `deepObject`.
    pub brackets: BracketStyle,
    /// `true` if the items of an array, or the names and values of an object, never contain the delimiter of the style.
    pub delimiter_free: bool,
    /// `true` if the name consists of unreserved characters, which are not percent-encoded.
    pub(crate) is_plain: bool,
}

impl ParameterSpec {
    const fn new(name: &'static str, location: ParameterLocation, style: ParameterStyle) -> Self {
        let explode = matches!(style, ParameterStyle::Form);
        let required = matches!(location, ParameterLocation::Path);
        Self {
            name,
            location,
            style,
            explode,
            allow_reserved: false,
            allow_empty: false,
            required,
            shape: ParameterShape::Scalar,
            const_value: None,
            brackets: BracketStyle::Indices,
            delimiter_free: false,
            is_plain: percent::is_plain(name),
        }
    }

    /// Creates a path parameter: style `simple`, required.
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, ParameterLocation::Path, ParameterStyle::Simple)
    }

    /// Creates a query parameter: style `form`, exploded, optional.
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, ParameterLocation::Query, ParameterStyle::Form)
    }

    /// Creates an optional parameter that is the whole query (OpenAPI 3.2), as a form.
    pub const fn query_string(name: &'static str) -> Self {
        Self::new(name, ParameterLocation::QueryString, ParameterStyle::Form)
    }

    /// Creates a header: style `simple`, optional.
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, ParameterLocation::Header, ParameterStyle::Simple)
    }

    /// Creates a cookie: style `form`, exploded, optional.
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(name, ParameterLocation::Cookie, ParameterStyle::Form)
    }

    /// Makes the parameter required.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Sets the style, and `explode` to the default of the style.
    pub const fn style(mut self, style: ParameterStyle) -> Self {
        self.style = style;
        self.explode = matches!(style, ParameterStyle::Form | ParameterStyle::Cookie | ParameterStyle::DeepObject);
        self
    }

    /// Enables `explode`: arrays and objects are written as one pair per item or property.
    pub const fn explode(mut self) -> Self {
        self.explode = true;
        self
    }

    /// Disables `explode`: all items or properties are written in one value.
    pub const fn no_explode(mut self) -> Self {
        self.explode = false;
        self
    }

    /// Disables the escaping of reserved characters.
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// Allows an empty value.
    pub const fn allow_empty(mut self) -> Self {
        self.allow_empty = true;
        self
    }

    /// Sets the single allowed value.
    pub const fn const_value(mut self, value: &'static str) -> Self {
        self.const_value = Some(value);
        self
    }

    /// Sets the notation for array items in the style `deepObject`.
    pub const fn brackets(mut self, brackets: BracketStyle) -> Self {
        self.brackets = brackets;
        self
    }

    /// Declares that the items of an array, or the names and values of an object, never contain the delimiter of the
    /// style. An escaped delimiter is then read like an unescaped delimiter.
    pub const fn delimiter_free(mut self) -> Self {
        self.delimiter_free = true;
        self
    }

    /// Sets the shape to an array.
    pub const fn list(mut self) -> Self {
        self.shape = ParameterShape::List;
        self
    }

    /// Sets the shape to an object with these properties.
    pub const fn object(mut self, properties: &'static [&'static str]) -> Self {
        self.shape = ParameterShape::Object(properties);
        self
    }

    /// Sets the shape to an object with any properties.
    pub const fn map(mut self) -> Self {
        self.shape = ParameterShape::Map;
        self
    }

    /// Allows several shapes. The text of a value determines the shape of the value.
    pub const fn one_of(mut self, shapes: &'static [ParameterShape]) -> Self {
        self.shape = ParameterShape::OneOf(shapes);
        self
    }

    /// Returns `true` if pairs with this name belong to this parameter. A query, a form and cookies consist of
    /// pairs.
    pub(crate) fn accepts_name(&self, name: &str) -> bool {
        match (self.style, self.shape) {
            (ParameterStyle::Form | ParameterStyle::Cookie, ParameterShape::Object(properties)) if self.explode => {
                properties.contains(&name)
            }
            (ParameterStyle::DeepObject, _) => {
                name.strip_prefix(self.name).is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
            }
            _ => name == self.name,
        }
    }

    /// Returns `true` if the value may be an empty object. Nothing is sent for an empty object.
    pub(crate) fn may_be_empty_object(&self) -> bool {
        let is_object = |shape: &ParameterShape| matches!(shape, ParameterShape::Object(_) | ParameterShape::Map);
        match (self.location, self.style, self.shape) {
            (ParameterLocation::Path | ParameterLocation::Header, _, _) | (_, ParameterStyle::Json, _) => false,
            (ParameterLocation::QueryString, style, _) => style == ParameterStyle::Form,
            (_, _, ParameterShape::OneOf(shapes)) => shapes.iter().any(is_object),
            (_, _, shape) => is_object(&shape),
        }
    }

    /// Sets the encoding of the value to JSON (`content: application/json`).
    pub const fn json(mut self) -> Self {
        self.style = ParameterStyle::Json;
        self.explode = false;
        self
    }
}

/// The location of a parameter (`in`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterLocation {
    /// The path.
    Path,
    /// The query.
    Query,
    /// The whole query (OpenAPI 3.2), as a form, as JSON or as text, depending on the style.
    QueryString,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// The style of a parameter (`style`), or JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterStyle {
    /// `blue,black` in a path or header.
    Simple,
    /// `.blue,black` in a path.
    Label,
    /// `;color=blue,black` in a path.
    Matrix,
    /// `color=blue&color=black` in a query or cookie.
    Form,
    /// `color=blue; color=black` in a cookie, without escaping (OpenAPI 3.2).
    Cookie,
    /// `color=blue%20black` in a query.
    SpaceDelimited,
    /// `color=blue%7Cblack` in a query.
    PipeDelimited,
    /// `color%5BR%5D=100` in a query.
    DeepObject,
    /// JSON text (`content: application/json`).
    Json,
}

/// The notation for array items in the style `deepObject`. OpenAPI defines this style for properties of objects only.
///
/// Items that are arrays or objects always have an index, because servers disagree about `a[][x]=1&a[][y]=2`: some read
/// one item, others read two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BracketStyle {
    /// `a[0]=x&a[1]=y`, sent by Stripe's clients and `qs`.
    #[default]
    Indices,
    /// `a[]=x&a[]=y`, read as an array by Rails and PHP.
    Empty,
    /// `a=x&a=y`, like the style `form`.
    None,
}

impl ParameterStyle {
    /// Returns `true` if an exploded array or object is written as one pair per item or property.
    pub(crate) const fn has_pairs(self) -> bool {
        matches!(self, Self::Form | Self::Cookie)
    }
}

/// The shape of a parameter's value, which determines how its text is parsed. Without a shape, `1,2` could be an array
/// or a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterShape {
    /// A scalar.
    Scalar,
    /// An array.
    List,
    /// An object with these properties. If the object is exploded, its properties are the pairs with these names.
    Object(&'static [&'static str]),
    /// An object with unknown property names.
    Map,
    /// One of several shapes. The text of a value determines the shape of the value.
    OneOf(&'static [ParameterShape]),
}

#[cfg(feature = "mock")]
impl ParameterSpec {
    /// Encodes a value as a header with the parameter's name.
    pub(in super::super) fn as_header(
        &self,
        value: &serde_json::Value,
    ) -> Option<(http::HeaderName, http::HeaderValue)> {
        let text = super::text::parameter_text(self, value).ok()??;
        super::text::header_value(self.name, &text)
    }
}
