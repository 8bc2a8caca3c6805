use std::fmt;

use super::field_set::FieldSet;
use super::{DecodeError, Encode, EncodeExtraFields, ExtraFields, FieldSlot, Reader, Writer};

/// The declared properties of a struct, in the order of the variables that [`Reader::read_struct`] fills.
#[derive(Debug)]
pub struct StructLayout {
    /// The name of the type, for messages.
    pub name: &'static str,
    /// The declared properties.
    pub properties: &'static [PropertyLayout],
}

/// A property of a [`StructLayout`].
#[derive(Debug)]
pub struct PropertyLayout {
    /// The key in JSON.
    pub name: &'static str,
    /// `true` if the property is required.
    pub required: bool,
    /// `true` if the property may be null. If an optional property is not nullable, null is decoded as absent.
    pub nullable: bool,
    /// `true` if the key contains escapes in JSON.
    escaped: bool,
}

impl PropertyLayout {
    /// Creates a required property.
    pub const fn required(name: &'static str) -> Self {
        Self { name, required: true, nullable: false, escaped: false }
    }

    /// Creates an optional property.
    pub const fn optional(name: &'static str) -> Self {
        Self { name, required: false, nullable: false, escaped: false }
    }

    /// Makes the property nullable.
    #[must_use]
    pub const fn nullable(self) -> Self {
        Self { nullable: true, ..self }
    }

    /// Declares that the name contains a quote, a backslash or a control character, which JSON escapes.
    #[must_use]
    pub const fn escaped(self) -> Self {
        Self { escaped: true, ..self }
    }
}

impl StructLayout {
    /// Returns the index of a property. The search starts at `hint`, since most JSON texts contain the properties in
    /// the order of the document.
    fn find_property(&self, name: &str, hint: usize) -> Option<usize> {
        let (before, from) = self.properties.split_at(hint.min(self.properties.len()));
        let index = |properties: &[PropertyLayout]| properties.iter().position(|property| property.name == name);
        index(from).map(|found| before.len() + found).or_else(|| index(before))
    }
}

#[doc(hidden)]
impl<'a> Reader<'a> {
    /// Reads an object and stores the values in `slots`, which have the order of the properties of `record`. Unknown
    /// keys are skipped. The last duplicate key wins.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not an object, a property is invalid, or a required property is missing.
    pub fn read_struct(&mut self, record: &StructLayout, slots: &mut [&mut dyn FieldSlot]) -> Result<(), DecodeError> {
        self.properties(record, slots, &mut |_, r| r.skip_unknown())
    }

    /// Reads an object like [`Reader::read_struct`] and adds unknown properties to `rest`.
    ///
    /// # Errors
    ///
    /// See [`Reader::read_struct`]. Also returns the errors of unknown properties.
    pub fn read_struct_with(
        &mut self,
        record: &StructLayout,
        slots: &mut [&mut dyn FieldSlot],
        rest: &mut dyn ExtraFields,
    ) -> Result<(), DecodeError> {
        self.properties(record, slots, &mut |key, r| rest.add(key, r))
    }

    fn properties(
        &mut self,
        record: &StructLayout,
        slots: &mut [&mut dyn FieldSlot],
        other: &mut dyn FnMut(&str, &mut Reader<'a>) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let (mut next, mut filled) = (0, FieldSet::default());
        let start = self.offset();
        self.for_each_member(&mut |r, key| {
            let index = match (key, record.properties.get(next)) {
                (Some(key), _) => match record.find_property(key, next) {
                    Some(index) => index,
                    None => return Some(other(key, r)),
                },
                // The next key is compared with the expected property before the key is parsed, since most JSON texts
                // contain the properties in the order of the document.
                (None, Some(property)) if !property.escaped && r.take_key(property.name) => next,
                (None, _) => return None,
            };
            next = index + 1;
            let (Some(property), Some(slot)) = (record.properties.get(index), slots.get_mut(index)) else {
                return Some(r.skip());
            };
            let is_absent = if property.required || property.nullable { Ok(false) } else { r.null() };
            let read = match is_absent {
                Ok(true) => slot.fill(None),
                Ok(false) => slot.fill(Some(r)),
                Err(error) => Err(error),
            };
            filled.insert(index);
            match (read, key) {
                (Err(error), None) => Some(Err(error.at(property.name))),
                (read, _) => Some(read),
            }
        })?;
        for (index, property) in record.properties.iter().enumerate() {
            if property.required && !filled.contains(index) {
                let error = DecodeError::new(format!("missing property `{}`", property.name));
                return Err(match start {
                    Some(start) => error.at_offset(start),
                    None => error,
                });
            }
        }
        Ok(())
    }
}

#[doc(hidden)]
impl Writer {
    /// Writes an object. Optional fields that are absent are omitted.
    pub fn write_struct(&mut self, record: &StructLayout, fields: &[&dyn Encode]) {
        self.open_object();
        self.fields(record, fields);
        self.close_object();
    }

    /// Writes an object like [`Writer::write_struct`], with extra fields after the declared properties.
    pub fn write_struct_with(&mut self, record: &StructLayout, fields: &[&dyn Encode], rest: &dyn EncodeExtraFields) {
        self.open_object();
        self.fields(record, fields);
        rest.for_each(&mut |key, value| {
            self.key(key);
            value.encode(self);
        });
        self.close_object();
    }

    /// Writes an object from keys and values.
    pub fn members(&mut self, members: &dyn EncodeExtraFields) {
        self.open_object();
        members.for_each(&mut |key, value| {
            self.key(key);
            value.encode(self);
        });
        self.close_object();
    }

    fn fields(&mut self, record: &StructLayout, fields: &[&dyn Encode]) {
        for (property, field) in record.properties.iter().zip(fields) {
            if property.required || !field.is_absent() {
                self.key(property.name);
                field.encode(self);
            }
        }
    }
}

/// The error of a builder that lacks a required field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingField {
    /// The type of the builder.
    pub type_name: &'static str,
    /// The missing field.
    pub field: &'static str,
}

impl MissingField {
    /// Returns the error for the first field in `given` that is not set.
    pub fn first_missing(type_name: &'static str, given: &[(&'static str, bool)]) -> Self {
        let first = given.iter().find(|(_, is_given)| !is_given);
        Self { type_name, field: first.map_or("", |(field, _)| field) }
    }
}

impl From<MissingField> for DecodeError {
    fn from(missing: MissingField) -> Self {
        Self::new(format!("missing property `{}`", missing.field))
    }
}

impl fmt::Display for MissingField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` requires a value for `{}`", self.type_name, self.field)
    }
}

impl std::error::Error for MissingField {}
