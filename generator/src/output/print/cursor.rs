use super::engine::LayoutEngine;
use super::token::{TokenKind, Tokens};
use super::tree::SyntaxTree;

/// The error that an item contains syntax which this printer does not support. `prettyplease` prints such an item.
#[derive(Clone, Copy, Debug)]
pub(super) struct UnknownSyntax;

pub(super) type PrintResult<T = ()> = Result<T, UnknownSyntax>;

/// A parser of a list of tokens, with the line breaker that receives the output.
pub(super) struct TokenCursor<'t> {
    tokens: &'t Tokens,
    pub(super) at: usize,
    /// The index at which parsing ends, unless a token group ends earlier.
    pub(super) end: usize,
    pub(super) engine: LayoutEngine<'t>,
    pub(super) tree: SyntaxTree,
}

impl<'t> TokenCursor<'t> {
    pub(super) fn new(tokens: &'t Tokens, engine: LayoutEngine<'t>) -> Self {
        Self { tokens, at: 0, end: tokens.len(), engine, tree: SyntaxTree::default() }
    }

    /// Returns the kind of the token that is `ahead` tokens after the current one, or `None` after the last token.
    pub(super) fn kind(&self, ahead: usize) -> Option<TokenKind> {
        self.tokens.kind(self.at + ahead)
    }

    pub(super) fn kind_at(&self, at: usize) -> Option<TokenKind> {
        self.tokens.kind(at)
    }

    pub(super) fn kind_before(&self) -> Option<TokenKind> {
        self.at.checked_sub(1).and_then(|at| self.tokens.kind(at))
    }

    /// Returns the text of a token.
    pub(super) fn text(&self, at: usize) -> &'t str {
        self.tokens.text(at)
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        self.is_word_ahead(0, word)
    }

    pub(super) fn is_word_ahead(&self, ahead: usize, word: &str) -> bool {
        self.kind(ahead) == Some(TokenKind::Word) && self.text(self.at + ahead) == word
    }

    pub(super) fn is_mark(&self, mark: u8) -> bool {
        self.is_mark_ahead(0, mark)
    }

    pub(super) fn is_mark_ahead(&self, ahead: usize, mark: u8) -> bool {
        matches!(self.kind(ahead), Some(TokenKind::Mark(found, _)) if found == mark)
    }

    /// Returns `true` if the current token begins the operator `pair` of two characters.
    pub(super) fn is_pair(&self, pair: [u8; 2]) -> bool {
        self.is_pair_ahead(0, pair)
    }

    pub(super) fn is_pair_ahead(&self, ahead: usize, [one, two]: [u8; 2]) -> bool {
        self.kind(ahead) == Some(TokenKind::Mark(one, true)) && self.is_mark_ahead(ahead + 1, two)
    }

    /// Returns `true` if the current token is the operator `mark` and not the start of a longer operator.
    pub(super) fn is_single(&self, mark: u8) -> bool {
        self.is_mark(mark)
            && !(matches!(self.kind(0), Some(TokenKind::Mark(_, true)))
                && matches!(self.kind(1), Some(TokenKind::Mark(..))))
    }

    pub(super) fn is_open(&self, mark: u8) -> bool {
        matches!(self.kind(0), Some(TokenKind::Open(found, _)) if found == mark)
    }

    /// Returns `true` if the cursor is at the end of a token group or of all tokens.
    pub(super) fn is_end(&self) -> bool {
        self.at >= self.end || matches!(self.kind(0), None | Some(TokenKind::Close(_)))
    }

    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let is_here = self.is_word(word);
        self.at += usize::from(is_here);
        is_here
    }

    pub(super) fn take_mark(&mut self, mark: u8) -> bool {
        let is_here = self.is_mark(mark);
        self.at += usize::from(is_here);
        is_here
    }

    pub(super) fn take_pair(&mut self, pair: [u8; 2]) -> bool {
        let is_here = self.is_pair(pair);
        self.at += 2 * usize::from(is_here);
        is_here
    }

    pub(super) fn expect(&mut self, mark: u8) -> PrintResult {
        if self.take_mark(mark) { Ok(()) } else { Err(UnknownSyntax) }
    }

    /// Moves to the first token of a group and returns the index of the group's end.
    pub(super) fn enter(&mut self, mark: u8) -> PrintResult<usize> {
        match self.kind(0) {
            Some(TokenKind::Open(found, end)) if found == mark => {
                self.at += 1;
                Ok(end as usize)
            }
            _ => Err(UnknownSyntax),
        }
    }

    /// Moves past the end of a group. Returns an error if tokens of the group remain.
    pub(super) fn leave(&mut self, end: usize) -> PrintResult {
        if self.at != end {
            return Err(UnknownSyntax);
        }
        self.at = end + 1;
        Ok(())
    }

    /// Skips a token or a complete group.
    pub(super) fn step(&mut self) {
        self.at = match self.kind(0) {
            Some(TokenKind::Open(_, end)) => end as usize + 1,
            _ => self.at + 1,
        };
    }

    /// Consumes a name and returns it.
    pub(super) fn name(&mut self) -> PrintResult<&'t str> {
        if self.kind(0) != Some(TokenKind::Word) {
            return Err(UnknownSyntax);
        }
        self.at += 1;
        Ok(self.text(self.at - 1))
    }

    /// Consumes and prints a name.
    pub(super) fn print_name(&mut self) -> PrintResult {
        let name = self.name()?;
        self.engine.word(name);
        Ok(())
    }

    /// Calls `print` at another range of tokens and moves back to the current token. Returns an error if `print` does
    /// not consume exactly this range.
    pub(super) fn print_range(
        &mut self,
        (from, to): (u32, u32),
        print: impl FnOnce(&mut Self) -> PrintResult,
    ) -> PrintResult {
        let back = std::mem::replace(&mut self.at, from as usize);
        print(self)?;
        if self.at != to as usize {
            return Err(UnknownSyntax);
        }
        self.at = back;
        Ok(())
    }

    /// Consumes the comma after an element of a list. Returns `true` if another element follows.
    pub(super) fn next_item(&mut self) -> PrintResult<bool> {
        if self.is_end() {
            return Ok(false);
        }
        self.expect(b',')?;
        Ok(!self.is_end())
    }
}
