//! Search for quotes, backslashes and control characters in JSON strings, eight bytes at a time. All other bytes are
//! plain.

const LOW_BITS: u64 = u64::MAX / 255;
const HIGH_BITS: u64 = LOW_BITS << 7;

/// Returns the number of bytes before the first quote, backslash or control character.
#[inline]
pub(super) fn plain_prefix_length(text: &[u8]) -> usize {
    // Most strings end in the first eight bytes.
    match text.first_chunk() {
        Some(word) => first_match(u64::from_le_bytes(*word)).unwrap_or_else(|| plain_prefix_length_long(text)),
        None => plain_prefix_length_short(text),
    }
}

/// Continues the search after the first eight bytes, which are plain.
fn plain_prefix_length_long(text: &[u8]) -> usize {
    for (index, word) in text.as_chunks::<8>().0.iter().enumerate().skip(1) {
        if let Some(stop) = first_match(u64::from_le_bytes(*word)) {
            return index * 8 + stop;
        }
    }
    // The remaining bytes are searched as part of the last eight bytes, some of which have been searched already.
    match text.last_chunk() {
        Some(last) => first_match(u64::from_le_bytes(*last)).map_or(text.len(), |stop| text.len() - 8 + stop),
        None => text.len(),
    }
}

/// Searches fewer than eight bytes in one word: the first four and the last four, which may overlap.
fn plain_prefix_length_short(text: &[u8]) -> usize {
    let (Some(begin), Some(end)) = (text.first_chunk(), text.last_chunk()) else {
        return text.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..b' ')).unwrap_or(text.len());
    };
    let word = u64::from(u32::from_le_bytes(*begin)) | u64::from(u32::from_le_bytes(*end)) << 32;
    match first_match(word) {
        None => text.len(),
        Some(stop) if stop < 4 => stop,
        Some(stop) => text.len() + stop - 8,
    }
}

/// Returns the index of the first quote, backslash or control character in a word.
fn first_match(word: u64) -> Option<usize> {
    let found = special_bytes(word);
    (found != 0).then(|| found.trailing_zeros() as usize / 8)
}

/// Returns a word in which the high bit of each byte that is not plain is set. Only the lowest set bit is reliable:
/// higher bits may be false positives.
fn special_bytes(word: u64) -> u64 {
    let zero = |word: u64| word.wrapping_sub(LOW_BITS) & !word;
    let control = word.wrapping_sub(LOW_BITS * 0x20) & !word;
    (control | zero(word ^ (LOW_BITS * u64::from(b'"'))) | zero(word ^ (LOW_BITS * u64::from(b'\\')))) & HIGH_BITS
}

#[cfg(test)]
mod tests {
    use super::plain_prefix_length;

    #[test]
    fn plain_prefix_ends_at_the_first_special_byte() {
        for stop in ['"', '\\', '\0', '\n', '\u{1f}'] {
            for (at, after) in (0..20).flat_map(|at| (0..10).map(move |after| (at, after))) {
                let before: String = "ä~ !\u{7f}zÿ#[]".chars().cycle().take(at).collect();
                let text = format!("{before}{stop}{}", &"ab\"\n\\\0cdefg"[..after]);
                assert_eq!(Some(plain_prefix_length(text.as_bytes())), text.find(stop), "{text:?}");
                assert_eq!(plain_prefix_length(before.as_bytes()), before.len(), "{before:?}");
            }
        }
        assert_eq!(plain_prefix_length("ä \u{7f}\u{80}ÿ€😀".as_bytes()), "ä \u{7f}\u{80}ÿ€😀".len());
    }
}
