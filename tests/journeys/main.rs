//! Journeys through the real app: the built program, in a WebKit window, by real presses.

mod every_page;
mod presses;
mod probes_catch;
mod themes;
mod switch;
