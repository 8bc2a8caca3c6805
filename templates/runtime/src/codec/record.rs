use std::fmt;

use super::filled::Filled;
use super::{Encode, EncodeRest, Fault, Reader, Rest, Slot, Writer};

/// The shape of an object with known properties, in the order of its slots.
#[derive(Debug)]
pub struct Record {
    /// The name of the type, for messages.
    pub name: &'static str,
    /// The properties it knows.
    pub properties: &'static [Property],
}

/// A property of a [`Record`].
#[derive(Debug)]
pub struct Property {
    /// The key on the wire.
    pub name: &'static str,
    /// Whether it has to be there.
    pub required: bool,
    /// Whether null is a value of it. Where it is not, the null of an optional property counts as absent.
    pub nullable: bool,
    /// Whether a JSON text has the key otherwise than it is.
    escaped: bool,
}

impl Property {
    /// A property that has to be there.
    pub const fn required(name: &'static str) -> Self {
        Self { name, required: true, nullable: false, escaped: false }
    }

    /// A property that may be absent.
    pub const fn optional(name: &'static str) -> Self {
        Self { name, required: false, nullable: false, escaped: false }
    }

    /// The same property with null among its values.
    #[must_use]
    pub const fn nullable(self) -> Self {
        Self { nullable: true, ..self }
    }

    /// The same property, whose name holds a quote, a backslash or a control character: JSON escapes it.
    #[must_use]
    pub const fn escaped(self) -> Self {
        Self { escaped: true, ..self }
    }
}

impl Record {
    /// The index of a property. Texts mostly keep the document's order: the search begins at `hint`.
    fn find(&self, name: &str, hint: usize) -> Option<usize> {
        let (before, from) = self.properties.split_at(hint.min(self.properties.len()));
        let index = |properties: &[Property]| properties.iter().position(|property| property.name == name);
        index(from).map(|found| before.len() + found).or_else(|| index(before))
    }
}

impl<'a> Reader<'a> {
    /// Reads an object into the slots of its properties; passes over keys that the record does not know. Of a key
    /// that stands twice the last value counts.
    ///
    /// # Errors
    ///
    /// A fault if it is not an object, if a property does not fit, or if a required one is missing.
    pub fn record(&mut self, record: &Record, slots: &mut [&mut dyn Slot]) -> Result<(), Fault> {
        self.properties(record, slots, &mut |_, r| r.pass_over())
    }

    /// As [`Reader::record`], but keeps the other keys in `rest`.
    ///
    /// # Errors
    ///
    /// As [`Reader::record`], and the faults of the other values.
    pub fn record_with(
        &mut self,
        record: &Record,
        slots: &mut [&mut dyn Slot],
        rest: &mut dyn Rest,
    ) -> Result<(), Fault> {
        self.properties(record, slots, &mut |key, r| rest.add(key, r))
    }

    fn properties(
        &mut self,
        record: &Record,
        slots: &mut [&mut dyn Slot],
        other: &mut dyn FnMut(&str, &mut Reader<'a>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let (mut next, mut filled) = (0, Filled::default());
        let start = self.offset();
        self.members_by(&mut |r, key| {
            let index = match (key, record.properties.get(next)) {
                (Some(key), _) => match record.find(key, next) {
                    Some(index) => index,
                    None => return Some(other(key, r)),
                },
                // Texts mostly keep the document's order: a key is compared before it is read.
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
                Err(fault) => Err(fault),
            };
            filled.insert(index);
            match (read, key) {
                (Err(fault), None) => Some(Err(fault.inside(property.name))),
                (read, _) => Some(read),
            }
        })?;
        for (index, property) in record.properties.iter().enumerate() {
            if property.required && !filled.contains(index) {
                let fault = Fault::new(format!("missing property `{}`", property.name));
                return Err(match start {
                    Some(start) => fault.at_byte(start),
                    None => fault,
                });
            }
        }
        Ok(())
    }
}

impl Writer {
    /// Writes an object from its fields; leaves out optional ones that are absent.
    pub fn record(&mut self, record: &Record, fields: &[&dyn Encode]) {
        self.open_object();
        self.fields(record, fields);
        self.close_object();
    }

    /// As [`Writer::record`], and the other keys after them.
    pub fn record_with(&mut self, record: &Record, fields: &[&dyn Encode], rest: &dyn EncodeRest) {
        self.open_object();
        self.fields(record, fields);
        rest.each(&mut |key, value| {
            self.key(key);
            value.encode(self);
        });
        self.close_object();
    }

    /// Writes an object from its keys.
    pub fn members(&mut self, members: &dyn EncodeRest) {
        self.open_object();
        members.each(&mut |key, value| {
            self.key(key);
            value.encode(self);
        });
        self.close_object();
    }

    fn fields(&mut self, record: &Record, fields: &[&dyn Encode]) {
        for (property, field) in record.properties.iter().zip(fields) {
            if property.required || !field.is_absent() {
                self.key(property.name);
                field.encode(self);
            }
        }
    }
}

/// A builder was not given what its type requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The type to be built.
    pub type_name: &'static str,
    /// The field that has no value.
    pub field: &'static str,
}

impl Missing {
    /// The first of these fields that is not given.
    pub fn first(type_name: &'static str, given: &[(&'static str, bool)]) -> Self {
        let first = given.iter().find(|(_, is_given)| !is_given);
        Self { type_name, field: first.map_or("", |(field, _)| field) }
    }
}

impl From<Missing> for Fault {
    fn from(missing: Missing) -> Self {
        Self::new(format!("missing property `{}`", missing.field))
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` needs a value for `{}`", self.type_name, self.field)
    }
}

impl std::error::Error for Missing {}
