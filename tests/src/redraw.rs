//! How soon a press is answered: each setting, each language and each page, in milliseconds from the
//! press to the frame that shows it (product: any setting within 100 ms for 95 of 100 presses).

use guide::Book;
use guide::page::{Action, Change, Page, Place, TextSize, Theme};
use serde::Serialize;
use serde_json::json;
use settings::Pause;
use words::Language;

use crate::app::{App, AppProblem};
use crate::content;
use crate::probes;
use crate::sweep::{self, Dress, TEXT_SIZES};

/// The sizes of text at which redraws are timed: the smallest and the largest.
const SIZES_TIMED: [usize; 2] = [0, TEXT_SIZES.len() - 1];

/// How long one kind of press took on one page.
#[derive(Debug, Serialize)]
pub struct Figures {
    /// On which screen.
    pub screen: &'static str,
    /// The page: settings, or the longest service.
    pub page: &'static str,
    /// The size of text before the press, T1 to T4.
    pub size: String,
    /// What was pressed.
    pub press: &'static str,
    /// Half of the presses were answered so soon.
    pub p50_ms: f64,
    /// 95 of 100.
    pub p95_ms: f64,
    /// All.
    pub max_ms: f64,
}

/// Times every kind of press so often, on the pages *Easier to see* and the longest service.
///
/// # Errors
/// Where the app cannot be driven.
pub async fn measure(
    app: &App,
    book: &Book,
    language: Language,
    times: usize,
) -> Result<Vec<Figures>, AppProblem> {
    let service = longest_service(book, language);
    let mut all = Vec::new();
    for (page, place) in [("settings", Place::Settings), ("service", service)] {
        for size in SIZES_TIMED {
            let dress = Dress {
                size,
                ..Dress::plain(language)
            };
            sweep::dress(app, dress).await?;
            let go = "window.probes.goTo(wanted).then(done, fail)";
            app.await_script(go, vec![json!(place)]).await?;
            for (press, actions) in presses(size, language, &place) {
                let script = "window.probes.redraws(wanted, how).then(done, fail)";
                let took = app
                    .await_script(script, vec![json!(actions), json!({ "times": times })])
                    .await?;
                all.extend(figures(app, page, size, press, probes::read(took)?));
            }
            let script = "window.probes.turns(wanted).then(done, fail)";
            let took = app
                .await_script(script, vec![json!({ "times": times })])
                .await?;
            all.extend(figures(app, page, size, "next part", probes::read(took)?));
        }
    }
    Ok(all)
}

/// What is pressed in turn: there and back again, so that each press changes something.
fn presses(size: usize, language: Language, place: &Place) -> Vec<(&'static str, Vec<Action>)> {
    let set = |change| Action::Set { change };
    let toggle = |change: fn(bool) -> Change| vec![set(change(true)), set(change(false))];
    let other = if size == 0 {
        TextSize::Larger
    } else {
        TextSize::VeryLarge
    };
    let (now, _) = TEXT_SIZES[size];
    let languages = Language::ALL.into_iter().cycle();
    let after = languages
        .skip_while(|one| *one != language)
        .skip(1)
        .take(Language::ALL.len());
    let speak = |language, helper| Action::Speak { language, helper };
    let helper = if language == Language::En {
        Language::Ta
    } else {
        Language::En
    };
    vec![
        (
            "size",
            vec![set(Change::TextSize(other)), set(Change::TextSize(now))],
        ),
        (
            "colours",
            [Theme::Dark, Theme::YellowOnBlack, Theme::Light]
                .map(|theme| set(Change::Theme(theme)))
                .to_vec(),
        ),
        ("steady", toggle(Change::Steady)),
        (
            "pause",
            [Pause::Long, Pause::Usual, Pause::Short]
                .map(|pause| set(Change::Pause(pause)))
                .to_vec(),
        ),
        ("low", toggle(Change::Low)),
        ("left", toggle(Change::Left)),
        ("calm", toggle(Change::Calm)),
        (
            "language",
            after.map(|language| speak(language, None)).collect(),
        ),
        (
            "helper",
            vec![speak(language, Some(helper)), speak(language, None)],
        ),
        (
            "page",
            vec![
                Action::Go { place: Place::Home },
                Action::Go {
                    place: place.clone(),
                },
            ],
        ),
    ]
}

/// The service whose page has the most words.
fn longest_service(book: &Book, language: Language) -> Place {
    let length = |page: &Page| json!(page.blocks).to_string().chars().count();
    let services = content::pages(book, language)
        .into_iter()
        .filter(|(place, _)| matches!(place, Place::Service { .. }));
    services
        .max_by_key(|(_, page)| length(page))
        .map_or(Place::Home, |(place, _)| place)
}

/// The figures of one kind of press; none where it was never made.
fn figures(
    app: &App,
    page: &'static str,
    size: usize,
    press: &'static str,
    mut took: Vec<f64>,
) -> Option<Figures> {
    took.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let place = (share * took.len() as f64).ceil() as usize;
        took.get(place.saturating_sub(1)).copied()
    };
    let rounded = |ms: f64| (ms * 10.0).round() / 10.0;
    Some(Figures {
        screen: app.size.name,
        page,
        size: format!("T{}", size + 1),
        press,
        p50_ms: rounded(at(0.5)?),
        p95_ms: rounded(at(0.95)?),
        max_ms: rounded(at(1.0)?),
    })
}
