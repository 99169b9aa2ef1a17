//! What the window may ask for. A command parses, calls and answers.

use std::sync::Once;

use guide::page::{Action, Page, Refusal};
use tauri::State;

use crate::kiosk::Kiosk;

static DRAWN: Once = Once::new();

/// Does what a press asks for and answers with the page that follows.
#[tauri::command]
pub(crate) fn act(action: Action, kiosk: State<'_, Kiosk>) -> Result<Page, Refusal> {
    kiosk
        .act(action)
        .inspect_err(|refusal| log::error!("no page: {refusal}"))
}

/// Answers with the page that says that something went wrong.
#[tauri::command]
pub(crate) fn problem(kiosk: State<'_, Kiosk>) -> Result<Page, Refusal> {
    kiosk
        .problem()
        .inspect_err(|refusal| log::error!("no problem page: {refusal}"))
}

/// Hears that the first words are on screen, and says so to whoever started the program.
#[tauri::command]
pub(crate) fn drawn() {
    DRAWN.call_once(|| println!("pandu: the first screen is drawn"));
}
