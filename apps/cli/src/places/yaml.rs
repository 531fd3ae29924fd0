use std::borrow::Cow;
use std::iter::Peekable;
use std::ops::Range;
use std::sync::Arc;

use keyward_simulation::Source;
use saphyr_parser::{Event, Parser, Span, StrInput, Tag};

use super::{Call, Inner, Tree, Whole, items};

/// Deeper files are read without places.
const DEPTH_LIMIT: usize = 64;

/// Where everything in a file of YAML stands; `None` if the events of it cannot be followed.
pub(crate) fn of_yaml(source: &Source) -> Option<Arc<Whole>> {
    let text = source.text();
    // Places come in characters.
    let bytes = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let mut reading = Reading {
        bytes: bytes.collect(),
        events: Parser::new_from_str(text).peekable(),
    };
    let mut documents = Vec::new();
    while let Some((event, _)) = reading.next() {
        if let Event::DocumentStart(_) = event {
            documents.push(reading.tree(0)?.0);
        }
    }
    Some(Arc::new(Whole {
        source: source.clone(),
        documents,
    }))
}

struct Reading<'t> {
    /// Where each character begins.
    bytes: Vec<usize>,
    events: Peekable<Parser<'t, StrInput<'t>>>,
}

impl<'t> Reading<'t> {
    fn next(&mut self) -> Option<(Event<'t>, Span)> {
        self.events.next()?.ok()
    }

    fn range(&self, span: &Span) -> Range<usize> {
        let byte = |index: usize| self.bytes.get(index).or(self.bytes.last()).copied();
        byte(span.start.index()).unwrap_or(0)..byte(span.end.index()).unwrap_or(0)
    }

    /// The next value, and what it calls.
    fn tree(&mut self, depth: usize) -> Option<(Tree, Call)> {
        if depth > DEPTH_LIMIT {
            return None;
        }
        let (event, span) = self.next()?;
        let mut range = self.range(&span);
        let (inner, tag) = match event {
            Event::Scalar(text, _, _, tag) => (Inner::Text(text.into_owned()), tag),
            Event::SequenceStart(_, tag) => {
                let (mut trees, mut calls) = (Vec::new(), Vec::new());
                while !self.ends(&mut range, trees.last())? {
                    let (tree, call) = self.tree(depth + 1)?;
                    trees.push(tree);
                    calls.push(call);
                }
                (items(trees, &calls), tag)
            }
            Event::MappingStart(_, tag) => {
                let mut members: Vec<(String, Range<usize>, Tree)> = Vec::new();
                while !self.ends(&mut range, members.last().map(|(.., tree)| tree))? {
                    let (name, _) = self.tree(depth + 1)?;
                    let (value, _) = self.tree(depth + 1)?;
                    let written = match name.inner {
                        Inner::Text(text) => text,
                        _ => String::new(),
                    };
                    members.push((written, name.range, value));
                }
                (Inner::Members(members), tag)
            }
            _ => (Inner::Other, None),
        };
        let call = called(&inner, tag.as_deref());
        let inner = if call == Call::None {
            inner
        } else {
            Inner::Other
        };
        Some((Tree { range, inner }, call))
    }

    /// Whether the list or mapping ends here; its range then ends with its bracket, or with what stands last in it.
    fn ends(&mut self, range: &mut Range<usize>, last: Option<&Tree>) -> Option<bool> {
        let (event, span) = self.events.peek()?.as_ref().ok()?;
        if !matches!(event, Event::SequenceEnd | Event::MappingEnd) {
            return Some(false);
        }
        let span = *span;
        let end = self.range(&span);
        range.end = if end.is_empty() {
            last.map_or(end.end, |last| last.range.end)
        } else {
            end.end
        };
        self.next();
        Some(true)
    }
}

/// What a value with a tag calls: `!Ref Bucket`, or the long form of it.
fn called(inner: &Inner, tag: Option<&Tag>) -> Call {
    match (tag, inner) {
        (Some(tag), Inner::Text(text)) if tag.handle == "!" => Call::of(&tag.suffix, Some(text)),
        (Some(tag), _) if tag.handle == "!" => Call::of(&tag.suffix, None),
        (_, Inner::Members(members)) => match members.as_slice() {
            [(name, _, argument)] if name == "Ref" || name.starts_with("Fn::") => {
                let argument = match &argument.inner {
                    Inner::Text(text) => Some(Cow::from(text)),
                    _ => None,
                };
                Call::of(name, argument.as_deref())
            }
            _ => Call::None,
        },
        _ => Call::None,
    }
}
