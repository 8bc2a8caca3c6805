use super::super::codec::ParameterValue;
use std::collections::HashMap;

/// The members of an object in the order of their insertion. Looking up a name takes constant time, so that a body with
/// many names is read in linear time.
#[derive(Debug, Default)]
pub(crate) struct Members {
    list: Vec<(String, ParameterValue)>,
    index: HashMap<String, usize>,
}

impl Members {
    /// Adds a member. If the name exists, the values of both members become an array.
    pub(crate) fn add(&mut self, name: &str, value: ParameterValue) {
        let known = self.index.get(name).and_then(|at| self.list.get_mut(*at));
        match known {
            None => {
                self.index.insert(name.to_owned(), self.list.len());
                self.list.push((name.to_owned(), value));
            }
            Some((_, ParameterValue::List(items))) => items.push(value),
            Some((_, known)) => {
                let first = std::mem::replace(known, ParameterValue::Text(String::new()));
                *known = ParameterValue::List(vec![first, value]);
            }
        }
    }

    /// Converts the members to an object.
    pub(crate) fn into_object(self) -> ParameterValue {
        ParameterValue::Object(self.list)
    }
}
