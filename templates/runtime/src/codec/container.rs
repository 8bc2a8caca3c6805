//! Lists, maps, boxes, and the `Option` of a value that may be null.

use std::hash::RandomState;

use indexmap::IndexMap;

use super::{Decode, Encode, EncodeRest, Fault, Reader, Rest, Writer};

impl<T: Decode> Decode for Vec<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut items = Self::new();
        r.list(&mut |r| {
            items.push(T::decode(r)?);
            Ok(())
        })?;
        Ok(items)
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
        r.object(&mut |key, r| map.add(key, r))?;
        Ok(map)
    }
}

impl<T: Encode> Encode for IndexMap<String, T> {
    fn encode(&self, w: &mut Writer) {
        w.open_object();
        for (key, value) in self {
            w.key(key);
            value.encode(w);
        }
        w.close_object();
    }
}

impl<T: Decode> Rest for IndexMap<String, T> {
    fn add(&mut self, key: &str, r: &mut Reader<'_>) -> Result<(), Fault> {
        self.insert(key.to_owned(), T::decode(r)?);
        Ok(())
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
        T::decode(r).map(Self::new)
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
        if r.null()? { Ok(None) } else { T::decode(r).map(Some) }
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
