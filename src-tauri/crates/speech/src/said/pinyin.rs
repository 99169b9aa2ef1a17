//! Chinese in pinyin: where its words are, how each is read, and where a neighbour changes a tone.
//!
//! Two tables are made by `ui/scripts/speech-pinyin.mjs`: the commonest reading of each character,
//! and common words with their readings. Our own corrections stand in a third and win. Changed here
//! are the tones of 不 and 一; a third tone before a third is changed by the voice itself. Figures
//! and Latin letters are not read here.

use std::ops::Range;
use std::sync::LazyLock;

/// Each line: a syllable, then the characters that are mostly read so.
const CHARACTERS: &str = include_str!("../../made/pinyin-characters.tsv");
/// Each line: a word, how rare it is (a logarithm), and its reading where it is not that of its characters.
const WORDS: &str = include_str!("../../made/pinyin-words.tsv");
/// Each line: a word and its reading.
const OWN: &str = include_str!("../../data/pinyin-own.tsv");

/// No word of the tables is longer.
const WORD_CHARACTERS_MAX: usize = 5;
/// How rare a character by itself is that the table of words lacks.
const CHARACTER_RARITY: u32 = 10;
/// A word of our own is never rarer, so that it is likelier than its characters one by one.
const OWN_RARITY_MAX: u32 = 8;
const RARITY_BASE: u32 = 36;

static TABLES: LazyLock<Tables> = LazyLock::new(Tables::open);

/// The words of a text in Chinese, with what of the text each is and its pinyin as the voice takes
/// it, `yin2hang2`. Characters without a reading are left out.
pub(crate) fn read(text: &str) -> Vec<(Range<usize>, String)> {
    let mut syllables = as_in_dictionaries(text);
    change_tones(&mut syllables);
    let mut words: Vec<(Range<usize>, String)> = Vec::new();
    for syllable in &syllables {
        let spelled = format!("{}{}", syllable.sound, syllable.tone);
        match words.last_mut() {
            Some((shown, said)) if !syllable.begins_word => {
                shown.end = syllable.end();
                // The voice takes the e and n of ke3neng2 together, as in ken.
                if said
                    .trim_end_matches(|it: char| it.is_ascii_digit())
                    .ends_with('e')
                    && syllable.sound.starts_with('n')
                {
                    said.push('\'');
                }
                said.push_str(&spelled);
            }
            _ => words.push((syllable.at..syllable.end(), spelled)),
        }
    }
    words
}

/// One character as it is read.
struct Syllable {
    character: char,
    /// Its byte in the text.
    at: usize,
    begins_word: bool,
    sound: &'static str,
    tone: char,
}

impl Syllable {
    fn end(&self) -> usize {
        self.at + self.character.len_utf8()
    }
}

/// Each character as its word is read by itself.
fn as_in_dictionaries(text: &str) -> Vec<Syllable> {
    let mut syllables = Vec::new();
    for word in cut(text) {
        let Some(shown) = text.get(word.clone()) else {
            continue;
        };
        let mut read_whole = TABLES.reading(shown).map(spelled_out);
        for (offset, character) in shown.char_indices() {
            let sound = match &mut read_whole {
                Some(sounds) => sounds.next(),
                None => TABLES.character(character),
            };
            syllables.extend(sound.map(|(sound, tone)| Syllable {
                character,
                at: word.start + offset,
                begins_word: offset == 0,
                sound,
                tone,
            }));
        }
    }
    syllables
}

/// The text in words and single characters, so that together they are as common as can be.
fn cut(text: &str) -> Vec<Range<usize>> {
    let borders: Vec<usize> = text
        .char_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .collect();
    // For each border, how rare the likeliest words up to it are, and where the last of them begins.
    let mut best: Vec<(u32, usize)> = vec![(0, 0)];
    for (index, &end) in borders.iter().enumerate().skip(1) {
        let first = index.saturating_sub(WORD_CHARACTERS_MAX);
        let last_words = (first..index).filter_map(|from| {
            let (before, _) = best.get(from)?;
            let rarity = TABLES.rarity(text.get(*borders.get(from)?..end)?);
            let rarity = rarity.or((from + 1 == index).then_some(CHARACTER_RARITY))?;
            Some((before + rarity, from))
        });
        best.push(last_words.min().unwrap_or_default());
    }

    let mut words = Vec::new();
    let mut index = borders.len() - 1;
    while let (Some(&end), Some(&(_, from))) = (borders.get(index), best.get(index)) {
        match borders.get(from) {
            Some(&start) if from < index => words.push(start..end),
            _ => break,
        }
        index = from;
    }
    words.reverse();
    words
}

/// In a row of figures and as an ordinal 一 is said as it is by itself.
const KEEPS_ONE_AFTER: &str = "第初零〇一二三四五六七八九十百千万亿";
const KEEPS_ONE_BEFORE: &str = "零〇一二三四五六七八九十月日号楼";
/// So it is at the end of some words, 星期一 or 统一; that of 另一 belongs to what follows.
const ENDS_IN_ONE_AFTER: &str = "期周拜统唯之专单逐";
/// Before these 一 is a count, even behind another figure: 三千一百.
const COUNTED_BY_ONE: &str = "百千万亿";

/// 不 and 一 as they are said before what follows.
fn change_tones(syllables: &mut [Syllable]) {
    for index in 0..syllables.len() {
        let (before, rest) = syllables.split_at_mut(index);
        let [syllable, after, ..] = rest else { break };
        if syllable.end() != after.at {
            continue;
        }
        let mut before = before.iter().rev();
        let last = before.next().filter(|last| last.end() == syllable.at);
        let last = last.map(|last| last.character);
        let is_twice = last == Some(after.character);
        syllable.tone = match syllable.character {
            '不' if is_twice => '5',
            '不' if after.tone == '4' => '2',
            // 看一看, and not 一个一个.
            '一' if is_twice && before.next().is_none_or(|it| it.character != '一') => '5',
            '一' => tone_of_one(last, syllable, after),
            _ => continue,
        };
    }
}

fn tone_of_one(before: Option<char>, one: &Syllable, after: &Syllable) -> char {
    let stands_after = |kept: &str| before.is_some_and(|before| kept.contains(before));
    let is_count = COUNTED_BY_ONE.contains(after.character) && before != Some('第');
    let ends_word = !one.begins_word && after.begins_word;
    if (stands_after(KEEPS_ONE_AFTER) && !is_count)
        || (stands_after(ENDS_IN_ONE_AFTER) && ends_word)
        || KEEPS_ONE_BEFORE.contains(after.character)
    {
        one.tone
    } else if after.tone == '4' || after.character == '个' {
        '2'
    } else {
        '4'
    }
}

/// The tables, as lines of what is built in; nothing is copied.
struct Tables {
    characters: Vec<(char, &'static str)>,
    words: Vec<&'static str>,
    own: Vec<&'static str>,
}

impl Tables {
    fn open() -> Self {
        let mut characters: Vec<_> = CHARACTERS
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .flat_map(|(syllable, read_so)| read_so.chars().map(move |it| (it, syllable)))
            .collect();
        characters.sort_unstable();
        let mut own: Vec<_> = OWN.lines().filter(|line| !line.starts_with('#')).collect();
        own.sort_unstable();
        Self {
            characters,
            words: WORDS.lines().collect(),
            own,
        }
    }

    fn character(&self, character: char) -> Option<(&'static str, char)> {
        let index = self
            .characters
            .binary_search_by_key(&character, |(it, _)| *it)
            .ok()?;
        spelled_out(self.characters.get(index)?.1).next()
    }

    /// How a word is read, where that is not as its characters are by themselves.
    fn reading(&self, word: &str) -> Option<&'static str> {
        find(&self.own, word).or_else(|| find(&self.words, word)?.split_once('\t').map(|it| it.1))
    }

    fn rarity(&self, word: &str) -> Option<u32> {
        let counted = find(&self.words, word).and_then(|row| row.split('\t').next());
        let counted = counted.and_then(|digit| u32::from_str_radix(digit, RARITY_BASE).ok());
        match find(&self.own, word) {
            Some(_) => Some(counted.map_or(OWN_RARITY_MAX, |rarity| rarity.min(OWN_RARITY_MAX))),
            None => counted,
        }
    }
}

/// What stands behind a word in sorted lines.
fn find(lines: &[&'static str], word: &str) -> Option<&'static str> {
    let key = |line: &'static str| line.split_once('\t').unwrap_or((line, ""));
    let index = lines.binary_search_by(|line| key(line).0.cmp(word)).ok()?;
    lines.get(index).map(|line| key(line).1)
}

/// `yin2hang2` as (yin, 2), (hang, 2).
fn spelled_out(reading: &'static str) -> impl Iterator<Item = (&'static str, char)> {
    reading
        .split_inclusive(|it: char| it.is_ascii_digit())
        .filter_map(|syllable| {
            let tone = syllable.chars().last()?;
            Some((syllable.strip_suffix(tone)?, tone))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of the list that no rule meets, each with its reason.
    const NOT_MET: [(&str, &str); 0] = [];

    fn joined(syllables: &[Syllable]) -> String {
        let spelled: Vec<_> = syllables
            .iter()
            .map(|it| format!("{}{}", it.sound, it.tone))
            .collect();
        spelled.join(" ")
    }

    #[test]
    fn words_are_read_as_the_dictionaries_have_them() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../tests/fixtures/readings/zh.tsv"
        );
        let list = std::fs::read_to_string(path).unwrap();
        let mut wrong = Vec::new();
        for line in list.lines().filter(|line| line.starts_with("word\t")) {
            let [_, word, reading, _, context] = *line.split('\t').collect::<Vec<_>>().as_slice()
            else {
                panic!("not five columns: {line}");
            };
            let (context, note) = context.split_once(" | ").unwrap_or((context, ""));
            let at = context.find(word).unwrap();
            let heard: Vec<_> = as_in_dictionaries(context)
                .into_iter()
                .filter(|it| (at..at + word.len()).contains(&it.at))
                .collect();
            let heard = joined(&heard);
            let is_met = heard == reading || note.contains(&format!("lists {heard}"));
            let is_excused = NOT_MET.iter().any(|(excused, _)| *excused == word);
            if is_met == is_excused {
                wrong.push(format!("{word} in {context}: {heard}, not {reading}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn every_character_of_the_guide_has_a_reading() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../locales/zh");
        let mut folders = vec![std::path::PathBuf::from(root)];
        let mut seen = 0;
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                for character in std::fs::read_to_string(path).unwrap().chars() {
                    if matches!(character, '〇' | '\u{4E00}'..='\u{9FFF}') {
                        seen += 1;
                        assert!(TABLES.character(character).is_some(), "{character}");
                    }
                }
            }
        }
        assert!(seen > 10_000, "{seen}");
    }

    #[test]
    fn tones_of_bu_and_yi_follow_their_neighbours() {
        for (text, said) in [
            ("不去", "bu2 qu4"),
            ("不行", "bu4 xing2"),
            ("是不是", "shi4 bu5 shi4"),
            ("不，去", "bu4 qu4"),
            ("一个", "yi2 ge4"),
            ("不一样", "bu4 yi2 yang4"),
            ("一间", "yi4 jian1"),
            ("数一数", "shu3 yi5 shu3"),
            ("数，一数", "shu4 yi2 shu4"),
            ("一个一个", "yi2 ge4 yi2 ge4"),
            ("另一个", "ling4 yi2 ge4"),
            ("第一步", "di4 yi1 bu4"),
            ("星期一到", "xing1 qi1 yi1 dao4"),
            ("一月", "yi1 yue4"),
            ("二零一七", "er4 ling2 yi1 qi1"),
            ("十一个", "shi2 yi1 ge4"),
            ("三千一百", "san1 qian1 yi4 bai3"),
            ("统一的", "tong3 yi1 de5"),
            ("按一", "an4 yi1"),
        ] {
            let mut syllables = as_in_dictionaries(text);
            change_tones(&mut syllables);
            assert_eq!(joined(&syllables), said, "{text}");
        }
    }

    #[test]
    fn words_are_cut_where_they_are_likeliest_and_lie_on_what_is_shown() {
        let text = "可能在手机上用 Singpass，女儿也行。";
        let words: Vec<_> = read(text)
            .into_iter()
            .map(|(shown, said)| (text.get(shown).unwrap(), said))
            .collect();
        let words: Vec<_> = words
            .iter()
            .map(|(shown, said)| (*shown, said.as_str()))
            .collect();
        assert_eq!(
            words,
            [
                ("可能", "ke3'neng2"),
                ("在", "zai4"),
                ("手机", "shou3ji1"),
                ("上", "shang4"),
                ("用", "yong4"),
                ("女儿", "nv3er2"),
                ("也", "ye3"),
                ("行", "xing2"),
            ]
        );
    }

    #[test]
    fn the_tables_are_sorted_and_each_character_of_a_word_has_a_syllable() {
        assert!(TABLES.words.is_sorted());
        for line in TABLES.words.iter().chain(&TABLES.own) {
            let columns: Vec<_> = line.split('\t').collect();
            let word = columns[0].chars().count();
            assert!((1..=WORD_CHARACTERS_MAX).contains(&word), "{line}");
            if let Some(reading) = columns[1..].iter().find(|it| it.len() > 1) {
                assert_eq!(spelled_out(reading).count(), word, "{line}");
            }
        }
        assert!(
            TABLES
                .own
                .windows(2)
                .all(|pair| pair[0].split('\t').next() != pair[1].split('\t').next())
        );
    }
}
