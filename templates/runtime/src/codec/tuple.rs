//! Decoding and encoding of tuples: arrays with a fixed length and a type for each item.

use super::{Decode, DecodeError, Encode, Reader, Writer};

macro_rules! tuples {
    ($($length:literal: $($item:ident $place:tt)+;)+) => {$(
        impl<$($item: Decode),+> Decode for ($($item,)+) {
            fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let mut items = ($(None::<$item>,)+);
                let mut found = 0_usize;
                r.list(&mut |r| {
                    match found {
                        $($place => items.$place = Some($item::decode(r)?),)+
                        _ => return Err(r.error(concat!("expected an array of length ", $length, ", found more items"))),
                    }
                    found += 1;
                    Ok(())
                })?;
                let message = || format!(concat!("expected an array of length ", $length, ", found length {}"), found);
                let missing = || r.error(message());
                Ok(($(items.$place.ok_or_else(missing)?,)+))
            }
        }

        impl<$($item: Encode),+> Encode for ($($item,)+) {
            fn encode(&self, w: &mut Writer) {
                w.open_list();
                $(self.$place.encode(w);)+
                w.close_list();
            }
        }
    )+};
}

tuples! {
    1: A 0;
    2: A 0 B 1;
    3: A 0 B 1 C 2;
    4: A 0 B 1 C 2 D 3;
    5: A 0 B 1 C 2 D 3 E 4;
    6: A 0 B 1 C 2 D 3 E 4 F 5;
    7: A 0 B 1 C 2 D 3 E 4 F 5 G 6;
    8: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7;
    9: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8;
    10: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9;
    11: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10;
    12: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11;
}
