use super::engine::LayoutEngine;
use super::token::{TokenKind, Tokens};
use super::tree::SyntaxTree;

/// Syntax that this printer does not support. `prettyplease` prints the item instead.
#[derive(Clone, Copy, Debug)]
pub(super) struct UnknownSyntax;

pub(super) type PrintResult<T = ()> = Result<T, UnknownSyntax>;

/// A position in a list of tokens, and the line breaker that receives the output.
pub(super) struct TokenCursor<'t> {
    tokens: &'t Tokens,
    pub(super) at: usize,
    /// The end of the tokens to print, unless a group ends earlier.
    pub(super) end: usize,
    pub(super) engine: LayoutEngine<'t>,
    pub(super) tree: SyntaxTree,
}

impl<'t> TokenCursor<'t> {
    pub(super) fn new(tokens: &'t Tokens, engine: LayoutEngine<'t>) -> Self {
        Self { tokens, at: 0, end: tokens.len(), engine, tree: SyntaxTree::default() }
    }

    /// Returns the token `ahead` positions further on, or `None` at the end of the group or of all tokens.
    pub(super) fn kind(&self, ahead: usize) -> Option<TokenKind> {
        self.tokens.kind(self.at + ahead)
    }

    pub(super) fn kind_at(&self, at: usize) -> Option<TokenKind> {
        self.tokens.kind(at)
    }

    pub(super) fn kind_before(&self) -> Option<TokenKind> {
        self.at.checked_sub(1).and_then(|at| self.tokens.kind(at))
    }

    /// Returns the text of a token, with the lifetime of the token list.
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

    /// Returns `true` if an operator of two characters begins here.
    pub(super) fn is_pair(&self, pair: [u8; 2]) -> bool {
        self.is_pair_ahead(0, pair)
    }

    pub(super) fn is_pair_ahead(&self, ahead: usize, [one, two]: [u8; 2]) -> bool {
        self.kind(ahead) == Some(TokenKind::Mark(one, true)) && self.is_mark_ahead(ahead + 1, two)
    }

    /// Returns `true` if an operator of one character is here that is not part of a longer one.
    pub(super) fn is_single(&self, mark: u8) -> bool {
        self.is_mark(mark)
            && !(matches!(self.kind(0), Some(TokenKind::Mark(_, true)))
                && matches!(self.kind(1), Some(TokenKind::Mark(..))))
    }

    pub(super) fn is_open(&self, mark: u8) -> bool {
        matches!(self.kind(0), Some(TokenKind::Open(found, _)) if found == mark)
    }

    /// Returns `true` at the end of the group or of the tokens.
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

    /// Enters a group and returns the position of its end.
    pub(super) fn enter(&mut self, mark: u8) -> PrintResult<usize> {
        match self.kind(0) {
            Some(TokenKind::Open(found, end)) if found == mark => {
                self.at += 1;
                Ok(end as usize)
            }
            _ => Err(UnknownSyntax),
        }
    }

    /// Leaves a group at its end.
    pub(super) fn leave(&mut self, end: usize) -> PrintResult {
        if self.at != end {
            return Err(UnknownSyntax);
        }
        self.at = end + 1;
        Ok(())
    }

    /// Skips a token or a whole group.
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

    /// Prints the name at this position.
    pub(super) fn print_name(&mut self) -> PrintResult {
        let name = self.name()?;
        self.engine.word(name);
        Ok(())
    }

    /// Prints the tokens between two other positions and returns to this one.
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
