//! Looks at the whole matrix of pages, languages, sizes, colours and screens, and tells what is wrong.

use std::num::NonZero;
use std::path::PathBuf;
use std::thread;

use clap::{Parser, ValueEnum};
use futures_util::stream::{self, StreamExt, TryStreamExt};
use guide::Book;
use tests::app::{App, AppProblem};
use tests::content;
use tests::dresses::{Changed, Extent};
use tests::matrix::{Look, Outcome};
use tests::size::{SIZES, Size};
use words::Language;

#[derive(Parser)]
struct Line {
    /// The built program.
    #[arg(long)]
    app: PathBuf,
    /// Only on this screen: kiosk, laptop or small-laptop.
    #[arg(long)]
    screen: Option<String>,
    /// Only this of it; all of it where nothing is said.
    #[arg(long, value_enum)]
    aspect: Option<Aspect>,
    /// Only in this language.
    #[arg(long)]
    language: Option<Language>,
    /// Only what the tests look at.
    #[arg(long)]
    sample: bool,
    /// Everything told, as JSON.
    #[arg(long)]
    json: bool,
}

/// One of the looks that are taken on each screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Aspect {
    Templates,
    EveryPage,
    Pairs,
    Low,
    Steady,
    Left,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let line = Line::parse();
    let (book, _) = content::book();
    let wanted = |size: &Size| line.screen.as_deref().is_none_or(|name| name == size.name);
    let screens = SIZES.into_iter().filter(wanted);
    let looks = stream::iter(screens.map(|size| look_at(size, &line, &book)));
    // A screen keeps one processor busy.
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let found: Vec<Outcome> = looks.buffer_unordered(processors).try_collect().await?;
    let mut outcome = Outcome::default();
    for one in found {
        outcome.add(one);
    }
    if line.json {
        println!("{}", serde_json::json!(outcome));
    } else {
        println!("{}", outcome.summary());
    }
    if !outcome.faults.is_empty() {
        std::process::exit(1);
    }
    Ok(())
}

/// Looks at one screen; tells of each aspect as soon as it is seen, for the whole takes long.
async fn look_at(size: Size, line: &Line, book: &Book) -> Result<Outcome, AppProblem> {
    let extent = if line.sample {
        Extent::Sample
    } else {
        Extent::Whole
    };
    let languages = line
        .language
        .map_or(Language::ALL.to_vec(), |one| vec![one]);
    let aspects = line
        .aspect
        .map_or(Aspect::value_variants().to_vec(), |one| vec![one]);
    let app = App::start(&line.app, size, &[]).await?;
    let mut look = Look {
        app: &app,
        book,
        extent,
        languages: &languages,
        progress: &mut |now| eprintln!("{now}"),
    };
    let mut outcome = Outcome::default();
    for aspect in aspects {
        let found = match aspect {
            Aspect::Templates => look.at_templates().await?,
            Aspect::EveryPage => look.at_every_page().await?,
            Aspect::Pairs => look.at_pairs().await?,
            Aspect::Low => look.at_changed(Changed::Low).await?,
            Aspect::Steady => look.at_changed(Changed::Steady).await?,
            Aspect::Left => look.at_changed(Changed::Left).await?,
        };
        eprintln!("{}, {aspect:?}: {}", size.name, found.summary());
        outcome.add(found);
    }
    app.close().await;
    Ok(outcome)
}
