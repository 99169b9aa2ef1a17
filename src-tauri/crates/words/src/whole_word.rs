//! Whether a text has a word, in scripts that part words by spaces and in one that does not.

use unicode_script::{Script, UnicodeScript};

/// Whether the word stands in the text as a whole. Letters before or after it make it another
/// word, except in Chinese, where nothing parts words; capitals are other letters.
pub fn has_word(text: &str, word: &str) -> bool {
    if word.is_empty() {
        return false;
    }
    let mut rest = 0;
    while let Some(at) = text.get(rest..).and_then(|tail| tail.find(word)) {
        let (start, end) = (rest + at, rest + at + word.len());
        let before = text[..start].chars().next_back();
        let after = text[end..].chars().next();
        let parted = |edge: Option<char>, beside: Option<char>| {
            let joins = |c: Option<char>| c.is_some_and(belongs_to_a_word);
            !(joins(edge) && joins(beside))
        };
        if parted(word.chars().next(), before) && parted(word.chars().next_back(), after) {
            return true;
        }
        rest = start + word.chars().next().map_or(1, char::len_utf8);
    }
    false
}

/// Tamil signs are no letters by themselves, yet belong to the letter before them.
fn belongs_to_a_word(character: char) -> bool {
    let script = character.script();
    script == Script::Tamil || (script != Script::Han && character.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_word_is_not_the_word() {
        for (text, word) in [
            ("Open the app.", "app"),
            ("an app’s page; apply", "app"),
            ("请扫描QR码", "QR码"),
            ("手机应用程序", "应用"),
            ("என் குறுஞ்செய்தி.", "குறுஞ்செய்தி"),
        ] {
            assert!(has_word(text, word), "{word} in {text}");
        }
        for (text, word) in [
            ("It appears", "app"),
            ("the apps", "app"),
            ("App", "app"),
            ("குறுஞ்செய்தியில்", "குறுஞ்செய்தி"),
            ("OTPs", "OTP"),
            ("", "app"),
            ("app", ""),
        ] {
            assert!(!has_word(text, word), "{word} in {text}");
        }
    }
}
