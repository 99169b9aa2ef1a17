//! A finger that takes its time, and the other buttons of a mouse, on a virtual screen. The screen
//! itself counts how long something is held, so no test has to wait for a clock.

use screen::{HandProblem, Key};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConnectionExt as _, KEY_PRESS_EVENT,
    KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// One thing that a hand does.
#[derive(Debug, Clone, Copy)]
pub enum Move {
    /// Goes to a place on the screen.
    To(i16, i16),
    /// Presses a button of the mouse: 1 is what a finger does, 4 and 5 are a wheel.
    Down(u8),
    /// Lets it go.
    Up(u8),
    /// Holds a key.
    Hold(Key),
    /// Lets it go.
    Release(Key),
    /// Waits so many milliseconds before what comes next.
    After(u32),
}

/// A finger over a screen.
#[derive(Debug)]
pub struct Finger {
    connection: RustConnection,
    root: Window,
}

impl Finger {
    /// Connects to a screen.
    ///
    /// # Errors
    /// Where it takes no connection.
    pub fn over(display: &str) -> Result<Self, HandProblem> {
        let (connection, screen) =
            RustConnection::connect(Some(display)).map_err(|source| HandProblem::Connect {
                display: display.to_owned(),
                source,
            })?;
        let roots = &connection.setup().roots;
        let root = roots.get(screen).ok_or(HandProblem::NoScreen)?.root;
        Ok(Self { connection, root })
    }

    /// Makes these moves, one after the other, and answers when the screen has taken all.
    ///
    /// # Errors
    /// Where the screen went away.
    pub fn make(&self, moves: &[Move]) -> Result<(), HandProblem> {
        let mut after = 0;
        for one in moves {
            let (kind, detail, x, y) = match *one {
                Move::After(milliseconds) => {
                    after = milliseconds;
                    continue;
                }
                Move::To(x, y) => (MOTION_NOTIFY_EVENT, 0, x, y),
                Move::Down(button) => (BUTTON_PRESS_EVENT, button, 0, 0),
                Move::Up(button) => (BUTTON_RELEASE_EVENT, button, 0, 0),
                Move::Hold(key) => (KEY_PRESS_EVENT, self.code(key)?, 0, 0),
                Move::Release(key) => (KEY_RELEASE_EVENT, self.code(key)?, 0, 0),
            };
            // The screen takes nothing more from this hand until that time has passed.
            self.connection
                .xtest_fake_input(kind, detail, after, self.root, x, y, 0)?;
            after = 0;
        }
        self.connection.get_input_focus()?.reply()?;
        Ok(())
    }

    /// The number of a key on the keyboard of the screen; 0 is none.
    fn code(&self, key: Key) -> Result<u8, HandProblem> {
        let setup = self.connection.setup();
        let (first, last) = (setup.min_keycode, setup.max_keycode);
        let count = last - first + 1;
        let keys = self
            .connection
            .get_keyboard_mapping(first, count)?
            .reply()?;
        let mut rows = keys.keysyms.chunks(usize::from(keys.keysyms_per_keycode));
        let found = rows.position(|row| row.first() == Some(&key));
        let place = found.and_then(|place| u8::try_from(place).ok());
        Ok(place.map_or(0, |place| first + place))
    }
}
