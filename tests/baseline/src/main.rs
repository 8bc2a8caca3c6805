//! Repeats one call, so that `cargo xtask bench run` can measure the call.
//!
//! Without arguments, the program prints all pairs of calls: a line with the `side` and `shape` of each, separated by a
//! tab.

use std::time::Instant;

use ecogen_baseline::calls::{BoxError, pairs};

fn main() -> Result<(), BoxError> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let [side, shape, who, count] = arguments[..] else {
        for side in ["server", "client", "codec"] {
            pairs(side)?.iter().for_each(|pair| println!("{}\t{}", pair.side, pair.shape));
        }
        return Ok(());
    };
    let count: u32 = count.parse()?;
    let pair = pairs(side)?.into_iter().find(|pair| (pair.side, pair.shape) == (side, shape));
    let pair = pair.ok_or("no such pair of calls")?;
    let mut call = if who == "ours" { pair.ours } else { pair.baseline };
    let start = Instant::now();
    for _ in 0..count {
        if !call() {
            return Err("a call failed".into());
        }
    }
    println!("{}", start.elapsed().as_secs_f64());
    Ok(())
}
