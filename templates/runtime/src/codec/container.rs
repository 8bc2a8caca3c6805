//! Lists, maps, boxes, and the `Option` of a value that may be null.
//!
//! Functions here are compiled for each type that is read or written, and rustc keeps those of one kind in one unit, which
//! it compiles anew when one of the types changes. So they hold little, and match on results: `?`, `map` and closures
//! would each be one more function for each type.

use std::hash::RandomState;

use indexmap::IndexMap;

use super::{Decode, Encode, EncodeRest, Fault, List, Reader, Rest, Writer};

impl<T: Decode> Decode for Vec<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut items = Self::new();
        r.items(&mut items)?;
        Ok(items)
    }
}

impl<T: Decode> List for Vec<T> {
    fn add(&mut self, r: &mut Reader<'_>) -> Result<(), Fault> {
        match T::decode(r) {
            Ok(item) => {
                self.push(item);
                Ok(())
            }
            Err(fault) => Err(fault),
        }
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, w: &mut Writer) {
        w.open_list();
        for item in self {
            item.encode(w);
        }
        w.close_list();
    }
}

impl<T: Decode> Decode for IndexMap<String, T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        // `new` has code for a capacity, in every map that is compiled.
        let mut map = Self::with_hasher(RandomState::new());
        r.members(&mut map)?;
        Ok(map)
    }
}

impl<T: Encode> Encode for IndexMap<String, T> {
    fn encode(&self, w: &mut Writer) {
        w.members(self);
    }
}

impl<T: Decode> Rest for IndexMap<String, T> {
    fn add(&mut self, key: &str, r: &mut Reader<'_>) -> Result<(), Fault> {
        match T::decode(r) {
            Ok(value) => {
                self.insert(key.to_owned(), value);
                Ok(())
            }
            Err(fault) => Err(fault),
        }
    }
}

impl<T: Encode> EncodeRest for IndexMap<String, T> {
    fn each(&self, each: &mut dyn FnMut(&str, &dyn Encode)) {
        for (key, value) in self {
            each(key, value);
        }
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        r.enter_box()?;
        match T::decode(r) {
            Ok(value) => {
                r.leave_box();
                Ok(Self::new(value))
            }
            Err(fault) => Err(fault),
        }
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, w: &mut Writer) {
        (**self).encode(w);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

/// None is null.
impl<T: Decode> Decode for Option<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        if r.null()? {
            return Ok(None);
        }
        match T::decode(r) {
            Ok(value) => Ok(Some(value)),
            Err(fault) => Err(fault),
        }
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, w: &mut Writer) {
        match self {
            Some(value) => value.encode(w),
            None => w.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}
