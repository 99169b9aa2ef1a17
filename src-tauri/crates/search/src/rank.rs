//! Which services answer best.

use std::collections::BTreeSet;
use std::ops::Range;

use words::Language;

use crate::analyse::{Depth, NO_SLOT, SLOTS_MAX, analyse, kind};
use crate::build::BEGINNING;
use crate::index::{Field, Index, Unit};
use crate::query::{Query, read};

/// So many services are told at most.
const HITS_MAX: usize = 30;
/// What is so much weaker than the best is no answer.
const SHARE_OF_BEST_MIN: f32 = 0.18;
/// So many ways to go on are offered.
const COMPLETIONS_MAX: usize = 3;
/// So many phrases of a service speak for it.
const PHRASES: usize = 3;
/// How much each speaks, the best first.
const PHRASE_WEIGHTS: [f32; PHRASES] = [1.0, 0.12, 0.08];
/// What the other words of a service add to its best phrase.
const REST: f32 = 0.55;
/// A phrase in the reader's own language is meant more often.
const OWN_LANGUAGE: f32 = 1.15;
/// A term that fits so well covers its slot.
const COVERS: f32 = 0.5;
/// One character covers less than the pair it stands in.
const ONE_CHARACTER_COVERS: f32 = 0.35;
/// A phrase of which so much is asked for is asked for as a whole.
const WHOLE: f32 = 0.98;

/// A service that answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Its id.
    pub service: String,
    /// How well, beside the other hits of the same question.
    pub score: f32,
    /// The guide that answers, where one stands out.
    pub guide: Option<String>,
    /// Whether somebody may be losing money now; such a service stands first.
    pub urgent: bool,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// The services, the best first.
    pub hits: Vec<Hit>,
    /// Phrases that what was typed may become.
    pub completions: Vec<String>,
    query: Query,
}

/// What one text of a service has of the question.
#[derive(Debug, Clone, Copy, Default)]
struct Match {
    mass: f32,
    strong: u32,
    weak: u32,
}

/// What a service has of the question.
struct Standing {
    service: u32,
    phrases: [f32; PHRASES],
    urgent: bool,
    guide: Option<(u32, f32)>,
    /// The best that any of its texts has of each atom.
    atoms: Vec<f32>,
}

/// A term of the question in a text.
struct Seen {
    unit: u32,
    atom: usize,
    fit: f32,
    slot: u8,
    span: u8,
    single: bool,
}

impl Index {
    /// Answers a question for a reader of a language. Of a long one only the beginning is read.
    pub fn find(&self, typed: &str, reader: Language) -> Found {
        let query = read(typed, reader, self);
        let mut seen = Vec::new();
        let mut weights = Vec::new();
        let all = self.services.len().max(1) as f32;
        for (number, atom) in query.atoms.iter().enumerate() {
            let mut services = 0;
            for (place, fit) in &atom.places {
                let (among, postings) = self.postings(*place);
                services += among;
                seen.extend(postings.map(|posting| Seen {
                    unit: posting.unit,
                    atom: number,
                    fit: *fit,
                    slot: posting.slot,
                    span: posting.span,
                    single: atom.weight < COVERS,
                }));
            }
            let share = (services.max(1) as f32).min(all);
            let rare = (1.0 + all / share).ln() / (1.0 + all).ln();
            weights.push(atom.weight * rare);
        }
        let standings = self.standings(&mut seen, &weights, &query, reader);
        let hits = self.hits(standings, &weights);
        let completions = self.completions(typed, &seen, reader);
        Found {
            hits,
            completions,
            query,
        }
    }

    fn standings(
        &self,
        seen: &mut [Seen],
        weights: &[f32],
        query: &Query,
        reader: Language,
    ) -> Vec<Standing> {
        seen.sort_unstable_by_key(|seen| (seen.unit, seen.atom));
        let asked: f32 = weights.iter().sum::<f32>() + 0.3 * query.unknown;
        let mut standings: Vec<Standing> = Vec::new();
        for (unit, of_unit) in self.by_unit(seen) {
            if standings
                .last()
                .is_none_or(|standing| standing.service != unit.service)
            {
                standings.push(Standing {
                    service: unit.service,
                    phrases: [0.0; PHRASES],
                    urgent: false,
                    guide: None,
                    atoms: vec![0.0; weights.len()],
                });
            }
            let Some(standing) = standings.last_mut() else {
                continue;
            };
            let mut matched = Match::default();
            for of_atom in of_unit.chunk_by(|one, other| one.atom == other.atom) {
                let best = of_atom.iter().map(|seen| seen.fit).fold(0.0, f32::max);
                let Some(first) = of_atom.first() else {
                    continue;
                };
                matched.mass += weights[first.atom] * best;
                for seen in of_atom {
                    let bits = bits(seen.slot, seen.span);
                    if seen.single || seen.fit < COVERS {
                        matched.weak |= bits;
                    } else {
                        matched.strong |= bits;
                    }
                }
                let own = standing.atoms.get_mut(first.atom);
                if let Some(own) = own {
                    *own = own.max(best * field_weight(unit.field));
                }
            }
            let covered = covered(matched, unit.slots);
            let of_all = matches!(unit.field, Field::Meaning | Field::Urgent);
            let language = if of_all || unit.language == Some(reader) {
                OWN_LANGUAGE
            } else {
                1.0
            };
            let share = (matched.mass / asked.max(f32::EPSILON)).min(1.0);
            let phrase = phrase(unit.field, matched.mass, covered, share) * language;
            standing.add(phrase);
            if unit.field == Field::Urgent && covered > WHOLE {
                standing.urgent = true;
            }
            if let Some(guide) = unit.guide {
                let better = standing.guide.is_none_or(|(_, best)| phrase > best);
                if better && phrase > 0.0 {
                    standing.guide = Some((guide, phrase));
                }
            }
        }
        standings
    }

    /// Each text in which something was seen, with what; `seen` is in the order of texts.
    fn by_unit<'a>(&'a self, seen: &'a [Seen]) -> impl Iterator<Item = (&'a Unit, &'a [Seen])> {
        seen.chunk_by(|one, other| one.unit == other.unit)
            .filter_map(|of_unit| {
                let unit = self.units.get(of_unit.first()?.unit as usize)?;
                Some((unit, of_unit))
            })
    }

    fn hits(&self, standings: Vec<Standing>, weights: &[f32]) -> Vec<Hit> {
        let asked = weights.iter().sum::<f32>().max(f32::EPSILON);
        let mut hits: Vec<Hit> = standings
            .into_iter()
            .filter_map(|standing| {
                let rest: f32 = standing
                    .atoms
                    .iter()
                    .zip(weights)
                    .map(|(own, weight)| own * weight)
                    .sum();
                let weight = self
                    .weights
                    .get(standing.service as usize)
                    .copied()
                    .unwrap_or(1.0);
                let guide = standing
                    .guide
                    .filter(|(_, own)| *own >= standing.phrases[0] * 0.9);
                Some(Hit {
                    service: self.services.get(standing.service as usize)?.clone(),
                    score: weight * (standing.phrase() + REST * rest * rest / asked),
                    guide: guide.and_then(|(at, _)| self.guides.get(at as usize).cloned()),
                    urgent: standing.urgent,
                })
            })
            .filter(|hit| hit.score > 0.0)
            .collect();
        let order = |one: &Hit, other: &Hit| {
            let urgent = other.urgent.cmp(&one.urgent);
            urgent
                .then(other.score.total_cmp(&one.score))
                .then_with(|| one.service.cmp(&other.service))
        };
        hits.sort_by(order);
        let best = hits.iter().map(|hit| hit.score).fold(0.0, f32::max);
        hits.retain(|hit| hit.urgent || hit.score >= best * SHARE_OF_BEST_MIN);
        hits.truncate(HITS_MAX);
        hits
    }

    /// Names and phrases in the reader's language that hold all that was typed, and more.
    fn completions(&self, typed: &str, seen: &[Seen], reader: Language) -> Vec<String> {
        let lower = typed.to_lowercase();
        let atoms: BTreeSet<usize> = seen.iter().map(|seen| seen.atom).collect();
        let mut found: Vec<(bool, usize, &str)> = Vec::new();
        for (unit, of_unit) in self.by_unit(seen) {
            let here: BTreeSet<usize> = of_unit.iter().map(|seen| seen.atom).collect();
            let Some(text) = self.text(unit).filter(|_| unit.language == Some(reader)) else {
                continue;
            };
            let longer = !lower.contains(&text.to_lowercase());
            if here.len() == atoms.len() && longer {
                let begins = of_unit.iter().any(|seen| seen.slot == 0);
                found.push((!begins, text.len(), text));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
            .into_iter()
            .map(|(_, _, text)| text.to_owned())
            .take(COMPLETIONS_MAX)
            .collect()
    }
}

impl Standing {
    fn add(&mut self, phrase: f32) {
        let mut new = phrase;
        for known in &mut self.phrases {
            if new > *known {
                std::mem::swap(known, &mut new);
            }
        }
    }

    fn phrase(&self) -> f32 {
        self.phrases
            .iter()
            .zip(PHRASE_WEIGHTS)
            .map(|(phrase, weight)| phrase * weight)
            .sum()
    }
}

impl Found {
    /// The bytes of the words of a text that were asked for, in order and apart.
    pub fn marks(&self, text: &str, language: Language) -> Vec<Range<usize>> {
        let read = analyse(text, language, Depth::Phrase, &|_| Vec::new());
        let mut marked = vec![false; read.slots.len()];
        for placed in &read.terms {
            let single = placed.span == 1 && placed.term.starts_with(kind::HAN);
            if !self.asks_for(&placed.term) || (single && self.has_pairs()) {
                continue;
            }
            let start = usize::from(placed.slot);
            let end = start
                .saturating_add(usize::from(placed.span))
                .min(marked.len());
            if placed.slot != NO_SLOT && start < end {
                marked[start..end].fill(true);
            }
        }
        let mut marks: Vec<Range<usize>> = Vec::new();
        for (bytes, _) in read
            .slots
            .into_iter()
            .zip(marked)
            .filter(|(_, marked)| *marked)
        {
            match marks.last_mut() {
                Some(before) if before.end >= bytes.start => before.end = bytes.end,
                _ => marks.push(bytes),
            }
        }
        marks
    }

    fn asks_for(&self, term: &str) -> bool {
        let begins = |beginning: &str| term.starts_with(beginning);
        self.query.terms.contains_key(term)
            || self
                .query
                .terms
                .range(BEGINNING.to_string()..)
                .map_while(|(known, _)| known.strip_prefix(BEGINNING))
                .any(begins)
    }

    fn has_pairs(&self) -> bool {
        let pair = |term: &String| term.starts_with(kind::HAN) && term.chars().count() > 2;
        self.query.terms.keys().any(pair)
    }
}

fn bits(slot: u8, span: u8) -> u32 {
    if usize::from(slot) >= SLOTS_MAX {
        return 0;
    }
    let span = u32::from(span).min(SLOTS_MAX as u32);
    (((1_u64 << span) - 1) << slot) as u32 & ((1 << SLOTS_MAX) - 1)
}

/// How much of a text was asked for, from 0 to 1.
fn covered(matched: Match, slots: u8) -> f32 {
    let slots = usize::from(slots).min(SLOTS_MAX);
    if slots == 0 {
        return 1.0;
    }
    let within = (1_u32 << slots) - 1;
    let strong = (matched.strong & within).count_ones() as f32;
    let weak = (matched.weak & !matched.strong & within).count_ones() as f32;
    (strong + ONE_CHARACTER_COVERS * weak) / slots as f32
}

/// What a text counts as a phrase. An alias that is asked for as a whole counts fully, however
/// long the question; a part of it only where the question asks for little else.
fn phrase(field: Field, mass: f32, covered: f32, share: f32) -> f32 {
    let whole = covered > WHOLE;
    match field {
        Field::Urgent if !whole => 0.0,
        Field::Meaning | Field::Urgent => mass * covered * covered * covered * field_weight(field),
        Field::Name | Field::Alias | Field::Guide | Field::Number => {
            let part = if whole {
                1.0
            } else {
                (share * share * (0.6 + 0.4 * covered)).max(covered * covered * covered)
            };
            mass * part * field_weight(field)
        }
        Field::Short | Field::What | Field::Body => 0.0,
    }
}

fn field_weight(field: Field) -> f32 {
    match field {
        Field::Name | Field::Number => 1.0,
        Field::Alias | Field::Meaning | Field::Urgent => 0.95,
        Field::Guide => 0.8,
        Field::Short => 0.6,
        Field::What => 0.5,
        Field::Body => 0.25,
    }
}
