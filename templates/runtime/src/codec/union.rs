use super::primitive::integer;
use super::reader::{ValueKind, is_number};
use super::{DecodeError, Reader};

/// A table that selects the variant of a union for a value without decoding the value.
#[derive(Debug)]
pub enum UnionDispatch {
    /// Selects the variant by a discriminator property.
    Discriminator {
        /// The name of the property.
        property: &'static str,
        /// The values of the discriminator, each with the index of a variant.
        values: &'static [(&'static str, usize)],
        /// `true` if the discriminator is a number or a boolean instead of a string. `values` contains the text of the
        /// numbers or booleans.
        allow_bare_value: bool,
        /// The variant of an object without the discriminator.
        absent: Option<usize>,
        /// The variant of an object whose discriminator value is not listed.
        unknown: Option<usize>,
    },
    /// Selects the variant of the first successful test. Each test has the index of a variant.
    Tests(&'static [(VariantTest, usize)]),
}

/// A test of a value that has not been decoded.
#[derive(Debug)]
pub enum VariantTest {
    /// Null.
    Null,
    /// A boolean.
    Bool,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An array whose first item that is not null passes the test of this list. The index in the list is not used.
    FirstItem(&'static [(VariantTest, usize)]),
    /// An object.
    Object,
    /// An object with this key.
    Key(&'static str),
    /// An object with a property that has one of these values.
    Constant(&'static str, &'static [ScalarConstant]),
    /// An object that has one of these values at the end of a path of keys.
    Nested(&'static [&'static str], &'static [ScalarConstant]),
    /// A string that equals one of these values.
    OneOf(&'static [&'static str]),
}

/// A constant with which a property is compared.
#[derive(Debug)]
pub enum ScalarConstant {
    /// Null.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string.
    String(&'static str),
}

/// The result of [`Reader::choose_variant`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariantChoice {
    /// The value belongs to the variant with this index.
    Variant(usize),
    /// The discriminator, or the property whose constants distinguish the variants, has a value that is not listed in
    /// the document.
    Unknown,
}

#[doc(hidden)]
impl Reader<'_> {
    /// Selects the variant of the next value without consuming the value.
    ///
    /// # Errors
    ///
    /// Returns an error if the discriminator is missing or no test succeeds.
    pub fn choose_variant(&mut self, union: &'static UnionDispatch) -> Result<VariantChoice, DecodeError> {
        if let Some(mut object) = self.object_from_text()
            && !union.accepts_text()
        {
            let choice = object.choose_variant(union);
            self.charge_lookahead(&object);
            return choice;
        }
        if let Some(choice) = self.choose_from_nested_json(union) {
            return Ok(choice);
        }
        match union {
            UnionDispatch::Discriminator { property, values, allow_bare_value: bare, absent, unknown } => {
                let Some(mut at) = self.property(property)? else {
                    return match absent {
                        Some(index) if self.kind() == ValueKind::Object => Ok(VariantChoice::Variant(*index)),
                        _ => Err(self.error(format!("missing property `{property}`, the discriminator"))),
                    };
                };
                let variant = at.discriminated(values, *bare).map_err(|error| error.at(*property))?;
                Ok(variant.or(*unknown).map_or(VariantChoice::Unknown, VariantChoice::Variant))
            }
            UnionDispatch::Tests(tests) => {
                let kind = self.kind();
                let text = kind == ValueKind::Text;
                if let Some(index) = self.first_passing_test(tests, kind)? {
                    return Ok(VariantChoice::Variant(index));
                }
                // If the text of a parameter passes no other test, the text is taken for an array with one item.
                if let Some((_, index)) = tests.iter().find(|(test, _)| text && matches!(test, VariantTest::Array)) {
                    return Ok(VariantChoice::Variant(*index));
                }
                if kind == ValueKind::Object && self.has_unlisted_constant(tests)? {
                    return Ok(VariantChoice::Unknown);
                }
                let mut expected: Vec<_> = tests.iter().map(|(test, _)| test.describe()).collect();
                expected.dedup();
                Err(self.type_error(&expected.join(" or ")))
            }
        }
    }

    /// Selects the variant of an array or object that a form or a parameter encodes as JSON, if the union also has a
    /// string. A text that is incomplete JSON, or JSON of no variant, is a string.
    fn choose_from_nested_json(&mut self, union: &'static UnionDispatch) -> Option<VariantChoice> {
        let mut json = self.nested_json_from_text()?;
        let mut ahead = json.clone();
        let is_complete = ahead.skip().and_then(|()| ahead.end()).is_ok();
        self.charge_lookahead(&ahead);
        if !is_complete {
            return None;
        }
        let choice = json.choose_variant(union).ok();
        self.charge_lookahead(&json);
        choice
    }

    /// Returns the variant of the first successful test. For the text of a parameter, the test for a string is run
    /// last, since every text is a string.
    fn first_passing_test(
        &mut self,
        tests: &'static [(VariantTest, usize)],
        kind: ValueKind,
    ) -> Result<Option<usize>, DecodeError> {
        let mut keys = KeyPresence { tests, cached: None };
        for last in [false, true] {
            for (test_index, (test, index)) in tests.iter().enumerate() {
                let is_last = kind == ValueKind::Text && matches!(test, VariantTest::String);
                if is_last == last && self.passes_test(test, kind, test_index, &mut keys)? {
                    return Ok(Some(*index));
                }
            }
        }
        Ok(None)
    }

    /// Returns `true` if an object that passes no test has a property that a test compares with constants.
    fn has_unlisted_constant(&mut self, tests: &[(VariantTest, usize)]) -> Result<bool, DecodeError> {
        let mut found = false;
        let mut ahead = self.clone();
        ahead.object(&mut |key, r| {
            for (test, _) in tests {
                found = found
                    || match test {
                        VariantTest::Constant(name, _) => *name == key,
                        VariantTest::Nested([name, path @ ..], _) if *name == key => r.clone().at_path(path)?.is_some(),
                        _ => false,
                    };
            }
            r.skip_unchecked()
        })?;
        self.charge_lookahead(&ahead);
        Ok(found)
    }

    /// Returns the error of a value that matches no variant of the union, or that is invalid JSON.
    pub fn no_variant(&mut self, names: &[&str]) -> DecodeError {
        let error = self.error(format!("expected one of {}, but the value matches none of them", names.join(", ")));
        self.skip().err().unwrap_or(error)
    }

    fn passes_test(
        &mut self,
        test: &VariantTest,
        kind: ValueKind,
        test_index: usize,
        keys: &mut KeyPresence,
    ) -> Result<bool, DecodeError> {
        Ok(match test {
            VariantTest::Null => kind == ValueKind::Null,
            VariantTest::Bool => matches!(kind, ValueKind::Bool | ValueKind::Text) && self.clone().boolean().is_ok(),
            VariantTest::Integer => integer(&mut self.clone()).is_ok(),
            VariantTest::Number => match kind {
                ValueKind::Text => is_number(&self.clone().string()?),
                _ => kind == ValueKind::Number,
            },
            VariantTest::String => matches!(kind, ValueKind::String | ValueKind::Text),
            VariantTest::Array => kind == ValueKind::Array,
            VariantTest::FirstItem(tests) => kind == ValueKind::Array && self.first_item_passes(tests)?,
            VariantTest::Object => kind == ValueKind::Object,
            VariantTest::Key(_) | VariantTest::Constant(..) | VariantTest::Nested(..) => {
                kind == ValueKind::Object && keys.contains(test_index, self)?
            }
            VariantTest::OneOf(values) => match kind {
                ValueKind::String | ValueKind::Text => {
                    let text = self.clone().string()?;
                    values.iter().any(|value| *value == text)
                }
                _ => false,
            },
        })
    }

    /// Returns `true` if the first item of an array that is not null passes one of the tests.
    fn first_item_passes(&mut self, tests: &'static [(VariantTest, usize)]) -> Result<bool, DecodeError> {
        let mut passes = None;
        let mut ahead = self.clone();
        ahead.list(&mut |r| {
            let kind = r.kind();
            if passes.is_none() && kind != ValueKind::Null {
                passes = Some(r.first_passing_test(tests, kind)?.is_some());
            }
            r.skip_unchecked()
        })?;
        self.charge_lookahead(&ahead);
        Ok(passes.unwrap_or(false))
    }

    /// Reads the value of a discriminator and returns its variant. Numbers and booleans are compared as text; numbers
    /// are also compared by value.
    fn discriminated(&mut self, values: &[(&str, usize)], bare: bool) -> Result<Option<usize>, DecodeError> {
        let position =
            |matches: &dyn Fn(&str) -> bool| values.iter().find(|(value, _)| matches(value)).map(|(_, index)| *index);
        match self.kind() {
            ValueKind::Number if bare => {
                let text = self.number("a number")?;
                let number = text.parse::<f64>().ok();
                let is_equal = |value: &str| number.is_some() && value.parse().ok() == number;
                Ok(position(&|value| value == text).or_else(|| position(&is_equal)))
            }
            ValueKind::Bool if bare => {
                let text = if self.boolean()? { "true" } else { "false" };
                Ok(position(&|value| value == text))
            }
            ValueKind::String if bare => Err(self.type_error("a number or a boolean")),
            _ => {
                let text = self.text(if bare { "a number or a boolean" } else { "a string" })?;
                Ok(position(&|value| value == text))
            }
        }
    }

    /// Returns a reader of the value at the end of a path of keys, or `None` if a key is missing.
    fn at_path(self, path: &[&str]) -> Result<Option<Self>, DecodeError> {
        let mut at = Some(self);
        for name in path {
            at = match at {
                Some(mut at) => at.property(name)?,
                None => None,
            };
        }
        Ok(at)
    }

    /// Returns a reader of the value of a property, or of the last value if the key is duplicate. Returns `None` if the
    /// next value is not an object or lacks the property.
    fn property(&mut self, name: &str) -> Result<Option<Self>, DecodeError> {
        if self.kind() != ValueKind::Object {
            return Ok(None);
        }
        let mut found = None;
        let mut ahead = self.clone();
        ahead.object(&mut |key, r| {
            if key == name {
                found = Some(r.clone());
            }
            r.skip_unchecked()
        })?;
        self.charge_lookahead(&ahead);
        Ok(found)
    }
}

/// The results of a union's tests that depend on the keys of an object. All results are computed together when the
/// first result is needed.
struct KeyPresence {
    tests: &'static [(VariantTest, usize)],
    cached: Option<Vec<bool>>,
}

impl KeyPresence {
    fn contains(&mut self, test_index: usize, object: &mut Reader<'_>) -> Result<bool, DecodeError> {
        let matched = match &mut self.cached {
            Some(matched) => matched,
            none => none.insert(find_keys(self.tests, object)?),
        };
        Ok(matched.get(test_index).copied().unwrap_or(false))
    }
}

/// Runs the tests that depend on the keys of an object. The last duplicate key wins.
fn find_keys(tests: &[(VariantTest, usize)], object: &mut Reader<'_>) -> Result<Vec<bool>, DecodeError> {
    let mut matched = vec![false; tests.len()];
    let mut ahead = object.clone();
    ahead.object(&mut |key, r| {
        for ((test, _), matched) in tests.iter().zip(&mut matched) {
            match test {
                VariantTest::Key(name) if *name == key => *matched = true,
                VariantTest::Constant(name, values) if *name == key => {
                    *matched = values.iter().any(|value| value.equals(r.clone()));
                }
                VariantTest::Nested([name, path @ ..], values) if *name == key => {
                    let found = r.clone().at_path(path)?;
                    *matched = found.is_some_and(|at| values.iter().any(|value| value.equals(at.clone())));
                }
                _ => {}
            }
        }
        r.skip_unchecked()
    })?;
    object.charge_lookahead(&ahead);
    Ok(matched)
}

impl UnionDispatch {
    /// Returns `true` if every text is a valid value, because one of the variants is a string.
    fn accepts_text(&self) -> bool {
        matches!(self, Self::Tests(tests) if tests.iter().any(|(test, _)| matches!(test, VariantTest::String)))
    }
}

impl VariantTest {
    fn describe(&self) -> String {
        match self {
            Self::Null => "null".into(),
            Self::Bool => "a boolean".into(),
            Self::Integer => "an integer".into(),
            Self::Number => "a number".into(),
            Self::String => "a string".into(),
            Self::Array => "an array".into(),
            Self::FirstItem(tests) => {
                let items: Vec<String> = tests.iter().map(|(test, _)| test.describe()).collect();
                format!("an array of {}", items.join(" or "))
            }
            Self::Object => "an object".into(),
            Self::Key(key) => format!("an object with `{key}`"),
            Self::Constant(key, _) => format!("an object with a known `{key}`"),
            Self::Nested(path, _) => format!("an object with a known `{}`", path.join(".")),
            Self::OneOf(values) => format!("one of `{}`", values.join("`, `")),
        }
    }
}

impl ScalarConstant {
    fn equals(&self, mut at: Reader<'_>) -> bool {
        match self {
            Self::Null => at.null().unwrap_or(false),
            Self::Bool(value) => at.boolean().is_ok_and(|found| found == *value),
            Self::Number(value) => at.number("").ok().and_then(|text| text.parse().ok()) == Some(*value),
            Self::String(value) => at.string().is_ok_and(|found| found == *value),
        }
    }
}
