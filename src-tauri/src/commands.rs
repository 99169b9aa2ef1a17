//! What the window may ask for. A command parses, calls and answers.
//!
//! Arguments are typed and refuse what they do not know; what a type cannot say (whether a place
//! exists, whether a screen has such a size) the visit refuses. Each command has a budget.

use std::sync::Once;

use guide::page::{Action, Page, Refusal};
use serde::Serialize;
use tauri::{AppHandle, State};

use crate::budget::{Budget, Budgets};
use crate::headset::Headset;
use crate::kiosk::{Kiosk, Turn};
use crate::leaving;
use crate::pulse::{self, Pulse};
use crate::{speech, supervisor};

static DRAWN: Once = Once::new();

/// Does what a press asks for and answers with the page that follows.
#[tauri::command]
pub(crate) fn act(
    action: Action,
    app: AppHandle,
    kiosk: State<'_, Kiosk>,
    budgets: State<'_, Budgets>,
) -> Result<Page, Refusal> {
    within(&budgets.act, "act")?;
    let turn = kiosk.act(action);
    let turn = turn.inspect_err(|refusal| log::error!(event = "no-page"; "{refusal}"))?;
    Ok(page_of(turn, &app))
}

/// Answers with the page that says that something went wrong.
#[tauri::command]
pub(crate) fn problem(
    kiosk: State<'_, Kiosk>,
    budgets: State<'_, Budgets>,
) -> Result<Page, Refusal> {
    within(&budgets.problem, "problem")?;
    kiosk
        .problem()
        .inspect_err(|refusal| log::error!(event = "no-problem-page"; "{refusal}"))
}

/// What the page is told when it gives a sign of life.
#[derive(Serialize)]
pub(crate) struct News {
    /// What is to be shown: the question whether somebody is there, or Welcome.
    page: Option<Page>,
    /// Whether a headset was plugged in, or taken out, since the last time.
    headset: Option<bool>,
    /// Whether the screen is to be dim, for it is night and nobody is there.
    dim: bool,
}

/// Hears that the page is alive and whether it has seen a person since it last said so. Answers
/// with what has happened meanwhile.
#[tauri::command]
pub(crate) fn beat(
    person: bool,
    app: AppHandle,
    headset: State<'_, Headset>,
    kiosk: State<'_, Kiosk>,
    pulse: State<'_, Pulse>,
    budgets: State<'_, Budgets>,
) -> Result<News, Refusal> {
    within(&budgets.beat, "beat")?;
    pulse.beat();
    supervisor::alive();
    let headset = headset.news();
    let turn = kiosk.attend(person || headset.is_some());
    let turn = turn.inspect_err(|refusal| log::error!(event = "no-page"; "{refusal}"))?;
    let page = turn.map(|turn| page_of(turn, &app));
    let dim = kiosk.is_dim();
    Ok(News { page, headset, dim })
}

/// Hears that the first words are on screen, and says so to whoever started the program.
#[tauri::command]
pub(crate) fn drawn(app: AppHandle, budgets: State<'_, Budgets>) -> Result<(), Refusal> {
    within(&budgets.drawn, "drawn")?;
    log::info!(event = "welcome-drawn"; "the first words are on screen");
    DRAWN.call_once(|| {
        println!("pandu: the first screen is drawn");
        supervisor::ready();
        speech::begin(app);
    });
    Ok(())
}

fn page_of(turn: Turn, app: &AppHandle) -> Page {
    if turn.restarts {
        log::info!(event = "restart"; "the staff want the guide to be started again; it ends");
        app.exit(0);
    }
    if let Some(ending) = turn.ended {
        leaving::leave_nothing(app, ending);
        pulse::visit_ended(app, ending);
    }
    turn.page
}

fn within(budget: &Budget, command: &str) -> Result<(), Refusal> {
    if budget.take(command) {
        Ok(())
    } else {
        Err(Refusal::TooMany)
    }
}
