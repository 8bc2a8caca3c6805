//! Prints the allocations of each call: a line for each pair with side, shape, generated and hand-written, separated by
//! tabs.

use ecogen_twins::calls::{Call, Fault, pairs};

fn main() -> Result<(), Fault> {
    for side in ["server", "client", "codec"] {
        for mut pair in pairs(side)? {
            let (ours, twin) = (of(&mut pair.ours), of(&mut pair.twin));
            println!("{}\t{}\t{ours}\t{twin}", pair.side, pair.shape);
        }
    }
    Ok(())
}

/// Counts the allocations of the second call. The first one also initializes lazy values.
fn of(call: &mut Call) -> u64 {
    call();
    allocation_counter::measure(|| _ = call()).count_total
}
