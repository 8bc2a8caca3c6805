/// Bytes of stack for a thread that follows what nests: parser, printer and judge take a frame for each level, big ones in a
/// build script, which is not optimised.
pub(crate) const DEEP: usize = 64 << 20;
