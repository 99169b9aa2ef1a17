//! How the guide is to be seen, heard and touched: one typed model, and the file that keeps it.
//!
//! A kiosk begins each visit with what its staff chose and forgets what a visitor changes; a
//! laptop keeps the choices of its owner. What a choice looks like on screen is said by
//! `guide` (the words of its state) and drawn by the web UI; neither is known here.

mod arrangement;
mod centre;
mod choices;
mod file;
mod first_language;
mod look;
mod night;
mod profile;
mod quiet;
mod screen_size;
mod switches;
mod touch;
mod voice;

pub use arrangement::Arrangement;
pub use centre::{Centre, Days, DeskPlace, Hours, Time, TimeProblem};
pub use choices::{Change, Choices, Pause};
pub use file::{FileProblem, Kept, load, save};
pub use first_language::FirstLanguage;
pub use look::{Look, SystemWishes, TextSize, Theme};
pub use night::{NIGHT_BEGINS, NIGHT_ENDS, is_night};
pub use profile::Profile;
pub use quiet::Quiet;
pub use screen_size::{
    CARD_HEIGHT_MM, CARD_WIDTH_MM, PX_PER_MM, from_card, from_diagonal, is_sound,
};
pub use switches::{Stay, Switches};
pub use touch::Touch;
pub use voice::{Loudest, Rate, Voice, Voices, Volume};
