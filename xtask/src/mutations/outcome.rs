/// The outcome of a test command.
#[derive(Debug)]
pub enum MutationOutcome {
    /// All tests passed.
    Passed,
    /// The named tests failed.
    Caught(String),
    /// No test was run to its end, for example because the mutated code does not compile.
    Broken(String),
}

impl MutationOutcome {
    /// Parses the output of `cargo test`.
    pub fn from_output(success: bool, printed: &str, errors: &str) -> Self {
        if success {
            return Self::Passed;
        }
        let failed = |line: &str| Some(line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?.to_owned());
        let failed: Vec<_> = printed.lines().filter_map(failed).collect();
        if failed.is_empty() {
            let error = errors.lines().find(|line| line.starts_with("error")).unwrap_or("it failed, and no test of it");
            return Self::Broken(error.to_owned());
        }
        Self::Caught(failed.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compile_errors_are_not_caught() {
        let broken = MutationOutcome::from_output(false, "", "warning: unused\nerror[E0425]: no such name\n");
        assert!(matches!(broken, MutationOutcome::Broken(why) if why == "error[E0425]: no such name"));
        let caught =
            MutationOutcome::from_output(false, "test a::b ... ok\ntest a::c ... FAILED\n", "error: test failed");
        assert!(matches!(caught, MutationOutcome::Caught(by) if by == "a::c"));
    }
}
