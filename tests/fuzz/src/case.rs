use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::time::{Duration, Instant};

/// What cases are thrown at.
pub trait Target {
    /// Makes the case of a number, as it will stand in a file.
    fn make(&self, number: u64) -> Vec<u8>;

    /// Runs a case. An error is something that must not come out of any.
    ///
    /// # Errors
    ///
    /// What came out.
    fn run(&self, case: &[u8]) -> Result<(), String>;
}

/// A case that ended as none may.
#[derive(Clone, Debug)]
pub struct Find {
    /// The case.
    pub case: Vec<u8>,
    /// What happened.
    pub message: String,
}

/// How long a case may take.
const SECONDS: Duration = Duration::from_secs(2);

/// How many KiB the process may hold while a case runs.
const MEMORY: u64 = 512 << 10;

impl Find {
    /// Runs a case: a panic, more than two seconds (three times in a row: others use the machine, too) and more than
    /// 512 MiB are finds.
    pub fn of(target: &dyn Target, case: &[u8]) -> Option<Self> {
        let found = |message: String| Some(Self { case: case.to_vec(), message });
        let mut fastest = Duration::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            match panic::catch_unwind(AssertUnwindSafe(|| target.run(case))) {
                Ok(Ok(())) => {}
                Ok(Err(message)) => return found(message),
                Err(payload) => return found(format!("panicked: {}", said(&*payload))),
            }
            fastest = fastest.min(start.elapsed());
            if fastest < SECONDS {
                let held = peak();
                return if held > MEMORY { found(format!("held {} MiB", held >> 10)) } else { None };
            }
        }
        found(format!("took {:.1} s", fastest.as_secs_f64()))
    }
}

fn said(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("without a word")
}

/// The most KiB that the process has held since the last time, where the system tells.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    // Starts the count again.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0)
}
