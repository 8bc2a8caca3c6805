use std::fmt::Debug;
use std::hint::black_box;

use ecogen_runtime::{Decode, Encode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Fault, Pair};
use crate::api::models;
use crate::{texts, twin};

pub(super) fn pairs() -> Result<Vec<Pair>, Fault> {
    let mut pairs = Vec::new();
    both::<models::Thing, twin::models::Thing>("small JSON", &texts::thing(), &mut pairs)?;
    both::<Vec<models::Order>, Vec<twin::models::Order>>("200 kB of JSON", &texts::orders(), &mut pairs)?;
    both::<Vec<models::Event>, Vec<twin::event::Event>>("200 unions by a property", &texts::events(), &mut pairs)?;
    both::<models::Message, twin::message::Message>("a union of 8, the last", &texts::message(), &mut pairs)?;
    // JSON whose keys are in another order than the fields.
    let (orders, message) = (texts::orders().to_string(), texts::message().to_string());
    pairs.push(decoded::<Vec<models::Order>, Vec<twin::models::Order>>("200 kB of JSON, keys sorted", orders));
    pairs.push(decoded::<models::Message, twin::message::Message>("a union of 8, the last, keys sorted", message));
    Ok(pairs)
}

fn both<O, T>(shape: &'static str, value: &Value, pairs: &mut Vec<Pair>) -> Result<(), Fault>
where
    O: Decode + Encode + 'static,
    T: DeserializeOwned + Serialize + Debug + 'static,
{
    let text = texts::written::<T>(value)?;
    let (ours, twin): (O, T) = (ecogen_runtime::from_str(&text)?, serde_json::from_str(&text)?);
    pairs.push(decoded::<O, T>(shape, text));
    pairs.push(Pair {
        side: "encode",
        shape,
        ours: Box::new(move || !ecogen_runtime::to_vec(black_box(&ours)).is_empty()),
        twin: Box::new(move || serde_json::to_vec(black_box(&twin)).is_ok()),
    });
    Ok(())
}

fn decoded<O: Decode, T: DeserializeOwned>(shape: &'static str, text: String) -> Pair {
    let same = text.clone();
    Pair {
        side: "decode",
        shape,
        ours: Box::new(move || ecogen_runtime::from_str::<O>(black_box(&text)).is_ok()),
        twin: Box::new(move || serde_json::from_slice::<T>(black_box(same.as_bytes())).is_ok()),
    }
}
