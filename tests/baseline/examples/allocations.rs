//! Prints a line for each pair of calls: the `side` and `shape` of the `Pair`, the allocations of the generated call,
//! and the allocations of the hand-written call, separated by tabs.

use ecogen_baseline::calls::{BoxError, Call, pairs};

fn main() -> Result<(), BoxError> {
    for side in ["server", "client", "codec"] {
        for mut pair in pairs(side)? {
            let (ours, baseline) = (allocations_of(&mut pair.ours), allocations_of(&mut pair.baseline));
            println!("{}\t{}\t{ours}\t{baseline}", pair.side, pair.shape);
        }
    }
    Ok(())
}

/// Counts the allocations of the second call. The first call also initializes lazy values.
fn allocations_of(call: &mut Call) -> u64 {
    call();
    allocation_counter::measure(|| _ = call()).count_total
}
