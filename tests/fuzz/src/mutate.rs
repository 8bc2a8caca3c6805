//! Mutates JSON trees: a node is deleted, duplicated, wrapped, or replaced by another value or by a copy of another
//! node. Also mutates bytes.

use serde_json::{Map, Value, json};

use super::seed::Seed;
use super::words::{KEYS, NUMBERS, TEXTS};

/// The maximum number of JSON values in a mutated tree.
const VALUES: usize = 20_000;

/// Mutates a tree several times. The values that are inserted may come from `other`.
pub(crate) fn mutate(tree: &mut Value, other: &Value, seed: &mut Seed) {
    for _ in 0..=seed.below(6) {
        let part = part(if seed.chance(2) { other } else { tree }, seed).clone();
        let reference = reference(tree, seed);
        let count = size(tree);
        let at = seed.below(count);
        let Some(node) = nth(tree, &mut { at }) else { continue };
        change(node, part, reference, count, seed);
    }
}

fn change(node: &mut Value, part: Value, reference: Value, count: usize, seed: &mut Seed) {
    match seed.below(11) {
        0 => *node = any(seed),
        1 => *node = reference,
        2 if count + size(&part) < VALUES => *node = part,
        3 => *node = json!({*seed.pick(&["allOf", "oneOf", "anyOf"]): [node.clone(), reference]}),
        4 => *node = Value::Array(vec![node.take()]),
        5 => *node = json!({*seed.pick(KEYS): node.clone()}),
        _ => match node {
            Value::Object(object) => change_object(object, part, count, seed),
            Value::Array(items) => list(items, part, count, seed),
            Value::String(text) => *text = string(text, seed),
            Value::Number(_) => *node = json!(*seed.pick(NUMBERS)),
            Value::Bool(value) => *value = !*value,
            Value::Null => *node = part,
        },
    }
}

fn change_object(object: &mut Map<String, Value>, part: Value, count: usize, seed: &mut Seed) {
    let keys: Vec<String> = object.keys().cloned().collect();
    let fits = count + size(&part) < VALUES;
    if keys.is_empty() || seed.chance(4) {
        if fits {
            let key = if seed.chance(3) { *seed.pick(TEXTS) } else { *seed.pick(KEYS) };
            object.insert(key.to_owned(), part);
        }
        return;
    }
    let (one, two) = (seed.pick(&keys).clone(), seed.pick(&keys).clone());
    let value = object.remove(&one).unwrap_or_default();
    match seed.below(4) {
        // The key is deleted.
        0 => {}
        // The key is renamed.
        1 => drop(object.insert(string(&one, seed), value)),
        // The value is swapped with the value of another key.
        2 => {
            let other = object.insert(two, value);
            object.extend(other.map(|other| (one, other)));
        }
        // The value is duplicated under another key.
        _ => {
            if count + size(&value) < VALUES {
                object.insert(string(&one, seed), value.clone());
            }
            object.insert(one, value);
        }
    }
}

fn list(items: &mut Vec<Value>, part: Value, count: usize, seed: &mut Seed) {
    if items.is_empty() {
        return items.push(part);
    }
    let (one, two) = (seed.below(items.len()), seed.below(items.len()));
    match seed.below(3) {
        0 => drop(items.remove(one)),
        1 => items.swap(one, two),
        _ if count + size(&items[one]) < VALUES => items.insert(two, items[one].clone()),
        _ => items.push(Value::Null),
    }
}

fn any(seed: &mut Seed) -> Value {
    match seed.below(7) {
        0 => Value::Null,
        1 => Value::Bool(seed.chance(2)),
        2 => json!(*seed.pick(NUMBERS)),
        3 => json!([]),
        4 => json!({}),
        5 => json!({*seed.pick(KEYS): *seed.pick(TEXTS)}),
        _ => json!(*seed.pick(TEXTS)),
    }
}

/// Returns a changed copy of a text, or a different text.
pub(crate) fn string(text: &str, seed: &mut Seed) -> String {
    let cut = seed.below(text.len() + 1);
    let cut = (0..=cut).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    match seed.below(5) {
        0 => (*seed.pick(TEXTS)).to_owned(),
        1 => text[..cut].to_owned(),
        2 => text.to_uppercase(),
        3 if text.len() < 2_000 => text.repeat(2 + seed.below(20)),
        _ => format!("{}{}{}", &text[..cut], seed.pick(TEXTS), &text[cut..]),
    }
}

/// Returns a `$ref` to a random location in a tree, often to a component schema.
fn reference(tree: &Value, seed: &mut Seed) -> Value {
    let mut at = tree;
    let mut pointer = String::from("#");
    if let (false, Some(schemas)) =
        (seed.chance(4), tree.pointer("/components/schemas").filter(|found| found.is_object()))
    {
        pointer.push_str("/components/schemas");
        at = schemas;
    }
    for _ in 0..=seed.below(3) {
        let (key, next) = match at {
            Value::Object(object) if !object.is_empty() => {
                let keys: Vec<&String> = object.keys().collect();
                let key = *seed.pick(&keys);
                (key.clone(), &object[key])
            }
            Value::Array(items) if !items.is_empty() => {
                let index = seed.below(items.len());
                (index.to_string(), &items[index])
            }
            _ => break,
        };
        pointer.push('/');
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
        at = next;
    }
    json!({"$ref": pointer})
}

/// Returns a random node of a tree.
fn part<'t>(tree: &'t Value, seed: &mut Seed) -> &'t Value {
    let mut at = tree;
    while !seed.chance(5) {
        at = match at {
            Value::Object(object) if !object.is_empty() => {
                let values: Vec<&Value> = object.values().collect();
                *seed.pick(&values)
            }
            Value::Array(items) if !items.is_empty() => seed.pick(items),
            _ => break,
        };
    }
    at
}

fn size(tree: &Value) -> usize {
    match tree {
        Value::Object(object) => 1 + object.values().map(size).sum::<usize>(),
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// Returns the node with the number `left`. Parents are counted before their children.
fn nth<'t>(tree: &'t mut Value, left: &mut usize) -> Option<&'t mut Value> {
    if *left == 0 {
        return Some(tree);
    }
    *left -= 1;
    match tree {
        Value::Object(object) => object.values_mut().find_map(|value| nth(value, left)),
        Value::Array(items) => items.iter_mut().find_map(|value| nth(value, left)),
        _ => None,
    }
}

/// Removes, inserts or changes bytes at several positions of a text.
pub(crate) fn bytes(text: &mut Vec<u8>, seed: &mut Seed) {
    for _ in 0..=seed.below(4) {
        let (one, two) = (seed.below(text.len() + 1), seed.below(text.len() + 1));
        let range = one.min(two)..one.max(two).min(one.min(two) + 200);
        match seed.below(5) {
            0 => drop(text.drain(range)),
            1 => {
                let part = text[range].to_vec();
                drop(text.splice(two..two, part));
            }
            2 => drop(text.splice(one..one, seed.pick(TEXTS).bytes())),
            3 => drop(text.splice(one..one, [0xFF, 0x00, 0x80].into_iter().take(1 + seed.below(3)))),
            _ => {
                if let Some(byte) = text.get_mut(one) {
                    *byte = *seed.pick(b"\0\t\n {}[]\"',:&*!|>%-?#/\\");
                }
            }
        }
    }
}
