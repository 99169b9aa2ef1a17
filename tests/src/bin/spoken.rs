//! Check E01 on every page: listens to all of it, and tells what is seen and not heard.

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use clap::Parser;
use futures_util::stream::{self, StreamExt, TryStreamExt};
use guide::Book;
use serde_json::json;
use tests::app::{App, AppProblem};
use tests::content;
use tests::size::KIOSK;
use tests::spoken::Ear;
use tests::sweep::{self, Dress};
use words::Language;

/// So many pages are listened to between two words of how far it is.
const PROGRESS: usize = 100;

#[derive(Parser)]
struct Line {
    /// The built program: a debug build, for others keep no log of what was said.
    #[arg(long)]
    app: PathBuf,
    /// Only in this language.
    #[arg(long)]
    language: Option<Language>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let line = Line::parse();
    let languages = line
        .language
        .map_or(Language::ALL.to_vec(), |one| vec![one]);
    let (book, _) = content::book();
    let listened = languages
        .into_iter()
        .map(|language| listen(&line.app, &book, language));
    // A language keeps one processor busy.
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let faults: Vec<usize> = stream::iter(listened)
        .buffer_unordered(processors)
        .try_collect()
        .await?;
    if faults.iter().sum::<usize>() > 0 {
        std::process::exit(1);
    }
    Ok(())
}

/// Listens to every page in one language; tells each fault as soon as it is found, for the whole takes
/// long. Answers how many there are.
async fn listen(program: &Path, book: &Book, language: Language) -> Result<usize, AppProblem> {
    let start = Instant::now();
    let app = App::start(program, KIOSK, &[]).await?;
    sweep::dress(&app, Dress::plain(language)).await?;
    let mut ear = Ear::of(&app, None).await?;
    let pages = content::pages(book, language);
    for (nth, (place, _)) in pages.iter().enumerate() {
        let known = ear.faults.len();
        ear.listen_to(&json!(place)).await?;
        for fault in &ear.faults[known..] {
            println!("{language}: {fault}");
        }
        if (nth + 1) % PROGRESS == 0 {
            let seconds = start.elapsed().as_secs();
            eprintln!(
                "{language}: {} of {} pages, {seconds} s",
                nth + 1,
                pages.len()
            );
        }
    }
    println!(
        "{language}: {} faults on {} parts of {} pages, {} s",
        ear.faults.len(),
        ear.parts,
        pages.len(),
        start.elapsed().as_secs()
    );
    let faults = ear.faults.len();
    app.close().await;
    Ok(faults)
}
