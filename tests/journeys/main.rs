//! Journeys through the real app: the built program, in a WebKit window, by real presses.

#![expect(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "in a test an unwrap is an assertion, and most kinds of block do not matter"
)]

mod accessible;
mod colourless;
mod content_folder;
mod drawings;
mod every_page;
mod falls;
mod find;
mod fit;
mod greetings;
mod hard_words;
mod headset;
mod health;
mod heard_colours;
mod keyboard;
mod leaves_nothing;
mod longer;
mod marks;
mod matrix;
mod monkey;
mod motion;
mod night;
mod orca;
mod pace;
mod planted;
mod presses;
mod probes_catch;
mod problem;
mod rings;
mod settings;
mod sockets;
mod staff;
mod supervised;
mod switch;
mod tab;
mod talking;
mod themes;
mod touch;
mod touch_check;
mod unmeasured;
mod visitors;
mod visits;
mod voice;
