/// The stack size in bytes of threads that recurse along nested values. Parser, printer and validation have a frame per
/// level, which is large in a build script, because that is not optimized.
pub(crate) const STACK_SIZE: usize = 64 << 20;
