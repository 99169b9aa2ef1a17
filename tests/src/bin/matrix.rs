//! Looks at the whole matrix of pages, languages, sizes, colours and screens, and tells what is wrong.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use tests::app::App;
use tests::content;
use tests::dresses::{Changed, Extent};
use tests::matrix::{Look, Outcome};
use tests::size::SIZES;
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
    let (book, _) = content::book();
    let mut outcome = Outcome::default();
    for size in SIZES {
        if line.screen.as_deref().is_some_and(|name| name != size.name) {
            continue;
        }
        let app = App::start(&line.app, size, &[]).await?;
        let mut look = Look {
            app: &app,
            book: &book,
            extent,
            languages: &languages,
            progress: &mut |now| eprintln!("{now}"),
        };
        // Told as soon as it is found, for the whole takes hours.
        let mut tell = |found: Outcome| {
            eprintln!("{}", found.summary());
            outcome.add(found);
        };
        for aspect in &aspects {
            tell(match aspect {
                Aspect::Templates => look.at_templates().await?,
                Aspect::EveryPage => look.at_every_page().await?,
                Aspect::Pairs => look.at_pairs().await?,
                Aspect::Low => look.at_changed(Changed::Low).await?,
                Aspect::Steady => look.at_changed(Changed::Steady).await?,
                Aspect::Left => look.at_changed(Changed::Left).await?,
            });
        }
        app.close().await;
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
