//! The shell: a window around the pages that the crate `guide` makes.
//!
//! This is the only crate that names `tauri`. It parses what a press asks for, calls the
//! visit, and answers with a page; it knows no sentence, no fact and no rule of content.

mod budget;
mod clock;
mod commands;
mod counting;
mod factory;
mod folders;
#[cfg(target_os = "linux")]
mod gestures;
mod headset;
#[cfg(unix)]
pub mod health;
mod keeper;
#[cfg(target_os = "linux")]
mod keys;
mod kiosk;
mod leaving;
#[cfg(target_os = "linux")]
mod linux;
mod lockdown;
mod opening;
mod options;
mod picture_protocol;
mod pulse;
mod set_pin;
mod speech;
#[cfg(debug_assertions)]
mod speech_log;
mod state_of_machine;
mod supervisor;

pub use options::Options;
pub use set_pin::set_pin;

use budget::Budgets;
use headset::Headset;
use kiosk::Kiosk;
use pulse::Pulse;

/// The name of the one window.
const WINDOW: &str = "kiosk";

/// Why the guide could not open.
#[derive(Debug, thiserror::Error)]
pub enum StartProblem {
    /// There is no screen to draw on.
    #[error("there is no display to open a window on; set DISPLAY or WAYLAND_DISPLAY")]
    NoDisplay,
    /// The content inside the program cannot be read, though it could when it was built.
    #[error("the content inside the program has {faults} faults, the first: {first}")]
    FactoryContent {
        /// How many.
        faults: usize,
        /// The first of them.
        first: String,
    },
    /// The window could not be made.
    #[error("the window cannot be made: {0}")]
    Window(#[from] tauri::Error),
}

impl StartProblem {
    /// What the program ends with.
    pub fn exit_code(&self) -> u8 {
        match self {
            // EX_UNAVAILABLE of sysexits: somebody else must act first.
            Self::NoDisplay => 69,
            Self::FactoryContent { .. } | Self::Window(_) => 1,
        }
    }
}

/// Begins the log, where the profile has its folder.
pub fn begin_log(options: &Options) {
    journal::begin(
        folders::log_file(options.profile),
        &["pandu", "settings", "pictures", "speech"],
    );
}

/// Opens the window and stays until it closes.
///
/// # Errors
/// Where there is no display, or no window to be had.
pub fn run(options: Options) -> Result<(), StartProblem> {
    #[cfg(target_os = "linux")]
    linux::prepare()?;
    let gallery = picture_protocol::pictures();
    let kiosk = Kiosk::open(&options, &gallery);
    let scripts = kiosk.px_per_mm().map(true_to_size).into_iter();
    #[cfg(debug_assertions)]
    let scripts = scripts.chain(options.script.clone());
    let scripts: Vec<String> = scripts.collect();
    let profile = options.profile;
    let builder = tauri::Builder::default();
    #[cfg(debug_assertions)]
    let builder = builder.manage(speech_log::SpeechLog::new());
    builder
        .manage(Headset::watch(&options))
        .manage(kiosk)
        .manage(gallery)
        .manage(Budgets::new())
        .manage(Pulse::new())
        .manage(speech::speaker())
        .register_asynchronous_uri_scheme_protocol("picture", picture_protocol::answer)
        .invoke_handler(tauri::generate_handler![
            commands::act,
            commands::beat,
            commands::drawn,
            commands::problem,
            speech::hush,
            speech::say,
            speech::sentences,
            #[cfg(debug_assertions)]
            speech_log::heard
        ])
        .setup(move |app| {
            lockdown::open_window(app, profile, &scripts)?;
            pulse::listen(app.handle().clone());
            #[cfg(unix)]
            health::serve(app.handle().clone());
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}

/// Before the first words, so that they are drawn once and at their size.
fn true_to_size(px_per_mm: f64) -> String {
    format!("document.documentElement.style.setProperty('--mm', '{px_per_mm}px');")
}
