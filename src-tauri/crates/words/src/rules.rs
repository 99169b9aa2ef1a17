//! The rules for one sentence, each a small function with the figures it holds to.

use unicode_script::{Script, UnicodeScript};

use crate::plain::{VALUE, sentences, with_names, without_names, words_of};
use crate::{Language, Message, Words, WordsProblem, glyphs};

/// The most words in an English, Malay or Tamil sentence, the most Han in a Chinese one (check H09).
fn longest(language: Language) -> (usize, &'static str) {
    match language {
        Language::En | Language::Ms => (20, "words"),
        Language::Zh => (30, "characters"),
        Language::Ta => (14, "words"),
    }
}

/// The least share of letters in the reader's own script, in per cent.
const OWN_SCRIPT_PERCENT_MIN: f64 = 90.0;

/// Everything one sentence can be blamed for by itself.
pub(crate) fn of_sentence(
    words: &Words,
    language: Language,
    message: &Message,
) -> Vec<WordsProblem> {
    let id = || message.id.clone();
    let mut found = Vec::new();
    for text in without_names(message) {
        found.extend(digits(&text).map(|digits| WordsProblem::Digits { id: id(), digits }));
        found.extend(
            number_word(language, &text).map(|word| WordsProblem::NumberWord { id: id(), word }),
        );
        found.extend(address(&text).map(|address| WordsProblem::Address { id: id(), address }));
        found.extend(too_long(language, message, &text));
        found.extend(other_script(language, message, &text));
    }
    for text in with_names(words, language, message) {
        found.extend(no_glyph(&message.id, &text));
    }
    found.dedup();
    found
}

/// What can be wrong with a name.
pub(crate) fn of_name(words: &Words, language: Language, term: &Message) -> Vec<WordsProblem> {
    let mut found = Vec::new();
    for text in with_names(words, language, term) {
        if digits(&text).is_some() && !text.chars().any(char::is_alphabetic) {
            found.push(WordsProblem::FactInTerm(term.id.clone()));
        }
        found.extend(no_glyph(&format!("-{}", term.id), &text));
    }
    found
}

fn digits(text: &str) -> Option<String> {
    let start = text.find(char::is_numeric).filter(|at| {
        // Han numerals are letters of words as often as numbers; `number_word` looks at them.
        text[*at..]
            .chars()
            .next()
            .is_some_and(|c| c.script() != Script::Han)
    })?;
    Some(
        text[start..]
            .chars()
            .take_while(|c| c.is_numeric())
            .collect(),
    )
}

const NUMBERS_EN: [&str; 24] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "hundred", "thousand", "million", "twice",
];
const NUMBERS_MS: [&str; 15] = [
    "dua", "tiga", "empat", "lima", "enam", "tujuh", "lapan", "sembilan", "sepuluh", "sebelas",
    "belas", "puluh", "ratus", "ribu", "juta",
];
/// Beginnings, for Tamil words go on with case endings. Left out: words that are also others (இரு, ஆறு).
const NUMBERS_TA: [&str; 12] = [
    "இரண்ட",
    "மூன்ற",
    "நான்க",
    "ஐந்த",
    "ஏழு",
    "எட்டு",
    "ஒன்பத",
    "பத்து",
    "இருபத",
    "முப்பத",
    "நூற",
    "ஆயிர",
];
const NUMERALS_ZH: &str = "两二三四五六七八九十百千万";
const UNITS_ZH: [&str; 26] = [
    "天", "日", "个", "月", "年", "岁", "元", "块", "小时", "分钟", "次", "位", "张", "家", "项",
    "种", "步", "周", "星期", "人", "名", "点", "号", "倍", "成", "通",
];

fn number_word(language: Language, text: &str) -> Option<String> {
    let among = |list: &[&str]| {
        let mut found = text.split(|c: char| !c.is_alphabetic() && c != '-');
        found
            .find(|word| list.contains(&word.to_lowercase().as_str()))
            .map(str::to_owned)
    };
    match language {
        Language::En => among(&NUMBERS_EN),
        Language::Ms => among(&NUMBERS_MS),
        Language::Ta => words_of(text)
            .find(|word| NUMBERS_TA.iter().any(|start| word.starts_with(start)))
            .map(str::to_owned),
        Language::Zh => {
            let mut rest = text;
            while let Some(at) = rest.find(|c| NUMERALS_ZH.contains(c)) {
                rest = &rest[at..];
                let after = rest.trim_start_matches(|c| NUMERALS_ZH.contains(c));
                if let Some(unit) = UNITS_ZH.iter().find(|unit| after.starts_with(**unit)) {
                    return Some(format!("{}{unit}", &rest[..rest.len() - after.len()]));
                }
                rest = after;
            }
            None
        }
    }
}

fn address(text: &str) -> Option<String> {
    let looks_like_one = |word: &&str| {
        let word = word
            .trim_matches(|c: char| !c.is_alphanumeric())
            .to_ascii_lowercase();
        word.contains("://")
            || word.starts_with("www.")
            || word.contains(".sg")
            || word.contains(".com")
            || word.contains('@')
    };
    text.split(|c: char| c.is_whitespace() || ('\u{3000}'..='\u{9fff}').contains(&c))
        .find(looks_like_one)
        .map(str::to_owned)
}

fn too_long(language: Language, message: &Message, text: &str) -> Option<WordsProblem> {
    let (most, unit) = longest(language);
    let length = |sentence: &str| match language {
        Language::Zh => sentence
            .chars()
            .filter(|c| c.script() == Script::Han)
            .count(),
        Language::En | Language::Ms | Language::Ta => words_of(sentence).count(),
    };
    let count = sentences(text).map(length).max().unwrap_or(0);
    (count > most).then(|| WordsProblem::TooLong {
        id: message.id.clone(),
        count,
        unit,
        most,
    })
}

fn other_script(language: Language, message: &Message, text: &str) -> Option<WordsProblem> {
    let (own, script) = match language {
        Language::En | Language::Ms => return None,
        Language::Zh => (Script::Han, "Chinese"),
        Language::Ta => (Script::Tamil, "Tamil"),
    };
    let (mut letters, mut own_letters) = (0_u32, 0_u32);
    for character in text.chars().filter(|c| c.is_alphabetic() && *c != VALUE) {
        letters += 1;
        own_letters += u32::from(character.script() == own);
    }
    if letters == 0 {
        return None;
    }
    let percent = 100.0 * f64::from(own_letters) / f64::from(letters);
    (percent < OWN_SCRIPT_PERCENT_MIN).then(|| WordsProblem::OtherScript {
        id: message.id.clone(),
        percent,
        script,
        least: OWN_SCRIPT_PERCENT_MIN,
    })
}

fn no_glyph(id: &str, text: &str) -> Option<WordsProblem> {
    let character = text
        .chars()
        .find(|c| *c != VALUE && !glyphs::drawable(*c))?;
    Some(WordsProblem::NoGlyph {
        id: id.to_owned(),
        character,
        code: character.into(),
    })
}

/// How many words (Han characters in Chinese) a sentence shown to a visitor has. Steps are held to it.
pub fn plain_words(language: Language, text: &str) -> usize {
    match language {
        Language::Zh => text.chars().filter(|c| c.script() == Script::Han).count(),
        Language::En | Language::Ms | Language::Ta => words_of(text).count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use folder::{Folder, Problem};

    fn codes(language: Language, sentence: &str) -> Vec<&'static str> {
        let file = format!("locales/{language}/kiosk.ftl");
        let text = format!("-bank = DBS\n-year = SG60\na = {sentence}\n");
        let (words, faults) = Words::load(&Folder::from_files([(file, text)]));
        assert_eq!(faults, [], "{sentence}");
        let message = words.message(language, "a").unwrap();
        of_sentence(&words, language, message)
            .iter()
            .map(Problem::code)
            .collect()
    }

    #[test]
    fn each_rule_catches_its_fault_and_leaves_the_rest() {
        use Language::{En, Ms, Ta, Zh};
        let none: [&str; 0] = [];
        for (language, sentence, expected) in [
            (En, "Call { $number } with { -year }.", &none[..]),
            (En, "Call 1799 now.", &["digits"][..]),
            (En, "It takes three days.", &["number-word"][..]),
            (En, "Someone weighs it.", &none[..]),
            (Ms, "Ambil masa tiga hari.", &["number-word"][..]),
            (Ms, "Kedua-dua anda boleh.", &none[..]),
            (Zh, "大约需要三天。", &["number-word"][..]),
            (Zh, "我们一起去十字路口。", &none[..]),
            (Zh, "请拨 { $number }。", &none[..]),
            (Ta, "மூன்று நாட்கள் ஆகும்.", &["number-word"][..]),
            (Ta, "ஆறுதலாக இருங்கள்.", &none[..]),
            (Ta, "௧௭ அழைக்கவும்", &["digits"][..]),
            (En, "Go to singpass.gov.sg today.", &["address"][..]),
            (
                Zh,
                "请上 singpass.gov.sg 网站",
                &["address", "other-script"][..],
            ),
            (Zh, "请打开 app 登录", &["other-script"][..]),
            (Zh, "请打开 { -bank } 登录。", &none[..]),
            (Ta, "OTP எண்", &["other-script"][..]),
            (En, "A bad 🙂 sign.", &["no-glyph"][..]),
            (
                En,
                "This is a very long sentence that goes on and on and never seems to find any end at all today.",
                &["too-long"][..],
            ),
        ] {
            assert_eq!(
                codes(language, sentence),
                expected,
                "{language}: {sentence}"
            );
        }
    }
}
