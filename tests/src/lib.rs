//! What the tests of the whole share: the content of the project, and the real app in a window.

pub mod accessible;
pub mod app;
pub mod canary;
pub mod content;
pub mod contrast;
pub mod dresses;
pub mod falls;
pub mod figures;
pub mod finger;
pub mod held_clock;
pub mod listener;
pub mod longer;
pub mod matrix;
pub mod monkey;
pub mod power_cut;
pub mod probes;
pub mod processes;
pub mod redraw;
pub mod size;
pub mod soak;
pub mod sockets;
pub mod spoken;
pub mod standing;
pub mod sweep;
pub mod tour;
pub mod word_runs;
