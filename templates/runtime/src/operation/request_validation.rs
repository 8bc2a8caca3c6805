use super::super::codec::ParameterValue;
use super::super::parameter::ParameterInput;
use super::payload::PayloadReader;
#[cfg(feature = "validate")]
use super::{
    super::schema::{CompiledSchema, CompiledSchemas, Direction, Schema, SchemaViolation},
    ViolationLocation,
};
use super::{ParameterSpec, Violation};
#[cfg(feature = "validate")]
use memchr::memmem::Finder;
#[cfg(feature = "validate")]
use std::sync::LazyLock;

/// Searches a JSON text for `null`.
#[cfg(feature = "validate")]
static NULL_FINDER: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("null"));

/// The schemas against which the requests of an operation are validated.
#[derive(Clone, Copy, Debug, Default)]
pub struct RequestValidation {
    #[cfg(feature = "validate")]
    schemas: Option<(&'static CompiledSchemas, usize)>,
}

impl RequestValidation {
    /// Disables validation.
    pub const NONE: Self = Self {
        #[cfg(feature = "validate")]
        schemas: None,
    };

    /// Validates requests against the schemas of the operation at this index of the API's operations.
    #[cfg(feature = "validate")]
    pub fn new(schemas: &'static CompiledSchemas, operation: usize) -> Self {
        Self { schemas: Some((schemas, operation)) }
    }
}

#[cfg(not(feature = "validate"))]
impl RequestValidation {
    pub(in super::super) fn validate_parameter(
        &self,
        _: usize,
        _: &ParameterSpec,
        _: &ParameterInput,
        _: bool,
    ) -> Vec<Violation> {
        Vec::new()
    }

    pub(super) fn constrains(&self, _: &PayloadReader<'_>) -> bool {
        false
    }

    pub(super) fn validate_body(&self, _: &PayloadReader<'_>, _: bool) -> Vec<Violation> {
        Vec::new()
    }

    pub(in super::super) fn validate_item(&self, _: usize, _: &[u8], _: bool) -> Vec<Violation> {
        Vec::new()
    }

    pub(in super::super) fn validate_part(&self, _: usize, _: &str, _: ParameterValue) -> Vec<Violation> {
        Vec::new()
    }
}

#[cfg(feature = "validate")]
impl RequestValidation {
    /// Returns the value of a specification extension (`x-…`) of the operation.
    #[cfg(feature = "server")]
    pub(in super::super) fn extension(&self, name: &str) -> Option<&'static serde_json::Value> {
        let (schemas, operation) = self.schemas?;
        schemas.extension(operation, name)
    }

    /// Validates a parameter. A parameter that was decoded without an error (`read`) is only validated if its schema
    /// has constraints beyond the type.
    pub(in super::super) fn validate_parameter(
        &self,
        index: usize,
        parameter: &ParameterSpec,
        given: &ParameterInput,
        read: bool,
    ) -> Vec<Violation> {
        let schema = |(schemas, operation): (&'static CompiledSchemas, usize)| schemas.parameter(operation, index);
        let found = self.violations_of(self.schemas.and_then(schema), read, |compiled, schema| match given {
            ParameterInput::Tree(tree) => compiled.validate_text(schema, tree, Direction::Request),
            ParameterInput::Json(json) => compiled.validate_json(schema, json.as_bytes(), Direction::Request),
        });
        let violation = |SchemaViolation { pointer, message, .. }| {
            let (location, name) = (ViolationLocation::from(parameter.location), parameter.name.to_owned());
            Violation { location, name, pointer, message }
        };
        found.into_iter().map(violation).collect()
    }

    /// Returns `true` if the schema of a body has constraints beyond the type, so that even a body that was decoded
    /// without an error has to be validated.
    pub(super) fn constrains(&self, payload: &PayloadReader<'_>) -> bool {
        let schema = self.schemas.and_then(|(schemas, operation)| schemas.body(operation, payload.content()));
        schema.is_some_and(|schema| schema.constrains)
    }

    /// Validates a buffered body.
    pub(super) fn validate_body(&self, payload: &PayloadReader<'_>, read: bool) -> Vec<Violation> {
        let schema =
            |(schemas, operation): (&'static CompiledSchemas, usize)| schemas.body(operation, payload.content());
        // Optional fields are decoded from `null` as if they were absent, but the schema may not allow `null`.
        let read = read && NULL_FINDER.find(payload.bytes()).is_none();
        let found =
            self.violations_of(self.schemas.and_then(schema), read, |compiled, schema| match payload.form_value() {
                Ok(None) => compiled.validate_json(schema, payload.bytes(), Direction::Request),
                Ok(Some(ParameterValue::Bytes(_))) => Vec::new(),
                // If the body cannot be parsed, decoding reports the same error.
                Err(_) if !read => Vec::new(),
                Err(error) => {
                    vec![SchemaViolation {
                        pointer: error.pointer(),
                        message: error.message().to_owned(),
                        undecided: true,
                    }]
                }
                Ok(Some(tree)) => compiled.validate_text(schema, &tree, Direction::Request),
            });
        found.into_iter().map(body_violation).collect()
    }

    /// Validates an item of a streamed body.
    pub(in super::super) fn validate_item(&self, content: usize, json: &[u8], read: bool) -> Vec<Violation> {
        let schema = |(schemas, operation): (&'static CompiledSchemas, usize)| schemas.body(operation, content);
        let read = read && NULL_FINDER.find(json).is_none();
        let violations = self.violations_of(self.schemas.and_then(schema), read, |compiled, schema| {
            compiled.validate_json(schema, json, Direction::Request)
        });
        violations.into_iter().map(body_violation).collect()
    }

    /// Validates a part of a streamed body as the only property of an object. Violations of the object itself, such as
    /// other missing properties, are ignored.
    pub(in super::super) fn validate_part(&self, content: usize, name: &str, value: ParameterValue) -> Vec<Violation> {
        let schema = |(schemas, operation): (&'static CompiledSchemas, usize)| schemas.body(operation, content);
        let alone = ParameterValue::Object(vec![(name.to_owned(), value)]);
        let found = self.violations_of(self.schemas.and_then(schema), false, |compiled, schema| {
            compiled.validate_text(schema, &alone, Direction::Request)
        });
        let own = super::super::codec::DecodeError::new("").at(name).pointer();
        let of_part = |found: &SchemaViolation| {
            let rest = found.pointer.strip_prefix(own.as_str());
            found.undecided || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        found.into_iter().filter(of_part).map(body_violation).collect()
    }

    fn violations_of(
        &self,
        schema: Option<&CompiledSchema>,
        read: bool,
        validate: impl FnOnce(&CompiledSchemas, &Schema) -> Vec<SchemaViolation>,
    ) -> Vec<SchemaViolation> {
        match (self.schemas, schema) {
            (Some((compiled, _)), Some(CompiledSchema { schema, constrains })) if !read || *constrains => {
                validate(compiled, schema)
            }
            _ => Vec::new(),
        }
    }
}

#[cfg(feature = "validate")]
fn body_violation(SchemaViolation { pointer, message, .. }: SchemaViolation) -> Violation {
    Violation { location: ViolationLocation::Body, name: String::new(), pointer, message }
}
