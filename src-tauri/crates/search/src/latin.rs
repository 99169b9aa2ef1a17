//! Words in Latin letters: English and Malay.

use rust_stemmers::{Algorithm, Stemmer};

/// Beginnings of Malay words, with the letter that they took the place of.
const BEGINNINGS: [(&str, &str); 26] = [
    ("memper", ""),
    ("menge", ""),
    ("meny", "s"),
    ("meng", ""),
    ("meng", "k"),
    ("mem", ""),
    ("mem", "p"),
    ("men", ""),
    ("men", "t"),
    ("me", ""),
    ("diper", ""),
    ("di", ""),
    ("ber", ""),
    ("be", ""),
    ("ter", ""),
    ("penge", ""),
    ("peny", "s"),
    ("peng", ""),
    ("peng", "k"),
    ("pem", ""),
    ("pem", "p"),
    ("pen", ""),
    ("pen", "t"),
    ("per", ""),
    ("pe", ""),
    ("ke", ""),
];

/// Endings of Malay words; of two, the outer first.
const ENDINGS: [&str; 8] = ["nya", "lah", "kah", "kan", "an", "ku", "mu", "i"];

/// What is left of a word must have so many letters.
const STEM_LETTERS_MIN: usize = 3;

/// The English stem.
pub(crate) fn english_stem(word: &str) -> String {
    Stemmer::create(Algorithm::English).stem(word).into_owned()
}

/// What a Malay word may be made of. There is more than one reading of most, and all are kept:
/// two words belong together where any of their readings is the same.
pub(crate) fn malay_stems(word: &str) -> Vec<String> {
    let mut bare = vec![word.to_owned()];
    for _ in 0..2 {
        let shorter: Vec<String> = bare
            .iter()
            .flat_map(|word| {
                ENDINGS
                    .iter()
                    .filter_map(|ending| word.strip_suffix(ending))
            })
            .filter(|word| word.len() >= STEM_LETTERS_MIN)
            .map(str::to_owned)
            .collect();
        add(&mut bare, shorter);
    }
    let opened: Vec<String> = bare
        .iter()
        .flat_map(|word| {
            BEGINNINGS
                .iter()
                .filter_map(|(beginning, lost)| Some((lost, word.strip_prefix(beginning)?)))
                .map(|(lost, rest)| format!("{lost}{rest}"))
        })
        .filter(|word| word.len() >= STEM_LETTERS_MIN)
        .collect();
    add(&mut bare, opened);
    bare
}

fn add(words: &mut Vec<String>, more: Vec<String>) {
    for word in more {
        if !words.contains(&word) {
            words.push(word);
        }
    }
}

/// The word with each two neighbouring letters exchanged: the slip that fingers make most.
pub(crate) fn swapped(word: &str) -> impl Iterator<Item = String> + '_ {
    let letters: Vec<char> = word.chars().collect();
    (1..letters.len())
        .filter(|at| word.is_char_boundary(*at))
        .map(move |at| {
            let mut other = letters.clone();
            other.swap(at - 1, at);
            other.into_iter().collect()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malay_words_of_one_root_meet() {
        for (one, other) in [
            ("pembayaran", "bayar"),
            ("meminjam", "pinjaman"),
            ("menipu", "penipuan"),
            ("ditipu", "penipuan"),
            ("memindahkan", "pindah"),
            ("pekerjaan", "kerja"),
            ("kesihatan", "sihat"),
            ("bayarnya", "membayar"),
            ("mengawal", "kawalan"),
        ] {
            let others = malay_stems(other);
            let meet = malay_stems(one).iter().any(|stem| others.contains(stem));
            assert!(meet, "{one} and {other}");
        }
    }

    #[test]
    fn neighbouring_letters_are_exchanged() {
        assert!(swapped("sheild").any(|word| word == "shield"));
        assert_eq!(swapped("a").count(), 0);
    }
}
