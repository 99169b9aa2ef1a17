//! What a finger, a pen or a mouse may try, and what a window manager may ask.

use std::thread;
use std::time::Duration;

use tests::finger::Finger;
use tests::finger::Move::{After, Down, Hold, Release, To, Up};
use tests::standing::Standing;

use crate::attempt::{attempt, attempt_by_pressing};

const CONTROL: screen::Key = 0xffe3;
/// No hand is quicker. Presses without any time between them, as only a program makes, fill what a
/// Wayland compositor holds for a window; it then cuts the window off, whatever program it is of.
const BETWEEN_PRESSES: Duration = Duration::from_millis(10);

fn make(guide: &Standing, moves: &[tests::finger::Move]) {
    Finger::over(guide.display()).unwrap().make(moves).unwrap();
}

/// Above the greetings, where a press changes nothing that is seen.
fn aside(guide: &Standing) -> (i16, i16) {
    (tests::standing::place(0.5, guide.size.width), 3)
}

fn click(guide: &Standing, button: u8, times: usize) {
    let (x, y) = aside(guide);
    let mut moves = vec![To(x, y)];
    for _ in 0..times {
        moves.extend([Down(button), Up(button)]);
    }
    make(guide, &moves);
}

#[test]
fn right_click() {
    attempt(|guide, hand| {
        click(guide, 3, 1);
        hand.tap(200, 200, 3).unwrap();
    });
}

#[test]
fn middle_click() {
    attempt(|guide, _| click(guide, 2, 1));
}

#[test]
fn back_and_forward_buttons() {
    attempt(|guide, _| {
        click(guide, 8, 1);
        click(guide, 9, 1);
    });
}

#[test]
fn double_and_triple_click() {
    attempt(|guide, _| {
        click(guide, 1, 2);
        click(guide, 1, 3);
    });
}

/// Touches of the edge are answered by ear, and choose a language where one is offered.
#[test]
fn presses_of_the_edge() {
    attempt_by_pressing(|guide, _| {
        let edge = To(3, tests::standing::place(0.5, guide.size.height));
        // Long enough apart that a language is known.
        let press = [Down(1), After(400), Up(1), After(1200)].repeat(6);
        make(guide, &[&[edge][..], &press].concat());
    });
}

#[test]
fn long_press() {
    attempt(|guide, _| {
        let (x, y) = aside(guide);
        make(guide, &[To(x, y), Down(1), After(1500), Up(1)]);
    });
}

#[test]
fn wheel_with_control() {
    attempt(|guide, _| {
        let (x, y) = aside(guide);
        let turns = [Down(4), Up(4)].repeat(5);
        make(
            guide,
            &[&[To(x, y), Hold(CONTROL)][..], &turns, &[Release(CONTROL)]].concat(),
        );
    });
}

#[test]
fn wheel_up_down_and_sideways() {
    attempt(|guide, _| (4..=7).for_each(|button| click(guide, button, 5)));
}

/// From one place to another, slowly enough to be seen as dragging.
fn drag(guide: &Standing, from: (f64, f64), to: (f64, f64)) {
    let at = |share: f64| {
        let mix = |a: f64, b: f64| a + (b - a) * share;
        let x = tests::standing::place(mix(from.0, to.0), guide.size.width);
        let y = tests::standing::place(mix(from.1, to.1), guide.size.height);
        To(x, y)
    };
    let mut moves = vec![at(0.0), Down(1)];
    for part in 1..=10 {
        moves.extend([After(15), at(f64::from(part) / 10.0)]);
    }
    moves.extend([After(15), Up(1)]);
    make(guide, &moves);
}

#[test]
fn swipes_from_each_edge() {
    attempt_by_pressing(|guide, _| {
        for (from, to) in [
            ((0.001, 0.5), (0.6, 0.5)),
            ((0.999, 0.5), (0.4, 0.5)),
            ((0.5, 0.001), (0.5, 0.6)),
            ((0.5, 0.999), (0.5, 0.4)),
        ] {
            drag(guide, from, to);
        }
    });
}

#[test]
fn text_dragged_over() {
    attempt(|guide, _| drag(guide, (0.1, 0.1), (0.9, 0.9)));
}

#[test]
fn window_asked_to_close() {
    attempt(|_, hand| hand.ask_to_close().unwrap());
}

/// Journey J20: taps by chance, with each button of a mouse and keys between them.
#[test]
fn three_hundred_taps_and_keys() {
    attempt_by_pressing(|guide, hand| {
        let mut chance = fastrand::Rng::with_seed(20);
        for press in 0..300 {
            let share = |chance: &mut fastrand::Rng| f64::from(chance.u16(..1000)) / 1000.0;
            let x = tests::standing::place(share(&mut chance), guide.size.width);
            let y = tests::standing::place(share(&mut chance), guide.size.height);
            hand.tap(x, y, if press % 10 == 0 { chance.u8(1..=9) } else { 1 })
                .unwrap();
            let key = if chance.bool() {
                0xffbe + chance.u32(..12)
            } else {
                0x20 + chance.u32(..90)
            };
            let held: &[screen::Key] = match press % 4 {
                0 => &[0xffe3],
                1 => &[0xffe9],
                2 => &[0xffe3, 0xffe1],
                _ => &[0xffe3, 0xffe9],
            };
            hand.strike(held, key).unwrap();
            thread::sleep(BETWEEN_PRESSES);
        }
    });
}
