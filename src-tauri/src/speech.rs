//! What the window may ask of the voice: where sentences are, and their sound.
//!
//! The window tells what is to be heard, since it alone knows which part of a page is in sight. What
//! it sends is no longer kept than its sound is made.

use std::thread;

use speech::{Silence, Span, Speaker};
use tauri::ipc::Response;
use tauri::{AppHandle, Manager, State};
use words::Language;

use crate::budget::Budgets;
use crate::kiosk::Kiosk;

/// The program that makes sound; it stands beside the guide.
const PROGRAM: &str = "pandu-voice";

/// The speaker of this machine.
pub(crate) fn speaker() -> Speaker {
    let own = std::env::current_exe().unwrap_or_default();
    Speaker::new(own.with_file_name(PROGRAM))
}

/// Starts the voice, so that the first press on *Read aloud* need not wait for that.
pub(crate) fn begin(app: AppHandle) {
    thread::spawn(move || app.state::<Speaker>().begin());
}

/// The sentences of a text, in order.
#[tauri::command]
pub(crate) fn sentences(text: String, budgets: State<'_, Budgets>) -> Vec<Span> {
    if !budgets.sentences.take("sentences") {
        return Vec::new();
    }
    speech::spans(&text, speech::sentences(&text).into_iter())
}

/// The sound of a sentence, packed with the places of its words.
#[tauri::command(async)]
pub(crate) fn say(
    language: Language,
    sentence: String,
    kiosk: State<'_, Kiosk>,
    speaker: State<'_, Speaker>,
    budgets: State<'_, Budgets>,
    app: AppHandle,
) -> Result<Response, Silence> {
    if !budgets.say.take("say") {
        return Err(Silence::Stopped);
    }
    if !kiosk.may_be_heard(language) {
        return Err(Silence::NoVoice);
    }
    let sound = speaker.say(language, kiosk.words_a_minute(), &sentence)?;
    #[cfg(debug_assertions)]
    app.state::<crate::speech_log::SpeechLog>()
        .take_down(language, &sentence, &sound);
    #[cfg(not(debug_assertions))]
    drop(app);
    sound.packed(&sentence).map(Response::new)
}

/// Ends what is being made.
#[tauri::command]
pub(crate) fn hush(speaker: State<'_, Speaker>, budgets: State<'_, Budgets>) {
    if budgets.hush.take("hush") {
        speaker.stop();
    }
}
