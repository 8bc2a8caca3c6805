//! Line breaking with Oppen's algorithm: the possible line breaks of a box become newlines if the box does not fit on
//! the line. The algorithm and its output are those of `prettyplease` (David Tolnay and rustc's authors, MIT or Apache
//! 2.0). Words are slices of the token text and are copied only once.

use std::collections::VecDeque;

/// The maximum number of columns of a printed line.
const LINE_WIDTH: isize = 89;
/// The minimum number of columns for the text of a line, however deep the line is indented.
const MIN_SPACE: isize = 60;
/// The size of a token that does not fit on any line, and therefore breaks its box.
pub(super) const INFINITE: u16 = 0xffff;
/// The number of columns by which a box indents its lines.
pub(super) const INDENT: i16 = 4;

/// A possible line break.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Break {
    /// The change of the indentation of the next line.
    pub(super) offset: i16,
    /// The number of spaces that are printed if the line is not broken.
    pub(super) blank: u16,
    /// The character that is printed before the newline if the line is broken.
    pub(super) before: Option<char>,
    /// The text that is printed at the start of the next line if the line is broken.
    pub(super) after: &'static str,
    /// The character that is printed if the line is not broken.
    pub(super) instead: Option<char>,
    /// `true` if the break is omitted at the end of its box.
    pub(super) if_more: bool,
    /// `true` if the line is never broken at this break.
    pub(super) never: bool,
}

#[derive(Clone, Copy, Debug)]
enum LayoutPart<'t> {
    Word(&'t str),
    Break(Break),
    Begin(i16, bool),
    End,
}

#[derive(Clone, Copy, Debug)]
struct LayoutEntry<'t> {
    part: LayoutPart<'t>,
    size: isize,
}

/// A box that is being printed. `broken` is the indentation outside the box if the box is broken; `consistent` is
/// whether every possible break of the box becomes a newline.
#[derive(Clone, Copy, Debug)]
struct LayoutFrame {
    broken: Option<isize>,
    consistent: bool,
}

/// The line breaker. Words, possible breaks and boxes wait in a queue until the width of their box is known, and are
/// then written as text.
#[derive(Debug)]
pub(super) struct LayoutEngine<'t> {
    out: String,
    space: isize,
    queue: VecDeque<LayoutEntry<'t>>,
    /// The number of the first token in the queue, counted from the first token ever added.
    first: usize,
    left: isize,
    right: isize,
    /// The numbers of the boxes and breaks in the queue whose size is not known yet.
    unsized_parts: VecDeque<usize>,
    frames: Vec<LayoutFrame>,
    indent: isize,
    pending: usize,
}

impl<'t> LayoutEngine<'t> {
    /// Creates a line breaker that appends to `out`.
    pub(super) fn new(out: String) -> Self {
        Self {
            out,
            space: LINE_WIDTH,
            queue: VecDeque::new(),
            first: 0,
            left: 0,
            right: 0,
            unsized_parts: VecDeque::new(),
            frames: Vec::new(),
            indent: 0,
            pending: 0,
        }
    }

    /// Returns the length of the text that is already written.
    pub(super) fn position(&self) -> usize {
        self.out.len()
    }

    /// Writes all tokens of the queue as text.
    pub(super) fn flush(&mut self) {
        if !self.unsized_parts.is_empty() {
            self.settle();
            self.advance();
        }
    }

    /// Discards the written text after a position and all tokens of the queue.
    pub(super) fn back_to(&mut self, position: usize) {
        let mut out = std::mem::take(&mut self.out);
        out.truncate(position);
        *self = Self::new(out);
    }

    /// Returns the written text. A caller may append to it after [`flush`](Self::flush).
    pub(super) fn text(&mut self) -> &mut String {
        &mut self.out
    }

    pub(super) fn into_text(self) -> String {
        self.out
    }

    fn restart(&mut self) {
        self.left = 1;
        self.right = 1;
        self.first += self.queue.len();
        self.queue.clear();
    }

    fn push(&mut self, part: LayoutPart<'t>, size: isize) -> usize {
        self.queue.push_back(LayoutEntry { part, size });
        self.first + self.queue.len() - 1
    }

    /// Opens a box. In a consistent box, either all possible breaks become newlines, or none.
    pub(super) fn begin(&mut self, offset: i16, consistent: bool) {
        if self.unsized_parts.is_empty() {
            self.restart();
        }
        let number = self.push(LayoutPart::Begin(offset, consistent), -self.right);
        self.unsized_parts.push_back(number);
    }

    pub(super) fn cbox(&mut self, offset: i16) {
        self.begin(offset, true);
    }

    pub(super) fn ibox(&mut self, offset: i16) {
        self.begin(offset, false);
    }

    /// Closes the innermost open box.
    pub(super) fn end(&mut self) {
        if self.unsized_parts.is_empty() {
            self.print_end();
            return;
        }
        if let Some(LayoutEntry { part: LayoutPart::Break(last), .. }) = self.queue.back() {
            let blank = last.blank as isize;
            let count = self.queue.len();
            if count >= 2 && matches!(self.queue[count - 2].part, LayoutPart::Begin(..)) {
                // A box that contains nothing but a possible break is omitted, together with the break.
                self.queue.truncate(count - 2);
                self.unsized_parts.pop_back();
                self.unsized_parts.pop_back();
                self.right -= blank;
                return;
            }
            if last.if_more {
                self.queue.pop_back();
                self.unsized_parts.pop_back();
                self.right -= blank;
            }
        }
        let number = self.push(LayoutPart::End, -1);
        self.unsized_parts.push_back(number);
    }

    /// Closes the innermost open box. The box is broken if it is wider than `max`, even if it would fit on the line.
    pub(super) fn end_within(&mut self, max: isize) {
        let mut depth = 1;
        for &number in self.unsized_parts.iter().rev() {
            let entry = self.queue[number - self.first];
            match entry.part {
                LayoutPart::Begin(..) => {
                    depth -= 1;
                    if depth == 0 {
                        if entry.size < 0 && entry.size + self.right > max {
                            self.push(LayoutPart::Word(""), INFINITE as isize);
                            self.right += INFINITE as isize;
                        }
                        break;
                    }
                }
                LayoutPart::End => depth += 1,
                LayoutPart::Break(_) | LayoutPart::Word(_) => {}
            }
        }
        self.end();
    }

    /// Adds a possible line break.
    pub(super) fn break_at(&mut self, at: Break) {
        if self.unsized_parts.is_empty() {
            self.restart();
        } else {
            self.settle();
        }
        let number = self.push(LayoutPart::Break(at), -self.right);
        self.unsized_parts.push_back(number);
        self.right += at.blank as isize;
    }

    pub(super) fn word(&mut self, word: &'t str) {
        if self.unsized_parts.is_empty() {
            self.print_word(word);
            return;
        }
        let size = word.len() as isize;
        self.push(LayoutPart::Word(word), size);
        self.right += size;
        while self.right - self.left > self.space {
            if self.unsized_parts.front() == Some(&self.first) {
                self.unsized_parts.pop_front();
                self.queue[0].size = INFINITE as isize;
            }
            self.advance();
            if self.queue.is_empty() {
                break;
            }
        }
    }

    /// Adds `offset` to the indentation of the last break.
    pub(super) fn offset(&mut self, offset: i16) {
        if let Some(LayoutEntry { part: LayoutPart::Break(last), .. }) = self.queue.back_mut() {
            last.offset += offset;
        }
    }

    fn advance(&mut self) {
        while let Some(&LayoutEntry { part, size }) = self.queue.front()
            && size >= 0
        {
            self.queue.pop_front();
            self.first += 1;
            match part {
                LayoutPart::Word(word) => {
                    self.left += size;
                    self.print_word(word);
                }
                LayoutPart::Break(at) => {
                    self.left += at.blank as isize;
                    self.print_break(at, size);
                }
                LayoutPart::Begin(offset, consistent) => self.print_begin(offset, consistent, size),
                LayoutPart::End => self.print_end(),
            }
        }
    }

    /// Determines the sizes of the last break and of those boxes in the queue that are closed.
    fn settle(&mut self) {
        let mut depth = 0_usize;
        while let Some(&number) = self.unsized_parts.back() {
            let entry = &mut self.queue[number - self.first];
            match entry.part {
                LayoutPart::Begin(..) if depth == 0 => break,
                LayoutPart::Begin(..) => {
                    entry.size += self.right;
                    depth -= 1;
                }
                LayoutPart::End => {
                    entry.size = 1;
                    depth += 1;
                }
                LayoutPart::Break(_) | LayoutPart::Word(_) => {
                    entry.size += self.right;
                    if depth == 0 {
                        self.unsized_parts.pop_back();
                        break;
                    }
                }
            }
            self.unsized_parts.pop_back();
        }
    }

    fn print_begin(&mut self, offset: i16, consistent: bool, size: isize) {
        let broken = (size > self.space).then_some(self.indent);
        self.frames.push(LayoutFrame { broken, consistent });
        if broken.is_some() {
            self.indent += offset as isize;
        }
    }

    fn print_end(&mut self) {
        if let Some(LayoutFrame { broken: Some(indent), .. }) = self.frames.pop() {
            self.indent = indent;
        }
    }

    fn print_break(&mut self, at: Break, size: isize) {
        let top = self.frames.last().copied().unwrap_or(LayoutFrame { broken: Some(0), consistent: false });
        let fits = at.never || top.broken.is_none() || (!top.consistent && size <= self.space);
        if fits {
            self.pending += at.blank as usize;
            self.space -= at.blank as isize;
            if let Some(instead) = at.instead {
                self.out.push(instead);
                self.space -= instead.len_utf8() as isize;
            }
            return;
        }
        if let Some(before) = at.before {
            self.print_indent();
            self.out.push(before);
        }
        self.out.push('\n');
        let indent = self.indent + at.offset as isize;
        self.pending = usize::try_from(indent).unwrap_or_default();
        self.space = (LINE_WIDTH - indent).max(MIN_SPACE);
        if !at.after.is_empty() {
            self.print_indent();
            self.out.push_str(at.after);
            self.space -= at.after.len() as isize;
        }
    }

    fn print_word(&mut self, word: &str) {
        self.print_indent();
        self.out.push_str(word);
        self.space -= word.len() as isize;
    }

    fn print_indent(&mut self) {
        const BLANKS: &str = "                                                                ";
        while self.pending > 0 {
            let some = self.pending.min(BLANKS.len());
            self.out.push_str(&BLANKS[..some]);
            self.pending -= some;
        }
    }
}

/// Shorthands for common possible breaks.
impl LayoutEngine<'_> {
    pub(super) fn zerobreak(&mut self) {
        self.break_at(Break::default());
    }

    pub(super) fn space(&mut self) {
        self.break_at(Break { blank: 1, ..Break::default() });
    }

    pub(super) fn space_if_more(&mut self) {
        self.break_at(Break { blank: 1, if_more: true, ..Break::default() });
    }

    pub(super) fn hardbreak(&mut self) {
        self.break_at(Break { blank: INFINITE, ..Break::default() });
    }

    pub(super) fn hardbreak_if_more(&mut self) {
        self.break_at(Break { blank: INFINITE, if_more: true, ..Break::default() });
    }

    pub(super) fn neverbreak(&mut self) {
        self.break_at(Break { never: true, ..Break::default() });
    }

    /// Prints the comma after an element of a list. The comma after the last element is printed only if the line is
    /// broken after it.
    pub(super) fn comma(&mut self, is_last: bool) {
        if is_last {
            self.break_at(Break { before: Some(','), ..Break::default() });
        } else {
            self.word(",");
            self.space();
        }
    }

    /// Prints the comma after an element of a list, like [`LayoutEngine::comma`]. If the line is not broken after the
    /// last element, a space is printed.
    pub(super) fn comma_or_space(&mut self, is_last: bool) {
        if is_last {
            self.break_at(Break { blank: 1, before: Some(','), ..Break::default() });
        } else {
            self.word(",");
            self.space();
        }
    }
}
