//! A sentence as its pieces, with where it stands.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// A Fluent message or term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its id; a term's without the hyphen in front.
    pub id: String,
    /// Its file below `locales/<language>/`.
    pub file: String,
    /// Its line, counted from 1.
    pub line: usize,
    /// What it is made of.
    pub pieces: Vec<Piece>,
}

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// The place of a value.
    Variable(String),
    /// A name, from `terms.ftl`.
    Term(String),
    /// A choice by a value: plurals.
    Choice {
        /// The variable that decides.
        variable: String,
        /// Key and pieces of each case.
        cases: Vec<(String, Vec<Piece>)>,
    },
    /// A part of Fluent that Pandu does not use: functions, attributes, messages in messages.
    Foreign(&'static str),
}

impl Message {
    /// The names of all variables it asks for.
    pub fn variables(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        each_piece(&self.pieces, &mut |piece| match piece {
            Piece::Variable(name) | Piece::Choice { variable: name, .. } => {
                names.insert(name.as_str());
            }
            Piece::Text(_) | Piece::Term(_) | Piece::Foreign(_) => {}
        });
        names
    }

    /// The names of all terms it uses.
    pub fn terms(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        each_piece(&self.pieces, &mut |piece| {
            if let Piece::Term(name) = piece {
                names.insert(name.as_str());
            }
        });
        names
    }

    /// Its own words, without values and names.
    pub fn texts(&self) -> Vec<&str> {
        let mut texts = Vec::new();
        each_piece(&self.pieces, &mut |piece| {
            if let Piece::Text(text) = piece {
                texts.push(text.as_str());
            }
        });
        texts
    }

    /// The sentence in one line as it is written, for people and for seals.
    pub fn written(&self) -> String {
        write(&self.pieces)
    }
}

/// Visits every piece, also those inside choices.
pub(crate) fn each_piece<'a>(pieces: &'a [Piece], visit: &mut impl FnMut(&'a Piece)) {
    for piece in pieces {
        visit(piece);
        if let Piece::Choice { cases, .. } = piece {
            for (_, inner) in cases {
                each_piece(inner, visit);
            }
        }
    }
}

fn write(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Variable(name) => format!("{{ ${name} }}"),
            Piece::Term(name) => format!("{{ -{name} }}"),
            Piece::Choice { variable, cases } => {
                let cases: Vec<String> = cases
                    .iter()
                    .map(|(key, inner)| format!("[{key}] {}", write(inner)))
                    .collect();
                format!("{{ ${variable} -> {} }}", cases.join(" "))
            }
            Piece::Foreign(what) => format!("{{ {what} }}"),
        })
        .collect()
}

/// The pieces of a Fluent pattern.
pub(crate) fn pieces(pattern: &Pattern<&str>) -> Vec<Piece> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
            PatternElement::Placeable { expression } => of_expression(expression),
        })
        .collect()
}

fn of_expression(expression: &Expression<&str>) -> Piece {
    match expression {
        Expression::Inline(inline) => of_inline(inline),
        Expression::Select {
            selector: InlineExpression::VariableReference { id },
            variants,
        } => {
            let cases = variants.iter().map(|variant| {
                let key = match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                (key, pieces(&variant.value))
            });
            Piece::Choice {
                variable: id.name.to_owned(),
                cases: cases.collect(),
            }
        }
        Expression::Select { .. } => Piece::Foreign("a choice by something else than a variable"),
    }
}

fn of_inline(inline: &InlineExpression<&str>) -> Piece {
    match inline {
        InlineExpression::StringLiteral { value } => Piece::Text((*value).to_owned()),
        InlineExpression::NumberLiteral { value } => Piece::Text((*value).to_owned()),
        InlineExpression::VariableReference { id } => Piece::Variable(id.name.to_owned()),
        InlineExpression::TermReference {
            id,
            attribute: None,
            arguments: None,
        } => Piece::Term(id.name.to_owned()),
        InlineExpression::TermReference { .. } => Piece::Foreign("a term with attribute or values"),
        InlineExpression::FunctionReference { .. } => Piece::Foreign("a function"),
        InlineExpression::MessageReference { .. } => Piece::Foreign("another message"),
        InlineExpression::Placeable { expression } => of_expression(expression),
    }
}
