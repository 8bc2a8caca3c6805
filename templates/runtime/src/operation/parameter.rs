use super::super::parameter::percent;

/// A parameter of an operation or a header of a response (Parameter Object, Header Object).
///
/// Each constructor sets the defaults of OpenAPI for its location:
///
/// | location | style | explode | required |
/// | --- | --- | --- | --- |
/// | path | simple | no | yes |
/// | query | form | yes | no |
/// | header | simple | no | no |
/// | cookie | form | yes | no |
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// How its value is written.
    pub style: Style,
    /// Whether lists and objects become one pair per item.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// Whether it may come without a value, which says what its absence says.
    pub allow_empty: bool,
    /// Whether it has to be there.
    pub required: bool,
    /// What its text is to be taken apart into.
    pub shape: Shape,
    /// The one value that it has in every request: it tells operations of one path apart, and parameters of one segment.
    pub only: Option<&'static str>,
    /// How the items of lists are named in the style `deepObject`.
    pub brackets: Brackets,
    /// Whether no item of a list, no name and value of an object holds the delimiter of its style.
    pub without_delimiter: bool,
    /// Whether nothing of its name has to be escaped.
    pub(crate) plain: bool,
}

impl Parameter {
    const fn new(name: &'static str, location: Location, style: Style) -> Self {
        let explode = matches!(style, Style::Form);
        let required = matches!(location, Location::Path);
        Self {
            name,
            location,
            style,
            explode,
            allow_reserved: false,
            allow_empty: false,
            required,
            shape: Shape::Scalar,
            only: None,
            brackets: Brackets::Indices,
            without_delimiter: false,
            plain: percent::is_plain(name),
        }
    }

    /// A path parameter: simple, required.
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Location::Path, Style::Simple)
    }

    /// A query parameter: form, exploded, optional.
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Location::Query, Style::Form)
    }

    /// The whole query: a form, optional.
    pub const fn query_string(name: &'static str) -> Self {
        Self::new(name, Location::QueryString, Style::Form)
    }

    /// A header: simple, optional.
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Location::Header, Style::Simple)
    }

    /// A cookie: form, exploded, optional.
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(name, Location::Cookie, Style::Form)
    }

    /// Has to be there.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Another style; `explode` becomes the default of that style.
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self.explode = matches!(style, Style::Form | Style::Cookie | Style::DeepObject);
        self
    }

    /// One pair per item.
    pub const fn explode(mut self) -> Self {
        self.explode = true;
        self
    }

    /// All items in one value.
    pub const fn no_explode(mut self) -> Self {
        self.explode = false;
        self
    }

    /// Reserved characters are sent as they are.
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// May come without a value.
    pub const fn allow_empty(mut self) -> Self {
        self.allow_empty = true;
        self
    }

    /// Has this value always.
    pub const fn only(mut self, value: &'static str) -> Self {
        self.only = Some(value);
        self
    }

    /// Names the items of lists in another way, in the style `deepObject`.
    pub const fn brackets(mut self, brackets: Brackets) -> Self {
        self.brackets = brackets;
        self
    }

    /// No item of a list, no name and value of an object holds the delimiter of its style: it is one in any spelling.
    pub const fn without_delimiter(mut self) -> Self {
        self.without_delimiter = true;
        self
    }

    /// The value is an array.
    pub const fn list(mut self) -> Self {
        self.shape = Shape::List;
        self
    }

    /// The value is an object of these properties.
    pub const fn object(mut self, properties: &'static [&'static str]) -> Self {
        self.shape = Shape::Object(properties);
        self
    }

    /// The value is an object of any properties.
    pub const fn map(mut self) -> Self {
        self.shape = Shape::Map;
        self
    }

    /// The value is of one of several shapes.
    pub const fn one_of(mut self, shapes: &'static [Shape]) -> Self {
        self.shape = Shape::OneOf(shapes);
        self
    }

    /// Whether a pair of this name, in a query, in cookies or in a form, is this parameter or a part of it.
    pub(crate) fn takes(&self, name: &str) -> bool {
        match (self.style, self.shape) {
            (Style::Form | Style::Cookie, Shape::Object(properties)) if self.explode => properties.contains(&name),
            (Style::DeepObject, _) => {
                name.strip_prefix(self.name).is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
            }
            _ => name == self.name,
        }
    }

    /// Whether an object without properties, for which nothing travels, may be its value.
    pub(crate) fn may_be_empty_object(&self) -> bool {
        let is_object = |shape: &Shape| matches!(shape, Shape::Object(_) | Shape::Map);
        match (self.location, self.style, self.shape) {
            (Location::Path | Location::Header, _, _) | (_, Style::Json, _) => false,
            (Location::QueryString, style, _) => style == Style::Form,
            (_, _, Shape::OneOf(shapes)) => shapes.iter().any(is_object),
            (_, _, shape) => is_object(&shape),
        }
    }

    /// The value is JSON (`content: application/json`).
    pub const fn json(mut self) -> Self {
        self.style = Style::Json;
        self.explode = false;
        self
    }
}

/// `in` of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// The whole query (OpenAPI 3.2): as a form, as JSON, or as one text, by its style.
    QueryString,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// `style` of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `blue,black` in a path or header.
    Simple,
    /// `.blue,black` in a path.
    Label,
    /// `;color=blue,black` in a path.
    Matrix,
    /// `color=blue&color=black` in a query or cookie.
    Form,
    /// `color=blue; color=black` in a cookie, nothing of it escaped (OpenAPI 3.2).
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

/// How the items of a list are named in the style `deepObject`, which OpenAPI defines for the properties of objects alone.
///
/// Items that are lists or objects themselves always have their index, since `a[][x]=1&a[][y]=2` is one item to some
/// servers and two to others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Brackets {
    /// `a[0]=x&a[1]=y`, as Stripe's clients and `qs` send.
    #[default]
    Indices,
    /// `a[]=x&a[]=y`, as Rails and PHP read lists.
    Empty,
    /// `a=x&a=y`, as in the style `form`.
    None,
}

impl Style {
    /// Whether an exploded list or object is a pair for each item or property.
    pub(crate) const fn has_pairs(self) -> bool {
        matches!(self, Self::Form | Self::Cookie)
    }
}

/// What the text of a parameter is to be taken apart into: `1,2` is a list or a string only by its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// One value.
    Scalar,
    /// An array.
    List,
    /// An object with these properties; an exploded one takes only these from the query.
    Object(&'static [&'static str]),
    /// An object whose property names are not known.
    Map,
    /// One of these, each of which is another; the text tells which.
    OneOf(&'static [Shape]),
}

#[cfg(feature = "mock")]
impl Parameter {
    /// A value as the header of this name.
    pub(in super::super) fn as_header(
        &self,
        value: &serde_json::Value,
    ) -> Option<(http::HeaderName, http::HeaderValue)> {
        let text = super::text::parameter_text(self, value).ok()??;
        super::text::header(self.name, &text)
    }
}
