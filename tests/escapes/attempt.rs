//! One attempt: what is tried on Welcome, and that afterwards all is as before.

use std::sync::{Mutex, PoisonError};

use image::RgbImage;
use screen::Hand;
use tests::app::program;
use tests::standing::{Session, Stand, Standing, share_of_change};

/// A word on Welcome that changes, or a box of the smallest dialog, is more than this.
const UNCHANGED: f64 = 0.0005;

/// So many guides at once are too many for two processors.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Tries something that may press what it meets: then all that counts is that one is still in
/// the guide.
pub(crate) fn attempt_by_pressing(what: impl FnOnce(&Standing, &Hand)) {
    tried(what, false);
}

/// Tries something on Welcome. It must change nothing, start nothing, write nothing, and the
/// guide must still answer.
pub(crate) fn attempt(what: impl FnOnce(&Standing, &Hand)) {
    tried(what, true);
}

fn tried(what: impl FnOnce(&Standing, &Hand), must_stay: bool) {
    let _one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let program = program();
    let stand = Stand {
        session: Session::wanted(),
        ..Stand::plain(&program)
    };
    let mut guide = Standing::start(stand).unwrap();
    let hand = guide.hand().unwrap();
    let welcome = guide.still().unwrap();
    let before = (
        guide.processes().unwrap(),
        hand.windows().unwrap(),
        guide.files().unwrap(),
    );
    what(&guide, &hand);
    assert!(guide.runs().unwrap(), "it has ended:\n{}", guide.log());
    let after = guide.still().unwrap();
    let changed = share_of_change(&welcome, &after);
    for window in hand.windows().unwrap() {
        assert!(
            hand.fills_the_screen(window).unwrap(),
            "the window does not fill the screen"
        );
    }
    if must_stay {
        fills_to_the_corners(&after);
    }
    assert!(
        !must_stay || changed < UNCHANGED,
        "{changed} of the screen has changed:\n{}",
        guide.log()
    );
    let now = (
        guide.processes().unwrap(),
        hand.windows().unwrap(),
        guide.files().unwrap(),
    );
    assert_eq!(now, before, "processes, windows and files");
    if must_stay {
        guide.begin().unwrap();
    } else {
        guide.answer().unwrap();
    }
    let windows = hand.windows().unwrap();
    assert_eq!(windows, before.1, "windows, a moment later");
}

/// In the compositor of a kiosk a window may be smaller than what it stands in. Behind it the screen is
/// black, and Welcome is not.
fn fills_to_the_corners(welcome: &RgbImage) {
    let (right, bottom) = (welcome.width() - 3, welcome.height() - 3);
    for (x, y) in [(2, 2), (right, 2), (2, bottom), (right, bottom)] {
        let pixel = welcome.get_pixel(x, y).0;
        assert_ne!(
            pixel, [0; 3],
            "the window does not fill the screen at {x},{y}"
        );
    }
}
