//! Lines and columns, from a second parse by events: `saphyr-parser` reads YAML and, as its subset, JSON.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, Span};

use super::Pointer;

/// A place in a file, both counted from 1; the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// The place of every node of a file: of its key where it has one, else of itself.
#[derive(Debug, Default)]
pub(super) struct Places(HashMap<Pointer, Place>);

/// A list or object that the parser stands in.
enum Open {
    List { at: Pointer, next: usize },
    Object { at: Pointer, key: Option<(String, Place)> },
}

impl Places {
    /// Reads a file as far as the parser gets.
    pub(super) fn read(text: &str) -> Self {
        let mut places = Self::default();
        let mut open: Vec<Open> = Vec::new();
        for event in Parser::new_from_str(text) {
            let Ok((event, span)) = event else { break };
            match event {
                Event::Scalar(text, ..) => {
                    if let Some(Open::Object { key: key @ None, .. }) = open.last_mut() {
                        *key = Some((text.into_owned(), start(span)));
                    } else {
                        places.enter(&mut open, span);
                    }
                }
                Event::Alias(_) => drop(places.enter(&mut open, span)),
                Event::SequenceStart(..) => {
                    let at = places.enter(&mut open, span);
                    open.push(Open::List { at, next: 0 });
                }
                Event::MappingStart(..) => {
                    let at = places.enter(&mut open, span);
                    open.push(Open::Object { at, key: None });
                }
                Event::SequenceEnd | Event::MappingEnd => drop(open.pop()),
                Event::DocumentEnd => break,
                _ => {}
            }
        }
        places
    }

    /// The place of a node, or of the nearest node above it that has one.
    pub(super) fn find(&self, pointer: &Pointer) -> Place {
        let mut at = Some(pointer.clone());
        while let Some(pointer) = at {
            if let Some(place) = self.0.get(&pointer) {
                return *place;
            }
            at = pointer.parent();
        }
        Place { line: 1, column: 1 }
    }

    /// Notes the place of the value that begins here, and gives its pointer.
    fn enter(&mut self, open: &mut [Open], span: Span) -> Pointer {
        let (pointer, place) = match open.last_mut() {
            None => (Pointer::root(), start(span)),
            Some(Open::List { at, next }) => {
                *next += 1;
                (at.join((*next - 1).to_string()), start(span))
            }
            Some(Open::Object { at, key }) => match key.take() {
                Some((key, place)) => (at.join(key), place),
                // A key that is itself a list or object has no pointer: what stands in it is placed at the object.
                None => (at.clone(), start(span)),
            },
        };
        self.0.insert(pointer.clone(), place);
        pointer
    }
}

fn start(span: Span) -> Place {
    Place { line: span.start.line(), column: span.start.col() + 1 }
}

#[cfg(test)]
mod tests {
    use super::{Place, Places, Pointer};

    #[test]
    fn keys_items_and_the_nearest_ancestor_have_places() {
        let places = Places::read("a:\n  b:\n    - x\n    - {c: 1}\n");
        let find = |text: &str| {
            let Place { line, column } = places.find(&Pointer::parse(text).unwrap());
            (line, column)
        };
        assert_eq!(find("/a/b"), (2, 3));
        assert_eq!(find("/a/b/1/c"), (4, 8));
        assert_eq!(find("/a/b/7"), (2, 3));
        assert_eq!(find("/z"), (1, 1));
    }
}
