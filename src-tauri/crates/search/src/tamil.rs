//! Tamil words: stems, and a key of how a word sounds that Latin letters share.

use rust_stemmers::{Algorithm, Stemmer};

use crate::filler::is_filler;

/// A key shorter than this says too little.
const KEY_LETTERS_MIN: usize = 3;
/// A stem shorter than this is no word: the stemmer takes too much off some.
const STEM_LETTERS_MIN: usize = 2;

/// What a word with endings may be a form of. Stems lose too much of some words, so they stand
/// beside the word as it is written and never instead of it.
pub(crate) fn stems(word: &str) -> Vec<String> {
    if is_filler(word) {
        return Vec::new();
    }
    let mut stems = vec![Stemmer::create(Algorithm::Tamil).stem(word).into_owned()];
    // Names in -ம் take -த்த- before endings: பணத்தை, பணத்துக்கு, பணத்தில் are of பணம்.
    for (at, _) in word.match_indices("த்த") {
        if at > 0 {
            stems.push(format!("{}ம்", &word[..at]));
        }
    }
    // It also takes the letter off the beginning that makes a question: எ- of எப்படி.
    let first = word.chars().next();
    stems.retain(|stem| {
        let letters = stem.chars().filter(|c| is_letter(*c)).count();
        stem != word && letters >= STEM_LETTERS_MIN && stem.chars().next() == first
    });
    stems
}

/// The word shortened letter by letter from its end, longest first. Endings follow endings in
/// Tamil, and what stays at the beginning is the word.
pub(crate) fn shortened(word: &str) -> Vec<String> {
    const SHORTER_MAX: usize = 8;
    let starts: Vec<usize> = word
        .char_indices()
        .filter(|(_, c)| is_letter(*c))
        .map(|(at, _)| at)
        .collect();
    (KEY_LETTERS_MIN..starts.len())
        .rev()
        .take(SHORTER_MAX)
        .map(|letters| {
            word[..starts[letters]]
                .trim_end_matches('\u{bcd}')
                .to_owned()
        })
        .collect()
}

/// A letter by itself, and no sign above, below or beside one.
fn is_letter(character: char) -> bool {
    matches!(character, '\u{b85}'..='\u{bb9}')
}

/// How a word in Tamil letters sounds, roughly.
pub(crate) fn key_of_tamil(word: &str) -> String {
    let mut latin = String::new();
    let letters: Vec<char> = word.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let sound = match letter {
            'க' => "k",
            'ங' | 'ஞ' | 'ண' | 'ந' | 'ன' => "n",
            'ச' | 'ஜ' | 'ஶ' | 'ஷ' | 'ஸ' => "s",
            'ட' | 'த' => "t",
            'ப' => "p",
            'ம' => "m",
            'ய' => "y",
            // ற்ற is said and written as tr, ன்ற as ndr.
            'ற' if letters.get(at + 1) == Some(&'\u{bcd}') && letters.get(at + 2) == Some(&'ற') => {
                "t"
            }
            'ற' if at >= 2 && letters[at - 1] == '\u{bcd}' && letters[at - 2] == 'ன' => "tr",
            'ர' | 'ற' => "r",
            'ல' | 'ள' | 'ழ' => "l",
            'வ' => "v",
            'ஹ' => "k",
            'அ' | 'ஆ' | '\u{bbe}' | 'ஐ' | '\u{bc8}' | 'ஔ' | '\u{bcc}' => "a",
            'இ' | 'ஈ' | '\u{bbf}' | '\u{bc0}' => "i",
            'உ' | 'ஊ' | '\u{bc1}' | '\u{bc2}' => "u",
            'எ' | 'ஏ' | '\u{bc6}' | '\u{bc7}' => "e",
            'ஒ' | 'ஓ' | '\u{bca}' | '\u{bcb}' => "o",
            _ => "",
        };
        latin.push_str(sound);
        // A letter without a sign is said with an a.
        let is_consonant = matches!(letter, 'க'..='ஹ');
        let next_is_sign = letters
            .get(at + 1)
            .is_some_and(|next| matches!(next, '\u{bbe}'..='\u{bcd}'));
        if is_consonant && !next_is_sign {
            latin.push('a');
        }
    }
    finished(&latin)
}

/// How a word in Latin letters would sound, were it Tamil.
pub(crate) fn key_of_latin(word: &str) -> String {
    const PAIRS: [(&str, &str); 14] = [
        ("zh", "l"),
        ("sh", "s"),
        ("ch", "s"),
        ("th", "t"),
        ("dh", "t"),
        ("kh", "k"),
        ("gh", "k"),
        ("bh", "p"),
        ("ph", "p"),
        ("ee", "i"),
        ("oo", "u"),
        ("ai", "a"),
        ("au", "a"),
        ("ei", "e"),
    ];
    let mut latin = String::new();
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let pair = PAIRS.iter().find(|(pair, _)| rest.starts_with(pair));
        if let Some((pair, sound)) = pair {
            latin.push_str(sound);
            rest = &rest[pair.len()..];
            continue;
        }
        match letter {
            'g' | 'h' | 'q' => latin.push('k'),
            'b' | 'f' => latin.push('p'),
            'd' => latin.push('t'),
            'c' | 'j' | 'z' => latin.push('s'),
            'w' => latin.push('v'),
            'x' => latin.push_str("ks"),
            other => latin.push(other),
        }
        rest = &rest[letter.len_utf8()..];
    }
    finished(&latin)
}

/// Doubled sounds become one, and the vowel at the end, which changes with the case, goes.
fn finished(latin: &str) -> String {
    let mut key = String::new();
    for sound in latin.chars() {
        if !key.ends_with(sound) {
            key.push(sound);
        }
    }
    let bare = key.trim_end_matches(['a', 'i', 'u', 'e', 'o']);
    if bare.len() >= KEY_LETTERS_MIN {
        bare.to_owned()
    } else {
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_sounds_the_same_in_both_scripts() {
        for (tamil, latin) in [
            ("வங்கி", "vangi"),
            ("வங்கி", "vanki"),
            ("நூலகம்", "noolagam"),
            ("மோசடி", "mosadi"),
            ("முகவரி", "mugavari"),
            ("காவல்துறை", "kaavalthurai"),
            ("பற்றுச்சீட்டு", "patruchittu"),
            ("மருத்துவர்", "maruthuvar"),
            ("அனுப்பு", "anuppu"),
            ("வேலை", "velai"),
        ] {
            assert_eq!(
                key_of_tamil(tamil),
                key_of_latin(latin),
                "{tamil} and {latin}"
            );
        }
    }

    #[test]
    fn what_is_no_word_is_no_stem() {
        for word in ["எங்கே", "எங்கு", "எப்படி", "கேட்கிறார்", "வந்தது"]
        {
            let stems = stems(word);
            assert!(
                stems
                    .iter()
                    .all(|stem| stem.starts_with(&word[..3]) && stem.chars().count() > 2),
                "{word}: {stems:?}"
            );
        }
    }

    #[test]
    fn endings_are_taken_off() {
        assert!(stems("பணத்தை").contains(&"பணம்".to_owned()));
        assert!(stems("வங்கியில்").contains(&"வங்கி".to_owned()));
        assert!(
            shortened("அரசாங்கத்திடமிருந்து")
                .iter()
                .any(|word| word == "அரசாங்க")
        );
    }
}
