//! Where in a JSON file a value stands, so that a fault can be told with its line.

use std::ops::ControlFlow;

use jsonc_parser::ast::{ObjectProp, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions};
use serde_path_to_error::{Path, Segment};

/// A JSON file with the places of its parts.
pub(crate) struct Places<'a> {
    text: &'a str,
    root: Option<Value<'a>>,
}

impl<'a> Places<'a> {
    /// Reads the places of a text that `serde_json` has already accepted, which bounds its depth.
    pub(crate) fn of(text: &'a str) -> Self {
        let options = ParseOptions {
            allow_comments: false,
            allow_trailing_commas: false,
            ..ParseOptions::default()
        };
        let parsed = jsonc_parser::parse_to_ast(text, &CollectOptions::default(), &options);
        Self {
            text,
            root: parsed.ok().and_then(|parsed| parsed.value),
        }
    }

    /// The line of the deepest part of a path that stands in the file.
    pub(crate) fn line(&self, path: &Path) -> usize {
        let Some(mut value) = self.root.as_ref() else {
            return 1;
        };
        let mut start = value.start();
        for segment in path.iter() {
            let next = match (segment, value) {
                (Segment::Map { key }, Value::Object(object)) => object
                    .properties
                    .iter()
                    .find(|prop| prop.name.as_str() == key)
                    .map(|prop| (prop.start(), &prop.value)),
                (Segment::Seq { index }, Value::Array(array)) => array
                    .elements
                    .get(*index)
                    .map(|element| (element.start(), element)),
                _ => None,
            };
            match next {
                Some(next) => (start, value) = next,
                None => break,
            }
        }
        self.line_at(start)
    }

    /// Every key that stands twice in one object, with the line of the second.
    pub(crate) fn keys_standing_twice(&self) -> Vec<(String, usize)> {
        let mut twice = Vec::new();
        if let Some(root) = &self.root {
            let _: ControlFlow<()> = each_object(root, &mut |props: &[ObjectProp]| {
                for (i, prop) in props.iter().enumerate() {
                    let name = prop.name.as_str();
                    if props[..i]
                        .iter()
                        .any(|earlier| earlier.name.as_str() == name)
                    {
                        twice.push((name.to_owned(), self.line_at(prop.start())));
                    }
                }
            });
        }
        twice
    }

    fn line_at(&self, byte: usize) -> usize {
        1 + self
            .text
            .get(..byte)
            .map_or(0, |before| before.matches('\n').count())
    }
}

fn each_object<'a>(
    value: &'a Value<'a>,
    visit: &mut impl FnMut(&'a [ObjectProp<'a>]),
) -> ControlFlow<()> {
    match value {
        Value::Object(object) => {
            visit(&object.properties);
            object
                .properties
                .iter()
                .try_for_each(|prop| each_object(&prop.value, visit))
        }
        Value::Array(array) => array
            .elements
            .iter()
            .try_for_each(|element| each_object(element, visit)),
        Value::StringLit(_)
        | Value::NumberLit(_)
        | Value::BooleanLit(_)
        | Value::NullKeyword(_) => ControlFlow::Continue(()),
    }
}
