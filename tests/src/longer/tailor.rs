//! Says the words of a sentence again until it is wide enough.

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use super::ruler::{Face, bare};
use super::{FACTOR, Patterns, Ruler};

/// The letters of which a word that is said again has at least one.
const TAMIL: std::ops::RangeInclusive<char> = '\u{b80}'..='\u{bff}';

/// A sentence, or one case of its choices, as it was made.
#[derive(Debug, Clone)]
pub struct Fitted {
    /// The id of the sentence.
    pub id: String,
    /// How wide the English is, its values left out.
    pub english: f64,
    /// How wide the longer language is.
    pub longer: f64,
    /// Whether there was a Tamil word to say again.
    pub has_words: bool,
}

impl Fitted {
    /// How many times as wide as the English.
    pub fn factor(&self) -> f64 {
        self.longer / self.english
    }
}

/// Makes sentences wide enough, and keeps in mind how each came out.
pub(super) struct Tailor<'a> {
    own: Scale<'a>,
    english: Scale<'a>,
    pub(super) fitted: Vec<Fitted>,
}

/// What is wide in a sentence: its texts, and the names in it.
struct Scale<'a> {
    face: &'a Face,
    names: &'a Patterns,
}

/// A sentence, or one case of it with the width of what stands around that.
#[derive(Clone, Copy)]
struct Twin<'a> {
    pattern: &'a Pattern<String>,
    around: f64,
}

impl<'a> Tailor<'a> {
    /// Names that are not among these have no width.
    pub(super) fn new(ruler: &'a Ruler, own: &'a Patterns, english: &'a Patterns) -> Self {
        let scale = |face, names| Scale { face, names };
        Self {
            own: scale(&ruler.tamil, own),
            english: scale(&ruler.english, english),
            fitted: Vec::new(),
        }
    }

    /// Makes a sentence as wide as its English twin asks for.
    pub(super) fn fit(&mut self, id: &str, pattern: &mut Pattern<String>, twin: &Pattern<String>) {
        let twin = Twin {
            pattern: twin,
            around: 0.0,
        };
        self.fit_case(id, pattern, 0.0, twin);
    }

    fn fit_case(&mut self, id: &str, pattern: &mut Pattern<String>, around: f64, twin: Twin<'_>) {
        let width = around + self.own.width(pattern);
        if let Some(variants) = choice_mut(pattern) {
            let widest = self.own.widest(variants);
            for variant in variants {
                let twin = self.english.case(twin, &variant.key);
                self.fit_case(id, &mut variant.value, width - widest, twin);
            }
            return;
        }
        let english = twin.around + self.english.width(twin.pattern);
        let words = own_words(pattern);
        let mut longer = width;
        let mut times = vec![0; words.len()];
        // Each in its turn, so that all sentences of a message grow alike.
        for (nth, word) in (0..words.len()).cycle().map(|nth| (nth, &words[nth].bare)) {
            if longer >= FACTOR * english {
                break;
            }
            longer += self.own.face.text(&format!("{word} "));
            times[nth] += 1;
        }
        // From the last, so that the places of those before it stay.
        for (word, times) in words.iter().zip(&times).rev() {
            let again = format!("{} ", word.bare).repeat(*times);
            if let Some(PatternElement::TextElement { value }) =
                pattern.elements.get_mut(word.element)
            {
                value.insert_str(word.at, &again);
            }
        }
        self.fitted.push(Fitted {
            id: id.to_owned(),
            english,
            longer,
            has_words: !words.is_empty(),
        });
    }
}

impl Scale<'_> {
    fn width(&self, pattern: &Pattern<String>) -> f64 {
        let widths = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => self.face.text(value),
            PatternElement::Placeable { expression } => self.expression(expression),
        });
        widths.sum()
    }

    fn expression(&self, expression: &Expression<String>) -> f64 {
        match expression {
            Expression::Select { variants, .. } => self.widest(variants),
            Expression::Inline(InlineExpression::TermReference { id, .. }) => {
                let name = self.names.get(&format!("-{}", id.name));
                name.map_or(0.0, |pattern| self.width(pattern))
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => self.face.text(value),
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression)
            }
            // Values are as wide in one language as in the other, and made longer where they have words.
            Expression::Inline(
                InlineExpression::VariableReference { .. }
                | InlineExpression::NumberLiteral { .. }
                | InlineExpression::FunctionReference { .. }
                | InlineExpression::MessageReference { .. },
            ) => 0.0,
        }
    }

    fn widest(&self, variants: &[Variant<String>]) -> f64 {
        let widths = variants.iter().map(|variant| self.width(&variant.value));
        widths.fold(0.0, f64::max)
    }

    /// The case of a sentence that a key decides for, or the usual one; the sentence where it has none.
    fn case<'a>(&self, whole: Twin<'a>, key: &VariantKey<String>) -> Twin<'a> {
        let Some(variants) = whole.pattern.elements.iter().find_map(choice) else {
            return whole;
        };
        let chosen = variants.iter().find(|variant| variant.key == *key);
        let usual = variants.iter().find(|variant| variant.default);
        chosen.or(usual).map_or(whole, |variant| Twin {
            pattern: &variant.value,
            around: whole.around + self.width(whole.pattern) - self.widest(variants),
        })
    }
}

fn choice(element: &PatternElement<String>) -> Option<&[Variant<String>]> {
    match element {
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => Some(variants),
        PatternElement::Placeable { .. } | PatternElement::TextElement { .. } => None,
    }
}

/// No sentence has two choices side by side.
fn choice_mut(pattern: &mut Pattern<String>) -> Option<&mut Vec<Variant<String>>> {
    pattern
        .elements
        .iter_mut()
        .find_map(|element| match element {
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => Some(variants),
            PatternElement::Placeable { .. } | PatternElement::TextElement { .. } => None,
        })
}

/// A word of a sentence, and where it stands.
struct Word {
    element: usize,
    at: usize,
    bare: String,
}

/// The Tamil words of a pattern that no value or name is a part of.
fn own_words(pattern: &Pattern<String>) -> Vec<Word> {
    let last = pattern.elements.len().saturating_sub(1);
    let mut words = Vec::new();
    for (element, part) in pattern.elements.iter().enumerate() {
        let PatternElement::TextElement { value } = part else {
            continue;
        };
        let mut at = 0;
        for piece in value.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end();
            let begins = at > 0 || element == 0;
            let ends = word.len() < piece.len() || element == last;
            if begins && ends && word.chars().any(|c| TAMIL.contains(&c)) {
                words.push(Word {
                    element,
                    at,
                    bare: bare(word).to_owned(),
                });
            }
            at += piece.len();
        }
    }
    words
}
