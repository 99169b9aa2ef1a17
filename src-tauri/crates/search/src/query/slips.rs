//! Words that nothing was found for as they are typed: looked for with slips of the fingers.

use fst::automaton::Levenshtein;
use fst::{Automaton, IntoStreamer, Streamer};

use super::{Asking, Atom, fit};
use crate::analyse::{kind, term};
use crate::runs::Script;
use crate::{latin, tamil};

impl Asking<'_> {
    /// Looks for words that a slip of the fingers has changed; the concepts of such words.
    pub(super) fn with_slips(
        &mut self,
        word: &str,
        script: Script,
        open: bool,
        atom: &mut Atom,
    ) -> Vec<u16> {
        let letters = word.chars().count();
        let slips = match letters {
            0..=3 => return Vec::new(),
            4..=7 => 1,
            _ => 2,
        };
        let mut meant = Vec::new();
        for other in latin::swapped(word) {
            self.look(atom, kind::SURFACE, &other, fit::SWAPPED);
            meant.extend(self.index.concepts_of(&term(kind::SURFACE, &other)));
        }
        for slip in 1..=slips {
            if !atom.places.is_empty() || !meant.is_empty() {
                break;
            }
            let fit = if slip == 1 {
                fit::ONE_SLIP
            } else {
                fit::TWO_SLIPS
            };
            self.near(&term(kind::SURFACE, word), slip, open, fit, atom);
            meant.extend(self.concepts_near(word, slip));
        }
        if atom.places.is_empty() {
            let key = match script {
                Script::Tamil => tamil::key_of_tamil(word),
                Script::Latin | Script::Han => tamil::key_of_latin(word),
            };
            if key.len() > 4 {
                self.near(
                    &term(kind::SOUND, &key),
                    1,
                    false,
                    fit::SOUND_BEGINNING,
                    atom,
                );
            }
        }
        meant
    }

    fn near(&mut self, start: &str, slips: u32, open: bool, fit: f32, atom: &mut Atom) {
        let Ok(automaton) = Levenshtein::new(start, slips) else {
            return;
        };
        let mut found = self.stream(&automaton);
        if open && found.is_empty() {
            found = self.stream(automaton.starts_with());
        }
        let kind = start.chars().next();
        for (term, place) in found
            .into_iter()
            .filter(|(term, _)| term.chars().next() == kind)
        {
            atom.places.push((place, fit));
            self.note(term, fit);
        }
    }

    fn concepts_near(&self, word: &str, slips: u32) -> Vec<u16> {
        let Ok(automaton) = Levenshtein::new(&term(kind::SURFACE, word), slips) else {
            return Vec::new();
        };
        let mut stream = self.index.concepts.search(automaton).into_stream();
        let mut meant = Vec::new();
        while let Some((form, set)) = stream.next() {
            let set = usize::try_from(set)
                .ok()
                .and_then(|at| self.index.concept_sets.get(at));
            if form.first() == Some(&(kind::SURFACE as u8)) {
                meant.extend(set.into_iter().flatten().copied());
            }
        }
        meant
    }
}
