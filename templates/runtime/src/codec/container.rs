//! Decoding and encoding of arrays, boxes and nullable values.
//!
//! The functions in this file are compiled for each type. If one of the types changes, rustc compiles the codegen unit
//! with these functions again. The functions are therefore small and use `match`, since `?`, `map` and closures would
//! add a function for each type.

use super::{Decode, DecodeError, Encode, ListSlot, Reader, Writer};

/// The maximum ratio of the capacity of a growing list to its length.
const GROWTH: usize = 2;

impl<T: Decode> Decode for Vec<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = Self::new();
        match r.items(&mut items) {
            Ok(()) => Ok(items),
            Err(error) => Err(error),
        }
    }
}

impl<T: Decode> ListSlot for Vec<T> {
    fn add(&mut self, r: &mut Reader<'_>) -> Result<(), DecodeError> {
        match T::decode(r) {
            Ok(item) => {
                self.push(item);
                r.take_memory(GROWTH * size_of::<T>())
            }
            Err(error) => Err(error),
        }
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, w: &mut Writer) {
        w.open_list();
        let mut items = self.as_slice();
        while let [item, others @ ..] = items {
            item.encode(w);
            items = others;
        }
        w.close_list();
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.enter_box()?;
        match T::decode(r) {
            Ok(value) => {
                r.leave_box();
                match r.take_memory(size_of::<T>()) {
                    Ok(()) => Ok(Self::new(value)),
                    Err(error) => Err(error),
                }
            }
            Err(error) => Err(error),
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

/// Decodes null as `None`.
impl<T: Decode> Decode for Option<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match r.null() {
            Ok(true) => Ok(None),
            Ok(false) => match T::decode(r) {
                Ok(value) => Ok(Some(value)),
                Err(error) => Err(error),
            },
            Err(error) => Err(error),
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
