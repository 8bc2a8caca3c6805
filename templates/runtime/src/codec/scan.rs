//! How far a string of JSON goes without an escape, eight bytes at a time.

const ONES: u64 = u64::MAX / 255;
const HIGH: u64 = ONES << 7;

/// How many bytes there are before the first quote, backslash or control character.
pub(super) fn plain(text: &[u8]) -> usize {
    let (words, rest) = text.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let found = stops(u64::from_le_bytes(*word));
        if found != 0 {
            return index * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let stop = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..b' '));
    text.len() - rest.len() + stop.unwrap_or(rest.len())
}

/// The high bit of each byte that ends a plain run. Above the lowest such bit others may be set in vain.
fn stops(word: u64) -> u64 {
    let zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    (control | zero(word ^ (ONES * u64::from(b'"'))) | zero(word ^ (ONES * u64::from(b'\\')))) & HIGH
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_run_ends_where_the_first_special_byte_is() {
        for stop in ['"', '\\', '\0', '\n', '\u{1f}'] {
            for at in 0..20 {
                let text =
                    format!("{}{stop}äö\"\u{7f}", "ä~ !\u{7f}zÿ#[]".chars().cycle().take(at).collect::<String>());
                assert_eq!(Some(plain(text.as_bytes())), text.find(stop), "{text:?}");
            }
        }
        assert_eq!(plain("ä \u{7f}\u{80}ÿ€😀".as_bytes()), "ä \u{7f}\u{80}ÿ€😀".len());
    }
}
