use super::super::codec::ParameterValue;
use std::collections::HashMap;

/// Members in order of arrival. The index keeps a body of many names from taking quadratic time.
#[derive(Debug, Default)]
pub(crate) struct Members {
    list: Vec<(String, ParameterValue)>,
    index: HashMap<String, usize>,
}

impl Members {
    /// Adds a member; one that is there already becomes a list.
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

    /// The object that they are.
    pub(crate) fn into_object(self) -> ParameterValue {
        ParameterValue::Object(self.list)
    }
}
