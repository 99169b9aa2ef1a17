//! Taps and keys on a virtual screen, through the XTEST extension, and which windows stand on it.

use std::collections::BTreeMap;

use thiserror::Error;
use x11rb::connection::Connection;
use x11rb::errors::{ConnectError, ConnectionError, ReplyError};
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ClientMessageEvent, ConnectionExt as _, EventMask,
    InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT, MapState, Window,
    WindowClass,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// A key by its X name's number (`keysymdef.h`); Latin letters and digits are their own.
pub type Key = u32;

/// A hand over a screen.
#[derive(Debug)]
pub struct Hand {
    connection: RustConnection,
    root: Window,
    codes: BTreeMap<Key, u8>,
}

/// Why it cannot press.
#[derive(Debug, Error)]
pub enum HandProblem {
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
    #[error("the virtual screen has no screen 0")]
    NoScreen,
    /// It went away.
    #[error("the virtual screen went away")]
    Gone(#[from] ConnectionError),
    /// It did not take the press.
    #[error("the virtual screen refused a press")]
    Refused(#[from] ReplyError),
}

impl Hand {
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
        let setup = connection.setup();
        let root = setup.roots.get(screen).ok_or(HandProblem::NoScreen)?.root;
        let (first, last) = (setup.min_keycode, setup.max_keycode);
        let count = last - first + 1;
        let keys = connection.get_keyboard_mapping(first, count)?.reply()?;
        let rows = keys.keysyms.chunks(usize::from(keys.keysyms_per_keycode));
        let mut codes = BTreeMap::new();
        for (code, row) in (first..=last).zip(rows) {
            if let Some(key) = row.first() {
                codes.entry(*key).or_insert(code);
            }
        }
        Ok(Self {
            connection,
            root,
            codes,
        })
    }

    /// Connects to a screen and gives the keys to its first window, as a window manager would.
    ///
    /// # Errors
    /// Where it takes no connection.
    pub fn with_keys(display: &str) -> Result<Self, HandProblem> {
        let hand = Self::over(display)?;
        if let Some(window) = hand.windows()?.first() {
            hand.give_keys_to(*window)?;
        }
        Ok(hand)
    }

    /// Presses a button of a mouse at a place and lets go: 1 is what a finger does.
    ///
    /// # Errors
    /// Where the screen went away.
    pub fn tap(&self, x: i16, y: i16, button: u8) -> Result<(), HandProblem> {
        self.fake(MOTION_NOTIFY_EVENT, 0, x, y)?;
        self.fake(BUTTON_PRESS_EVENT, button, 0, 0)?;
        self.fake(BUTTON_RELEASE_EVENT, button, 0, 0)?;
        self.taken()
    }

    /// Presses a key while others are held, and lets go of all. Keys the keyboard lacks are left out.
    ///
    /// # Errors
    /// Where the screen went away.
    pub fn strike(&self, held: &[Key], key: Key) -> Result<(), HandProblem> {
        let all = held.iter().chain([&key]);
        let codes: Vec<u8> = all.filter_map(|key| self.codes.get(key).copied()).collect();
        for code in &codes {
            self.fake(KEY_PRESS_EVENT, *code, 0, 0)?;
        }
        for code in codes.iter().rev() {
            self.fake(KEY_RELEASE_EVENT, *code, 0, 0)?;
        }
        self.taken()
    }

    /// The windows that are seen on the screen, as no window manager hides any.
    ///
    /// # Errors
    /// Where the screen went away.
    pub fn windows(&self) -> Result<Vec<Window>, HandProblem> {
        let mut seen = Vec::new();
        for window in self.connection.query_tree(self.root)?.reply()?.children {
            // A window may go between the two questions.
            let Ok(attributes) = self.connection.get_window_attributes(window)?.reply() else {
                continue;
            };
            if attributes.map_state == MapState::VIEWABLE
                && attributes.class == WindowClass::INPUT_OUTPUT
            {
                seen.push(window);
            }
        }
        Ok(seen)
    }

    /// Whether a window is as large as the screen and stands where it does.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn fills_the_screen(&self, window: Window) -> Result<bool, HandProblem> {
        let window = self.connection.get_geometry(window)?.reply()?;
        let screen = self.connection.get_geometry(self.root)?.reply()?;
        Ok(
            (window.x, window.y, window.width, window.height)
                == (0, 0, screen.width, screen.height),
        )
    }

    /// Gives the keys to a window; a window manager would.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn give_keys_to(&self, window: Window) -> Result<(), HandProblem> {
        let now = x11rb::CURRENT_TIME;
        self.connection
            .set_input_focus(InputFocus::PARENT, window, now)?
            .check()?;
        Ok(())
    }

    /// Asks every window on the screen to close, as a window manager or a task bar does.
    ///
    /// # Errors
    /// Where the screen went away.
    pub fn ask_to_close(&self) -> Result<(), HandProblem> {
        let atom = |name: &[u8]| -> Result<u32, HandProblem> {
            Ok(self.connection.intern_atom(false, name)?.reply()?.atom)
        };
        let (protocols, close) = (atom(b"WM_PROTOCOLS")?, atom(b"WM_DELETE_WINDOW")?);
        for window in self.windows()? {
            let data = [close, x11rb::CURRENT_TIME, 0, 0, 0];
            let event = ClientMessageEvent::new(32, window, protocols, data);
            self.connection
                .send_event(false, window, EventMask::NO_EVENT, event)?;
        }
        self.taken()
    }

    fn fake(&self, kind: u8, detail: u8, x: i16, y: i16) -> Result<(), HandProblem> {
        self.connection
            .xtest_fake_input(kind, detail, 0, self.root, x, y, 0)?;
        Ok(())
    }

    /// Waits until the server has taken all presses.
    fn taken(&self) -> Result<(), HandProblem> {
        self.connection.get_input_focus()?.reply()?;
        Ok(())
    }
}
