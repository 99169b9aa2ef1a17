//! Figures in Chinese words, written in Han characters and then spelled in pinyin: `两千两百五十`,
//! years digit by digit, `一` as it is on a hotline.
//!
//! Pinyin is written here and not looked up, as only few characters are needed and a dictionary
//! would read them as parts of words.

use super::super::figure::{Around, Figure};
use super::super::pinyin;
use super::Number;

const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
/// Words before which two is 两, and one and two are read with the word they count.
const MEASURES: &str = "位个种项家间天年份次门名户起则只人小分元岁周倍张部台所条点步款组批轮层块句";
/// The characters of numbers, each with its reading.
const READINGS: [(char, &str); 21] = [
    ('零', "ling2"),
    ('一', "yi1"),
    ('二', "er4"),
    ('三', "san1"),
    ('四', "si4"),
    ('五', "wu3"),
    ('六', "liu4"),
    ('七', "qi1"),
    ('八', "ba1"),
    ('九', "jiu3"),
    ('十', "shi2"),
    ('百', "bai3"),
    ('千', "qian1"),
    ('万', "wan4"),
    ('亿', "yi4"),
    ('两', "liang3"),
    ('点', "dian3"),
    ('分', "fen1"),
    ('之', "zhi1"),
    ('元', "yuan2"),
    ('加', "jia1"),
];

/// The pinyin of a figure.
pub(crate) fn figure(figure: &Figure, around: &Around) -> String {
    match figure {
        Figure::Number(number) if number.decimals.is_empty() => counted(number.whole, around),
        Figure::Digits(digits) => digit_by_digit(digits),
        Figure::Plus(digits) => format!("jia1 {}", digit_by_digit(digits)),
        Figure::Year(year) => spelled(&han_digits(&year.to_string())),
        Figure::Number(number) => spelled(&han(number)),
        Figure::Sum(number) => spelled(&sum(number)),
        Figure::Percent(number) => spelled(&format!("百分之{}", han(number))),
        Figure::Time { hour, minute } => spelled(&time(*hour, *minute)),
        Figure::Ordinal(number) => spelled(&cardinal(*number)),
    }
}

/// Digits one by one, a syllable each.
pub(crate) fn digit_by_digit(digits: &str) -> String {
    let said: Vec<&str> = han_digits(digits).chars().map(reading).collect();
    said.join(" ")
}

fn han_digits(digits: &str) -> String {
    digits
        .chars()
        .filter_map(|digit| digit.to_digit(10))
        .filter_map(|digit| DIGITS.get(digit as usize))
        .collect()
}

/// A whole number before what it counts.
fn counted(number: u64, around: &Around) -> String {
    let after = around.after.trim_start();
    let counts = after.chars().next().filter(|next| MEASURES.contains(*next));
    // 第二步 and the school year 二年级 name a place in a row.
    let is_ordinal = around.before.trim_end().ends_with('第') || after.starts_with("年级");
    match (number, counts) {
        // The tone of 一 hangs on the word after it.
        (1, Some(measure)) if !is_ordinal => pinyin::read(&format!("一{measure}"))
            .first()
            .and_then(|(_, read)| read.get(..3))
            .unwrap_or("yi1")
            .to_owned(),
        (2, Some(_)) if !is_ordinal => reading('两').to_owned(),
        _ => spelled(&cardinal(number)),
    }
}

fn sum(number: &Number) -> String {
    let dollars = |whole| {
        if whole == 2 {
            "两".to_owned()
        } else {
            cardinal(whole)
        }
    };
    match number.cents() {
        None if number.decimals.is_empty() => format!("{}元", dollars(number.whole)),
        None => format!("{}元", han(number)),
        Some(0) => format!("{}元", dollars(number.whole)),
        Some(cents) => format!("{}元{}分", dollars(number.whole), cardinal(cents)),
    }
}

fn time(hour: u64, minute: u64) -> String {
    let hour = if hour == 2 {
        "两".to_owned()
    } else {
        cardinal(hour)
    };
    match minute {
        0 => format!("{hour}点"),
        1..=9 => format!("{hour}点零{}分", cardinal(minute)),
        _ => format!("{hour}点{}分", cardinal(minute)),
    }
}

fn han(number: &Number) -> String {
    let whole = cardinal(number.whole);
    if number.decimals.is_empty() {
        whole
    } else {
        format!("{whole}点{}", han_digits(&number.decimals))
    }
}

fn cardinal(number: u64) -> String {
    if number == 0 {
        return "零".to_owned();
    }
    let mut said = String::new();
    let mut gap = false;
    for (size, name) in [(100_000_000, "亿"), (10_000, "万"), (1, "")] {
        let group = number / size
            % if size == 1 || size == 10_000 {
                10_000
            } else {
                u64::MAX
            };
        if group == 0 {
            gap = true;
            continue;
        }
        if !said.is_empty() && (gap || group < 1_000) {
            said.push('零');
        }
        said.push_str(&if group == 2 && size > 1 {
            "两".to_owned()
        } else if group >= 10_000 {
            cardinal(group)
        } else {
            below_ten_thousand(group, said.is_empty())
        });
        said.push_str(name);
        gap = false;
    }
    said
}

/// Up to 9,999; at the start of a number, ten is 十 and not 一十.
fn below_ten_thousand(number: u64, starts: bool) -> String {
    let mut said = String::new();
    let mut gap = false;
    for (size, name) in [(1_000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = number / size % 10;
        if digit == 0 {
            gap = true;
            continue;
        }
        if gap && !said.is_empty() {
            said.push('零');
        }
        gap = false;
        if digit == 2 && size >= 100 {
            said.push('两');
        } else if !(digit == 1 && size == 10 && said.is_empty() && starts) {
            said.extend(
                usize::try_from(digit)
                    .ok()
                    .and_then(|digit| DIGITS.get(digit)),
            );
        }
        said.push_str(name);
    }
    said
}

/// The pinyin of a number; 一 takes the tone that it has before 百, 千, 万 and 亿.
fn spelled(han: &str) -> String {
    let mut said: Vec<&str> = Vec::new();
    let mut characters = han.chars().peekable();
    while let Some(character) = characters.next() {
        said.push(match (character, characters.peek()) {
            ('一', Some('百' | '千')) => "yi4",
            ('一', Some('万' | '亿')) => "yi2",
            (character, _) => reading(character),
        });
    }
    said.join(" ")
}

fn reading(character: char) -> &'static str {
    let found = READINGS.iter().find(|(known, _)| *known == character);
    found.map_or("", |(_, reading)| reading)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_said_once_and_two_is_liang_before_hundreds_and_more() {
        for (number, said) in [
            (0, "零"),
            (10, "十"),
            (15, "十五"),
            (110, "一百一十"),
            (202, "两百零二"),
            (1_015, "一千零一十五"),
            (2_000, "两千"),
            (10_005, "一万零五"),
            (20_000, "两万"),
            (100_100, "十万零一百"),
            (120_000_000, "一亿两千万"),
            (10_250_000, "一千零二十五万"),
            (100_000_001, "一亿零一"),
            (
                999_999_999_999,
                "九千九百九十九亿九千九百九十九万九千九百九十九",
            ),
        ] {
            assert_eq!(cardinal(number), said);
        }
        assert_eq!(spelled("一百一十一"), "yi4 bai3 yi1 shi2 yi1");
    }
}
