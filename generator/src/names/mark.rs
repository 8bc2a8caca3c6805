/// Returns the FNV-1a hash of a text as sixteen hexadecimal digits. The hash is the same on every machine and in every
/// version.
pub(crate) fn mark(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}
