//! Takes a picture of every screen, in four languages and on three screens, with an index page.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Parser;
use guide::page::Place;
use tests::app::{App, AppProblem};
use tests::content;
use tests::size::{SIZES, Size};
use tests::tour::{Stop, Tour, press_choice, press_frame};
use words::Language;

#[derive(Parser)]
struct Line {
    /// The built program.
    #[arg(long)]
    app: PathBuf,
    /// Where the pictures go.
    #[arg(long)]
    out: PathBuf,
    /// Only on this screen: kiosk, laptop or small-laptop.
    #[arg(long)]
    screen: Option<String>,
    /// Only in this language.
    #[arg(long)]
    lang: Option<Language>,
    /// The size of text: large, larger, very-large or largest.
    #[arg(long, default_value = "large")]
    text: String,
    /// The colours: light, dark or yellow.
    #[arg(long, default_value = "light")]
    theme: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let line = Line::parse();
    fs::create_dir_all(&line.out)?;
    let (book, reports) = content::book();
    if !reports.is_empty() {
        return Err("the content has faults; run `cargo pandu-content check`".into());
    }
    let mut index: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for size in SIZES
        .into_iter()
        .filter(|size| line.screen.as_deref().is_none_or(|s| s == size.name))
    {
        for language in Language::ALL
            .into_iter()
            .filter(|own| line.lang.is_none_or(|l| l == *own))
        {
            eprintln!("{} in {language}", size.name);
            let app = App::start(&line.app, size, &[]).await?;
            set_up(&app, &line).await?;
            let mut look = async |app: &App, stop: &Stop| -> Result<(), AppProblem> {
                if !wanted(&stop.place) {
                    return Ok(());
                }
                let name = file_name(stop, size);
                let picture = app.picture().await?;
                picture
                    .save(line.out.join(&name))
                    .map_err(|error| AppProblem::Waited(format!("{name}: {error}")))?;
                index
                    .entry(screen_name(&stop.place))
                    .or_default()
                    .push(name);
                Ok(())
            };
            Tour::walk(&app, &book, language, |_| true, &mut look).await?;
            app.close().await;
        }
    }
    write_index(&line.out, &index)?;
    Ok(())
}

/// Chooses size and colours. Finish would forget them, so Welcome is reached by *Back*.
async fn set_up(app: &App, line: &Line) -> Result<(), AppProblem> {
    for (choice, usual) in [(&line.text, "large"), (&line.theme, "light")] {
        if choice != usual {
            let kind = if usual == "large" { "size" } else { "theme" };
            press_frame(app, "settings").await?;
            press_choice(app, &format!("{kind}-{choice}")).await?;
            press_frame(app, "back").await?;
        }
    }
    Ok(())
}

/// Of the steps of a guide, which are alike, one with each kind of picture is enough.
fn wanted(place: &Place) -> bool {
    match place {
        Place::Step { step, .. } => *step <= 3,
        Place::Stuck { step, .. } => *step == 1,
        Place::Welcome
        | Place::Home
        | Place::Need { .. }
        | Place::Service { .. }
        | Place::Guard { .. }
        | Place::Find
        | Place::About
        | Place::Accessibility { .. }
        | Place::Languages
        | Place::Fit
        | Place::Staff { .. }
        | Place::Settings
        | Place::Voice
        | Place::TouchCheck
        | Place::Help
        | Place::Finish
        | Place::Still => true,
    }
}

fn screen_name(place: &Place) -> String {
    match place {
        Place::Welcome => "01-welcome".to_owned(),
        Place::Home => "02-home".to_owned(),
        Place::Need { need } => format!("03-need-{need}"),
        Place::Service { service } => format!("04-service-{service}"),
        Place::Step {
            service,
            guide,
            step,
        } => format!("05-step-{service}-{guide}-{step}"),
        Place::Stuck {
            service,
            guide,
            step,
        } => format!("06-stuck-{service}-{guide}-{step}"),
        Place::Guard {
            service,
            guide,
            step,
        } => format!("06-guard-{service}-{guide}-{step}"),
        Place::Languages => "11-languages".to_owned(),
        Place::Find => "12-find".to_owned(),
        Place::Fit => "12-fit".to_owned(),
        Place::Staff { topic } => format!("14-staff-{topic:?}").to_lowercase(),
        Place::About => "07-about".to_owned(),
        Place::Accessibility { topic } => format!("07-accessibility-{topic:?}").to_lowercase(),
        Place::Help => "08-help".to_owned(),
        Place::Settings => "09-settings".to_owned(),
        Place::TouchCheck => "13-touch".to_owned(),
        Place::Voice => "13-voice".to_owned(),
        Place::Finish => "10-finish".to_owned(),
        Place::Still => "11-still".to_owned(),
    }
}

fn file_name(stop: &Stop, size: Size) -> String {
    let screen = screen_name(&stop.place);
    format!("{screen}.{}.{}.{}.png", size.name, stop.language, stop.part)
}

fn write_index(out: &Path, index: &BTreeMap<String, Vec<String>>) -> std::io::Result<()> {
    let mut page = String::from(
        "<!doctype html><meta charset=utf-8><title>Pandu: every screen</title>\
         <style>body{font:16px sans-serif}figure{display:inline-block;margin:8px;vertical-align:top}\
         img{height:360px;border:1px solid #888}</style>",
    );
    for (screen, files) in index {
        // Writing to a string does not fail.
        let _ = write!(page, "<h2>{screen}</h2>");
        for file in files {
            let _ = write!(
                page,
                "<figure><a href={file}><img src={file} loading=lazy></a><figcaption>{file}</figcaption></figure>"
            );
        }
    }
    fs::write(out.join("index.html"), page)
}
