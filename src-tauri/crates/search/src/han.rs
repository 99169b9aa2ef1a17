//! How Chinese characters are said.

use pinyin::ToPinyinMulti;

/// Of a run of characters no more readings are kept.
const READINGS_MAX: usize = 4;

/// The readings of some characters without tones, joined, and the first letters of each.
/// Nothing where a character has no reading.
pub(crate) fn readings(characters: &[char]) -> Vec<(String, String)> {
    let mut readings = vec![(String::new(), String::new())];
    for character in characters {
        let Some(all) = character.to_pinyin_multi() else {
            return Vec::new();
        };
        let mut sounds: Vec<&'static str> = Vec::new();
        for sound in all {
            // ü is typed as v.
            let plain = sound.plain();
            if !sounds.contains(&plain) {
                sounds.push(plain);
            }
        }
        let longer = readings.iter().flat_map(|(whole, first)| {
            sounds.iter().map(move |sound| {
                let sound = sound.replace('ü', "v");
                let letter: String = sound.chars().take(1).collect();
                (format!("{whole}{sound}"), format!("{first}{letter}"))
            })
        });
        readings = longer.take(READINGS_MAX).collect();
    }
    readings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> Vec<String> {
        let characters: Vec<char> = text.chars().collect();
        readings(&characters)
            .into_iter()
            .map(|(whole, _)| whole)
            .collect()
    }

    #[test]
    fn a_character_has_its_readings() {
        assert!(whole("公积金").contains(&"gongjijin".to_owned()));
        assert!(whole("银行").contains(&"yinhang".to_owned()));
        assert!(whole("a").is_empty());
    }
}
