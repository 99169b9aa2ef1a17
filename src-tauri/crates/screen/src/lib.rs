//! A screen without a display: Xvfb, with what is on it read as a plain file.
//!
//! Measurements and journeys look at the same pixels a visitor would see, and press as a finger
//! or a keyboard would.

mod frame;
mod framebuffer;
mod hand;
mod layout;
mod virtual_screen;

pub use frame::{Change, Frame};
pub use framebuffer::{Framebuffer, FramebufferProblem};
pub use hand::{Hand, HandProblem, Key};
pub use layout::LayoutProblem;
pub use virtual_screen::{ScreenProblem, VirtualScreen};
