//! Refuses the words of the table "Words that are not used" in `docs/glossary.md` as parts of identifiers.

use std::collections::BTreeSet;

use super::exceptions;
use super::fragment::without_prose;

/// Words of the glossary's table that are also common in Rust, each with an example. These words are only refused as
/// the name of a type.
const COMMON: [(&str, &str); 14] = [
    ("case", "a test case, upper case, `eq_ignore_ascii_case`"),
    ("effort", "the effort of a search"),
    ("extras", "the extras of a Python package"),
    ("generation", "the generation of energy in Ecosuite's API"),
    ("guard", "the guard of a match arm, a lock guard"),
    ("others", "the other items of a list"),
    ("place", "an index; `in_place`"),
    ("proof", "`proof_of`"),
    ("rest", "the rest of an input; the name of a pattern in Rust"),
    ("said", "the text that a test has read"),
    ("seen", "the set of values that were visited"),
    ("walk", "a recursion through folders or nodes"),
    ("where", "a keyword of Rust"),
    ("whole", "a whole number, a whole file"),
];

/// The words of the glossary's table, which identifiers must not contain.
#[derive(Debug)]
pub struct OldWords(BTreeSet<String>);

impl OldWords {
    /// Reads the table "Words that are not used" of the glossary.
    pub fn from_glossary(page: &str) -> Self {
        let (_, table) = page.split_once("## Words that are not used").unwrap_or_default();
        let rows = table.lines().filter_map(|line| line.strip_prefix("| ")?.split('|').next());
        let words = rows.skip(1).flat_map(|cell| cell.split(',')).map(|word| word.trim().to_lowercase());
        Self(words.map(|word| word.split(" (").next().unwrap_or_default().to_owned()).collect())
    }

    /// Adds to `problems`, once per file, each identifier of a Rust file that contains a refused word.
    pub fn check(&self, name: &str, text: &str, problems: &mut Vec<String>) {
        let mut reported = BTreeSet::new();
        for (index, line) in without_prose(text).lines().enumerate() {
            for identifier in line.split(|c: char| !c.is_alphanumeric() && c != '_') {
                let found = words(identifier).into_iter().find(|word| self.refuses(word, identifier));
                let is_exception =
                    exceptions::IDENTIFIERS.iter().any(|(file, one, _)| (*file, *one) == (name, identifier));
                if let Some(word) = found.filter(|_| !is_exception && reported.insert(identifier.to_owned())) {
                    let line = index + 1;
                    problems.push(format!("{name}:{line}: `{identifier}`: \"{word}\" has a term in docs/glossary.md"));
                }
            }
        }
    }

    fn refuses(&self, word: &str, identifier: &str) -> bool {
        let is_common = COMMON.iter().any(|(common, _)| *common == word);
        let is_type_of_one_word = identifier.len() == word.len() && identifier.starts_with(char::is_uppercase);
        self.0.contains(word) && (!is_common || (is_type_of_one_word && identifier != word.to_uppercase()))
    }
}

/// Returns the words of an identifier in lower case: `SeenOperation` and `seen_operation` both have the words `seen`
/// and `operation`.
fn words(identifier: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous = '_';
    for c in identifier.chars() {
        if c == '_' || (c.is_uppercase() && !previous.is_uppercase()) || words.is_empty() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c != '_') {
            word.extend(c.to_lowercase());
        }
        previous = c;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::OldWords;

    const GLOSSARY: &str = "## Words that are not used\n\n| word | term |\n| --- | --- |\n| judge, judged | validate |\n\
                            | twin (of code) | baseline |\n| at hand | buffered |\n| case | union case |\n";

    fn problems(text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        OldWords::from_glossary(GLOSSARY).check("a.rs", text, &mut problems);
        problems
    }

    #[test]
    fn old_words_are_refused_in_identifiers() {
        assert_eq!(problems("let judge = Judged::new(TWIN);").len(), 3);
        assert_eq!(problems("// The judge.\nlet text = \"a judge\";"), Vec::<String>::new());
    }

    #[test]
    fn common_words_are_only_refused_as_types() {
        assert_eq!(problems("let case = union_case(UnionCase::new());"), Vec::<String>::new());
        assert_eq!(problems("struct Case;").len(), 1);
    }
}
