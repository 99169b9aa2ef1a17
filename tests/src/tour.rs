//! A walk through every page of the guide by real presses, as a visitor would.
//!
//! Which pages there are comes from the content; whether the window gets to them, and on
//! which part of a page a choice stands, is found out by walking.

use std::collections::{BTreeMap, HashSet};

use fantoccini::Locator;
use guide::Book;
use guide::page::{Action, Body, Page, Place};
use serde_json::{Value, json};
use words::Language;

use crate::app::{App, AppProblem};
use crate::content;

/// A page as it was met on the walk.
pub struct Stop {
    /// Where.
    pub place: Place,
    /// In which language.
    pub language: Language,
    /// Which part of the page, from 1.
    pub part: usize,
    /// Of how many.
    pub parts: usize,
}

/// On which part of its page each choice was met.
#[derive(Debug, Default)]
pub struct Met {
    /// Page, and the block of the choice on it: the part, from 1.
    pub parts: BTreeMap<(String, String), usize>,
}

/// A walk in one language.
pub struct Tour<'a> {
    app: &'a App,
    book: &'a Book,
    language: Language,
    wanted: Box<dyn Fn(&Place) -> bool + 'a>,
    seen: HashSet<Place>,
    met: Met,
}

impl<'a> Tour<'a> {
    /// Walks through every page that is `wanted`; `look` is called at every part of each.
    ///
    /// # Errors
    /// Where a press does not lead where the content says, or `look` fails.
    pub async fn walk(
        app: &'a App,
        book: &'a Book,
        language: Language,
        wanted: impl Fn(&Place) -> bool + 'a,
        look: &mut impl AsyncFnMut(&App, &Stop) -> Result<(), AppProblem>,
    ) -> Result<Met, AppProblem> {
        let mut tour = Self {
            app,
            book,
            language,
            wanted: Box::new(wanted),
            seen: HashSet::new(),
            met: Met::default(),
        };
        tour.look_at(&Place::Welcome, look).await?;
        press_choice(app, &format!("greeting-{language}")).await?;
        tour.explore(Place::Home, look).await?;
        for (action, place) in [
            ("help", Place::Help),
            ("settings", Place::Settings),
            ("pair", Place::Languages),
            ("finish", Place::Finish),
        ] {
            press_frame(app, action).await?;
            tour.look_at(&place, look).await?;
            press_frame(app, "home").await?;
        }
        press_frame(app, "finish").await?;
        press_choice(app, "yes").await?;
        tour.arrived(&Place::Welcome).await?;
        Ok(tour.met)
    }

    async fn explore(
        &mut self,
        place: Place,
        look: &mut impl AsyncFnMut(&App, &Stop) -> Result<(), AppProblem>,
    ) -> Result<(), AppProblem> {
        self.look_at(&place, look).await?;
        for (press, to) in leads(&self.page(&place)) {
            if self.seen.contains(&to) || !(self.wanted)(&to) {
                continue;
            }
            if place == Place::Find {
                put_keys_away(self.app).await?;
            }
            match &press {
                Press::Block(block) => {
                    press_choice(self.app, block).await?;
                }
                Press::Action(action) => {
                    press_button(self.app, action).await?;
                }
            }
            Box::pin(self.explore(to, look)).await?;
            press_frame(self.app, "back").await?;
            self.arrived(&place).await?;
        }
        Ok(())
    }

    async fn look_at(
        &mut self,
        place: &Place,
        look: &mut impl AsyncFnMut(&App, &Stop) -> Result<(), AppProblem>,
    ) -> Result<(), AppProblem> {
        self.arrived(place).await?;
        self.seen.insert(place.clone());
        loop {
            let number = async |name: &str| -> Result<usize, AppProblem> {
                Ok(self.app.page(name).await?.parse().unwrap_or(1))
            };
            let (part, parts) = (number("part").await?, number("parts").await?);
            for block in blocks(self.app).await? {
                let key = (json!(place).to_string(), block);
                self.met.parts.entry(key).or_insert(part);
            }
            let language = self.language;
            look(
                self.app,
                &Stop {
                    place: place.clone(),
                    language,
                    part,
                    parts,
                },
            )
            .await?;
            if part >= parts {
                return Ok(());
            }
            self.app.press("[data-action='next-part']").await?;
        }
    }

    async fn arrived(&self, place: &Place) -> Result<(), AppProblem> {
        let shown: Value = serde_json::from_str(&self.app.page("place").await?).unwrap_or_default();
        if shown == json!(place) {
            return Ok(());
        }
        Err(AppProblem::Waited(format!(
            "{place:?}; the window shows {shown}"
        )))
    }

    #[expect(clippy::panic, reason = "a test that cannot make its page has failed")]
    fn page(&self, place: &Place) -> Page {
        match self.book.page(place, &content::setting(self.language)) {
            Ok(page) => page,
            Err(refusal) => panic!("{place:?}: {refusal}"),
        }
    }
}

enum Press {
    Block(String),
    Action(&'static str),
}

/// Where the content of a page leads, and what is pressed for it.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "most kinds of block lead nowhere"
)]
fn leads(page: &Page) -> Vec<(Press, Place)> {
    let mut leads = Vec::new();
    for block in &page.blocks {
        match &block.body {
            Body::Choice {
                action: Action::Go { place },
                ..
            } => {
                leads.push((Press::Block(block.id.clone()), place.clone()));
            }
            Body::Steps { next, stuck, .. } => {
                for (name, button) in [("stuck", stuck), ("next", next)] {
                    if let Action::Go { place } = &button.action {
                        leads.push((Press::Action(name), place.clone()));
                    }
                }
            }
            _ => {}
        }
    }
    leads
}

/// The blocks drawn now.
async fn blocks(app: &App) -> Result<Vec<String>, AppProblem> {
    let script = "return [...document.querySelectorAll('[data-block]')]
        .filter((block) => !block.closest('[data-measuring]')).map((block) => block.dataset.block)";
    let found = app.script(script, vec![]).await?;
    let ids = found.as_array().cloned().unwrap_or_default();
    Ok(ids
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect())
}

/// Presses a choice, turning the page to it from its first part. Answers with the page turns
/// that took.
///
/// # Errors
/// Where no part of the page has it.
pub async fn press_choice(app: &App, block: &str) -> Result<usize, AppProblem> {
    // A part may begin with the helper's words of a choice whose button comes on the next.
    let selector = format!("button[data-block='{block}'], [data-option='{block}']");
    press_on_its_part(app, &selector).await
}

/// Presses a button of the page itself: `next`, `stuck`.
///
/// # Errors
/// Where no part of the page has it.
pub async fn press_button(app: &App, action: &str) -> Result<usize, AppProblem> {
    press_on_its_part(app, &format!("[data-action='{action}']")).await
}

/// Turns the page to its first part; where there is one button only, by way of the last.
///
/// # Errors
/// Where it cannot be turned.
pub async fn to_first_part(app: &App) -> Result<(), AppProblem> {
    let script = "return [...document.querySelectorAll(\"[data-action='previous-part']\")]
        .some((one) => !one.closest('[data-measuring]'))";
    while app.page("part").await? != "1" {
        let may_go_back = app.script(script, vec![]).await? == Value::Bool(true);
        let turner = if may_go_back { "previous" } else { "next" };
        app.press(&format!("[data-action='{turner}-part']")).await?;
    }
    Ok(())
}

/// Puts away the keys on the glass, which may stand alone with the field.
///
/// # Errors
/// Where they do not go.
pub async fn put_keys_away(app: &App) -> Result<(), AppProblem> {
    let is_there = format!("return document.querySelector(\"{KEY_CLOSE}\") !== null");
    if app.script(&is_there, vec![]).await? == Value::Bool(true) {
        app.press(KEY_CLOSE).await?;
        let is_gone = format!("return document.querySelector(\"{KEY_CLOSE}\") === null");
        app.wait("the keys to be put away", &is_gone).await?;
        app.laid_out().await?;
    }
    Ok(())
}

/// The key that puts all keys away.
const KEY_CLOSE: &str = "[data-skbtn='{close}']";

async fn press_on_its_part(app: &App, selector: &str) -> Result<usize, AppProblem> {
    to_first_part(app).await?;
    let is_drawn = "return document.querySelector(arguments[0]) !== null";
    let parts: usize = app.page("parts").await?.parse().unwrap_or(1);
    for turns in 0..parts {
        if app.script(is_drawn, vec![json!(selector)]).await? == Value::Bool(true) {
            app.press(selector).await?;
            return Ok(turns);
        }
        if turns + 1 < parts {
            app.press("[data-action='next-part']").await?;
        }
    }
    Err(AppProblem::Waited(format!(
        "{selector} on any of {parts} parts"
    )))
}

/// Presses a button of the bars, opening what is folded first.
///
/// # Errors
/// Where there is no such button.
pub async fn press_frame(app: &App, action: &str) -> Result<(), AppProblem> {
    let selector = format!("[data-action='{action}']");
    if app
        .client
        .find_all(Locator::Css(&selector))
        .await?
        .is_empty()
    {
        if action == "pair" {
            return Box::pin(press_frame(app, "language")).await;
        }
        if action.starts_with("language-") {
            Box::pin(press_frame(app, "language")).await?;
            let option = format!("[data-option='{action}-alone']");
            return press_on_its_part(app, &option).await.map(|_| ());
        }
        app.press("[data-action='more']").await?;
    }
    app.press(&selector).await
}
