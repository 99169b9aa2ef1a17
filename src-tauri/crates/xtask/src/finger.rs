//! Pressing on a virtual screen, through the XTEST extension.

use thiserror::Error;
use x11rb::connection::Connection;
use x11rb::errors::{ConnectError, ConnectionError, ReplyError};
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, MOTION_NOTIFY_EVENT, Window,
};
use x11rb::protocol::xtest::ConnectionExt;
use x11rb::rust_connection::RustConnection;

use crate::display::{HEIGHT, WIDTH};

const FIRST_BUTTON: u8 = 1;

/// A finger over a screen.
#[derive(Debug)]
pub(crate) struct Finger {
    connection: RustConnection,
    root: Window,
}

/// Why it cannot press.
#[derive(Debug, Error)]
pub(crate) enum FingerProblem {
    /// The X server does not answer.
    #[error("the virtual screen {display} takes no connection")]
    Connect {
        /// Its name.
        display: String,
        /// What the server said.
        #[source]
        source: ConnectError,
    },
    /// It has no such screen.
    #[error("the virtual screen {display} has no screen 0")]
    NoScreen {
        /// Its name.
        display: String,
    },
    /// It went away.
    #[error("the virtual screen went away")]
    Gone(#[from] ConnectionError),
    /// It did not take the press.
    #[error("the virtual screen refused a press")]
    Refused(#[from] ReplyError),
}

impl Finger {
    /// Connects to a screen.
    pub(crate) fn over(display: &str) -> Result<Self, FingerProblem> {
        let (connection, screen) =
            RustConnection::connect(Some(display)).map_err(|source| FingerProblem::Connect {
                display: display.to_owned(),
                source,
            })?;
        let root = connection
            .setup()
            .roots
            .get(screen)
            .ok_or_else(|| FingerProblem::NoScreen {
                display: display.to_owned(),
            })?
            .root;
        Ok(Self { connection, root })
    }

    /// Moves to a place, given as shares of the screen's width and height.
    pub(crate) fn move_to(&self, x: f64, y: f64) -> Result<(), FingerProblem> {
        let (x, y) = (pixels(x, WIDTH), pixels(y, HEIGHT));
        self.connection
            .xtest_fake_input(MOTION_NOTIFY_EVENT, 0, 0, self.root, x, y, 0)?
            .check()?;
        Ok(())
    }

    /// Presses and lets go.
    pub(crate) fn press(&self) -> Result<(), FingerProblem> {
        for event in [BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT] {
            self.connection
                .xtest_fake_input(event, FIRST_BUTTON, 0, self.root, 0, 0, 0)?;
        }
        self.connection.flush()?;
        Ok(())
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a place on a screen of less than 32768 pixels"
)]
fn pixels(share: f64, length: u16) -> i16 {
    (share.clamp(0.0, 1.0) * f64::from(length - 1)).round() as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_the_screen_is_a_place_on_it() {
        assert_eq!(pixels(0.0, 1080), 0);
        assert_eq!(pixels(1.0, 1080), 1079);
        assert_eq!(pixels(7.0, 1080), 1079);
    }
}
