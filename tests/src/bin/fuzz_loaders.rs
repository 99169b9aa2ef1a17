//! Feeds the loaders mutated content for some minutes, and keeps what makes them panic or hang.
//!
//! What it finds goes to `tests/fixtures/found-by-fuzzing`, where a test reads it for ever after.

use std::fs;
use std::panic;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Parser;
use guide::Book;
use tests::content;

/// Longer than this for one folder counts as a hang; a usual one takes a hundredth of it.
const SLOW: Duration = Duration::from_secs(10);

#[derive(Parser)]
struct Line {
    /// How long to go on.
    #[arg(long, default_value_t = 5)]
    minutes: u64,
    /// Where chance begins; printed, so that a run can be repeated.
    #[arg(long)]
    seed: Option<u64>,
}

fn main() {
    let line = Line::parse();
    let seed = line.seed.unwrap_or_else(|| fastrand::u64(..));
    let mut random = fastrand::Rng::with_seed(seed);
    let folder = content::folder();
    let files: Vec<(String, String)> = folder
        .below("")
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect();
    let end = Instant::now() + Duration::from_secs(line.minutes * 60);
    let (mut runs, mut found) = (0_u64, 0_u32);
    println!(
        "seed {seed}, {} files, {} minutes",
        files.len(),
        line.minutes
    );
    while Instant::now() < end {
        let (path, text) = &files[random.usize(..files.len())];
        let other = &files[random.usize(..files.len())].1;
        let mutated = mutate(text, other, &mut random);
        let mut changed = folder.clone();
        changed.put(path.clone(), mutated.clone());
        let start = Instant::now();
        let survived = panic::catch_unwind(|| {
            let (book, _) = Book::open(&changed);
            let _ = book.check();
            let _ = book.coverage(content::TODAY);
        });
        if survived.is_err() || start.elapsed() > SLOW {
            found += 1;
            keep(path, &mutated, found);
        }
        runs += 1;
        if runs % 1_000 == 0 {
            println!("{runs} runs, {found} found");
        }
    }
    println!("{runs} runs, {found} found");
    if found > 0 {
        std::process::exit(1);
    }
}

fn keep(path: &str, text: &str, number: u32) {
    let name = format!("{}.{number}", path.replace('/', "--"));
    let file: PathBuf = content::root()
        .join("tests/fixtures/found-by-fuzzing")
        .join(name);
    match fs::write(&file, text) {
        Ok(()) => println!("kept {}", file.display()),
        Err(error) => println!("{} cannot be kept: {error}", file.display()),
    }
}

/// A few changes of the kinds that break parsers: cut, doubled, swapped, spliced, nested, odd characters.
fn mutate(text: &str, other: &str, random: &mut fastrand::Rng) -> String {
    const ODD: [&str; 22] = [
        "{", "}", "[", "]", "\"", "\\", "\\u", "\\uD800", "{ $", "-> ", "*[", "\n", "\0",
        "\u{feff}", "\u{202e}", "𐀀", "é", "1e999", "-0", "null", " = ", "### ",
    ];
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..=random.usize(..6) {
        let length = characters.len().max(1);
        let at = random.usize(..length).min(characters.len());
        let to = (at + random.usize(..40)).min(characters.len());
        match random.u8(..7) {
            0 => drop(characters.drain(at..to)),
            1 => {
                let piece: Vec<char> = characters[at..to].to_vec();
                characters.splice(at..at, piece);
            }
            2 => {
                let odd = ODD[random.usize(..ODD.len())].repeat(1 + random.usize(..3));
                characters.splice(at..at, odd.chars());
            }
            3 => characters.truncate(at),
            4 => {
                let piece: Vec<char> = other
                    .chars()
                    .skip(random.usize(..2_000))
                    .take(200)
                    .collect();
                characters.splice(at..to, piece);
            }
            5 => {
                let opens =
                    ["{", "[", "{ ", "(", "[1] {"][random.usize(..5)].repeat(random.usize(..3_000));
                characters.splice(at..at, opens.chars());
            }
            _ => {
                if let Some(character) = characters.get_mut(at) {
                    *character = char::from_u32(random.u32(..0x11_0000)).unwrap_or('?');
                }
            }
        }
    }
    characters.into_iter().collect()
}
