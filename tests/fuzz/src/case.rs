use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::time::{Duration, Instant};

/// A fuzz target: a part of the project that is tested with random input.
pub trait Target {
    /// Returns the input of the test case with this number. The input of a failing case is written to a file.
    fn make(&self, number: u64) -> Vec<u8>;

    /// Runs the target with the input of a test case.
    ///
    /// # Errors
    ///
    /// If the target returns a result that is a failure regardless of the input, such as status 500.
    fn run(&self, case: &[u8]) -> Result<(), String>;
}

/// A test case that has failed.
#[derive(Clone, Debug)]
pub struct FuzzFinding {
    /// The input of the test case.
    pub case: Vec<u8>,
    /// A description of the failure.
    pub message: String,
}

/// The time limit of a test case.
const SECONDS: Duration = Duration::from_secs(2);

/// The memory limit of the process during a test case, in KiB.
const MEMORY: u64 = 512 << 10;

impl FuzzFinding {
    /// Runs a test case and returns its failure, if any. A panic, more than 512 MiB of memory, and more than two
    /// seconds in three consecutive runs are failures. A slow case is repeated, because the machine may have other
    /// load.
    pub fn run(target: &dyn Target, case: &[u8]) -> Option<Self> {
        let found = |message: String| Some(Self { case: case.to_vec(), message });
        let mut fastest = Duration::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            match panic::catch_unwind(AssertUnwindSafe(|| target.run(case))) {
                Ok(Ok(())) => {}
                Ok(Err(message)) => return found(message),
                Err(payload) => return found(format!("panicked: {}", panic_message(&*payload))),
            }
            fastest = fastest.min(start.elapsed());
            if fastest < SECONDS {
                let memory = peak();
                return if memory > MEMORY { found(format!("held {} MiB", memory >> 10)) } else { None };
            }
        }
        found(format!("took {:.1} s", fastest.as_secs_f64()))
    }
}

fn panic_message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("without a word")
}

/// Returns the peak memory of the process in KiB since the last call, or 0 if the system does not report it.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    // Writing `5` resets the peak memory.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0)
}
