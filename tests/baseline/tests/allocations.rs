//! Checks that no call makes more allocations than its limit. The number of allocations is the same on every machine.

use ecogen_baseline::calls::{BoxError, Call, pairs};

/// The maximum number of allocations of each generated call, by `side` and `shape`.
const BUDGETS: &[(&str, &str, u64)] = &[
    ("server", "path parameter", 36),
    ("server", "ten query parameters", 39),
    ("server", "small JSON", 33),
    ("server", "small JSON, validated", 33),
    ("server", "200 kB of JSON read", 5_540),
    ("server", "200 kB of JSON written", 5_540),
    ("server", "200 unions", 570),
    ("client", "path parameter", 27),
    ("client", "ten query parameters", 22),
    ("client", "small JSON", 34),
    ("client", "small JSON, validated", 34),
    ("client", "200 kB of JSON written", 5_540),
    ("client", "200 kB of JSON read", 5_540),
    ("client", "200 unions", 1_090),
    ("decode", "small JSON", 8),
    ("encode", "small JSON", 1),
    ("decode", "200 kB of JSON", 5_508),
    ("encode", "200 kB of JSON", 11),
    ("decode", "200 unions by a property", 540),
    ("encode", "200 unions by a property", 7),
    ("decode", "a union of 8, the last", 19),
    ("encode", "a union of 8, the last", 3),
    ("decode", "200 kB of JSON, keys sorted", 5_508),
    ("decode", "a union of 8, the last, keys sorted", 19),
];

#[test]
fn allocations_stay_within_budget() -> Result<(), BoxError> {
    let (mut measured, mut over) = (0, Vec::new());
    for side in ["server", "client", "codec"] {
        for mut pair in pairs(side)? {
            let budget = BUDGETS.iter().find(|(side, shape, _)| (*side, *shape) == (pair.side, pair.shape));
            let (_, _, most) = budget.ok_or_else(|| format!("{pair:?} has no budget"))?;
            let count = allocations_of(&mut pair.ours);
            if count > *most {
                over.push(format!("{pair:?}: {count} allocations, {most} are allowed"));
            }
            measured += 1;
        }
    }
    assert!(over.is_empty(), "{}", over.join("\n"));
    assert_eq!(measured, BUDGETS.len());
    Ok(())
}

/// Counts the allocations of the second call. The first call also initializes lazy values.
fn allocations_of(call: &mut Call) -> u64 {
    call();
    allocation_counter::measure(|| _ = call()).count_total
}
