/// The limits of decoding a request or a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecodeLimits {
    /// The maximum size of one item of a streamed body, or of a part that is a value, in bytes.
    pub item_size: usize,
    /// The maximum number of parts in a multipart body.
    pub parts: usize,
    /// The maximum size of the header section of a part in bytes.
    pub part_header_size: usize,
    /// The maximum number of name-value pairs of one parameter or form field in the style `deepObject`. The name of
    /// each pair is compared with all previous names, so this limit bounds the time that decoding takes.
    pub properties: usize,
}

impl DecodeLimits {
    /// Returns the default limits: 10,000 parts, 16 KiB for the header section of a part, 4,096 pairs, and items of any
    /// size.
    pub const fn new() -> Self {
        Self { item_size: usize::MAX, parts: 10_000, part_header_size: 16 << 10, properties: 4096 }
    }
}

impl Default for DecodeLimits {
    fn default() -> Self {
        Self::new()
    }
}
