use std::fmt::Debug;
use std::hint::black_box;

use ecogen_runtime::{Decode, Encode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{BoxError, Pair};
use crate::api::models;
use crate::{baseline, texts};

pub(super) fn pairs() -> Result<Vec<Pair>, BoxError> {
    let mut pairs = Vec::new();
    both::<models::Thing, baseline::models::Thing>("small JSON", &texts::thing(), &mut pairs)?;
    both::<Vec<models::Order>, Vec<baseline::models::Order>>("200 kB of JSON", &texts::orders(), &mut pairs)?;
    both::<Vec<models::Event>, Vec<baseline::event::Event>>("200 unions by a property", &texts::events(), &mut pairs)?;
    both::<models::Message, baseline::message::Message>("a union of 8, the last", &texts::message(), &mut pairs)?;
    // In these texts, the keys are sorted, and thus in another order than the fields.
    let (orders, message) = (texts::orders().to_string(), texts::message().to_string());
    pairs.push(decoded::<Vec<models::Order>, Vec<baseline::models::Order>>("200 kB of JSON, keys sorted", orders));
    pairs.push(decoded::<models::Message, baseline::message::Message>("a union of 8, the last, keys sorted", message));
    Ok(pairs)
}

fn both<O, T>(shape: &'static str, value: &Value, pairs: &mut Vec<Pair>) -> Result<(), BoxError>
where
    O: Decode + Encode + 'static,
    T: DeserializeOwned + Serialize + Debug + 'static,
{
    let text = texts::rewrite::<T>(value)?;
    let (ours, baseline): (O, T) = (ecogen_runtime::from_str(&text)?, serde_json::from_str(&text)?);
    pairs.push(decoded::<O, T>(shape, text));
    pairs.push(Pair {
        side: "encode",
        shape,
        ours: Box::new(move || !ecogen_runtime::to_vec(black_box(&ours)).is_empty()),
        baseline: Box::new(move || serde_json::to_vec(black_box(&baseline)).is_ok()),
    });
    Ok(())
}

fn decoded<O: Decode, T: DeserializeOwned>(shape: &'static str, text: String) -> Pair {
    let same = text.clone();
    Pair {
        side: "decode",
        shape,
        ours: Box::new(move || ecogen_runtime::from_str::<O>(black_box(&text)).is_ok()),
        baseline: Box::new(move || serde_json::from_slice::<T>(black_box(same.as_bytes())).is_ok()),
    }
}
