//! Prints the allocations of each call: a line for each pair with side, shape, generated and hand-written, separated by
//! tabs.

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

/// Counts the allocations of the second call. The first one also initializes lazy values.
fn allocations_of(call: &mut Call) -> u64 {
    call();
    allocation_counter::measure(|| _ = call()).count_total
}
