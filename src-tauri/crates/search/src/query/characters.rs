//! Chinese as it is typed: by ones and twos, by what it means, and by how it sounds.

use super::{Asking, Atom, FILLER_WEIGHT, ONE_CHARACTER, WRITTEN_AND_MEANT, fit};
use crate::analyse::{concepts_of_characters, kind};
use crate::filler::is_filler_han;
use crate::han;

impl Asking<'_> {
    pub(super) fn characters(&mut self, text: &str, last: bool) {
        let characters: Vec<char> = text.chars().collect();
        let mut found_at = vec![false; characters.len()];
        let meant = concepts_of_characters(&characters, &|form| self.index.concepts_of(form));
        let mut meant_at = vec![false; characters.len()];
        for (start, length, concept) in meant {
            meant_at[start..start + length].fill(true);
            self.meant_alone(concept);
        }
        for (at, pair) in characters.windows(2).enumerate() {
            let weight = match pair.iter().filter(|c| is_filler_han(**c)).count() {
                0 => 1.0,
                1 => 0.4,
                _ => FILLER_WEIGHT,
            };
            let weight = if meant_at[at] && meant_at[at + 1] {
                weight * WRITTEN_AND_MEANT
            } else {
                weight
            };
            let mut atom = Atom {
                weight,
                ..Atom::default()
            };
            if self.look(
                &mut atom,
                kind::HAN,
                &pair.iter().collect::<String>(),
                fit::SAME,
            ) {
                found_at[at..=at + 1].fill(true);
                self.query.atoms.push(atom);
            }
        }
        for (at, character) in characters.iter().enumerate() {
            let alone = characters.len() == 1;
            let weight = match (alone, is_filler_han(*character)) {
                (true, _) => 1.0,
                (false, true) => FILLER_WEIGHT / 2.0,
                (false, false) => ONE_CHARACTER,
            };
            let mut atom = Atom {
                weight,
                ..Atom::default()
            };
            if self.look(&mut atom, kind::HAN, &character.to_string(), fit::SAME) {
                found_at[at] = found_at[at] || alone;
                self.query.atoms.push(atom);
            }
        }
        self.same_sound(&characters, &found_at, last);
    }

    /// Looks for other characters that are said the same, which is the slip of whoever types
    /// pinyin. Only where a character stands in no pair that is known.
    fn same_sound(&mut self, characters: &[char], found_at: &[bool], last: bool) {
        const SOUNDS_MAX: usize = 12;
        if found_at.iter().all(|found| *found) {
            return;
        }
        let mut atom = Atom {
            weight: 1.0,
            ..Atom::default()
        };
        for (start, _) in characters.iter().enumerate().take(SOUNDS_MAX) {
            for length in 2..=4.min(characters.len() - start) {
                if found_at[start..start + length].iter().all(|found| *found) {
                    continue;
                }
                for (whole, _) in han::readings(&characters[start..start + length]) {
                    let fit = fit::SAME_SOUND + 0.05 * length as f32;
                    self.look(&mut atom, kind::PINYIN, &whole, fit);
                    if last && start == 0 && length == characters.len() {
                        self.begins(&mut atom, kind::PINYIN, &whole, fit::SAME_SOUND);
                    }
                }
            }
        }
        if !atom.places.is_empty() {
            self.query.atoms.push(atom);
        }
    }
}
