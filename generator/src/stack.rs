/// The stack size in bytes of threads that recurse along nested values. The parser, the printer and the validation need
/// a stack frame per level, and frames are large in build scripts, because these are compiled without optimization.
pub(crate) const STACK_SIZE: usize = 64 << 20;
