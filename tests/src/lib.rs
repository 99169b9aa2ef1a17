//! What the tests of the whole share: the content of the project, and the real app in a window.

pub mod app;
pub mod content;
pub mod dresses;
pub mod finger;
pub mod matrix;
pub mod monkey;
pub mod probes;
pub mod redraw;
pub mod size;
pub mod sweep;
pub mod tour;
pub mod word_runs;
