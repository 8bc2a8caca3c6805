//! How often each call asks for memory: a line for each pair, tabs between side, shape, ours and the twin's.

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

/// Of the second call: the first makes what is kept.
fn of(call: &mut Call) -> u64 {
    call();
    allocation_counter::measure(|| _ = call()).count_total
}
