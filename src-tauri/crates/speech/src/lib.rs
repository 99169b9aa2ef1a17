//! What is said: sentences, how each is spoken, and the client of the voice process.
//!
//! A text as it is shown comes in, and sound with the place of each word goes out. How sound is made
//! is known to the voice process alone; when it is played, and what is marked on screen meanwhile,
//! is the window's business.

mod packed;
mod process;
pub mod said;
mod sentences;
mod speaker;

pub use packed::{HeardWord, SoundHeader, Span, spans};
pub use sentences::sentences;
pub use speaker::{Silence, Sound, Speaker, Word};
