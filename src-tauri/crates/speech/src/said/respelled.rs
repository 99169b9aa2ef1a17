//! Ordinary words that a voice would say wrong as they are written. Names are not among them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use words::Language;

static WORDS: LazyLock<HashMap<(&str, &str), &str>> = LazyLock::new(|| {
    let text = include_str!("../../data/words.tsv");
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let rows = rows.filter_map(|line| {
        let (language, row) = line.split_once('\t')?;
        let (word, said) = row.split_once('\t')?;
        Some(((language, word), said))
    });
    rows.collect()
});

/// A word as its voice is to be given it.
pub(super) fn word(voice: Language, word: &str) -> Cow<'_, str> {
    if voice == Language::Ta {
        // The engine leaves the stop between the two out: ஒன்று is said with one.
        return Cow::Owned(word.replace("ன்ற", "ன்ட்ற"));
    }
    let small = word.to_lowercase();
    let found = WORDS.get(&(voice.code(), small.as_str())).copied();
    Cow::Borrowed(found.unwrap_or(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_the_list_is_respelled_in_its_own_language_only() {
        assert_eq!(word(Language::Ms, "Mesin"), "[[m'esin]]");
        assert_eq!(word(Language::En, "tablet"), "tablet");
        assert_eq!(word(Language::Ms, "kad"), "kad");
        assert_eq!(word(Language::Ta, "ஒன்று"), "ஒன்ட்று");
    }
}
