//! A finger is a finger: short, long, drifting or trembling, a press is one press; whatever else a
//! hand can do on a screen does nothing. Real events of the screen, and of the page where the
//! screen has none (touches, second fingers).

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use screen::{Hand, VirtualScreen};
use serde_json::{Value, json};
use tests::app::{App, Start, program};
use tests::finger::Finger;
use tests::finger::Move::{After, Down, Hold, Release, To, Up};
use tests::size::KIOSK;

const CONTROL: screen::Key = 0xffe3;
/// On a button that stays where it is, whatever is pressed.
const BUTTON: &str = "[data-action='help']";

/// Counts what is asked of Rust, and what the screen has told the page.
const WATCH: &str = "
    window.asked = 0;
    window.told = {};
    const fetched = window.fetch;
    window.fetch = (address, ...rest) => {
        if (String(address).endsWith('/act')) window.asked += 1;
        return fetched(address, ...rest);
    };
    for (const name of ['pointerup', 'wheel'])
        window.addEventListener(name, () => (window.told[name] = (window.told[name] ?? 0) + 1), true);";

/// A page with a hand over it.
struct Touched {
    app: App,
    finger: Finger,
    /// Events that the page must have been told of before anything is looked at.
    ups: u32,
    wheels: u32,
}

impl Touched {
    async fn with_pause(pause: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let chosen = json!({ "choices": { "pause": pause } }).to_string();
        std::fs::write(folder.path().join("settings.json"), chosen).unwrap();
        let start = Start {
            folder: Some(folder.path()),
            ..Start::default()
        };
        let app = App::start_with(&program(), KIOSK, start).await.unwrap();
        app.press("[data-block='greeting-en']").await.unwrap();
        let finger = Finger::over(app.display()).unwrap();
        app.script(WATCH, vec![]).await.unwrap();
        Self {
            app,
            finger,
            ups: 0,
            wheels: 0,
        }
    }

    /// The middle of what a selector names.
    async fn middle(&self, selector: &str) -> (i16, i16) {
        let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.left + box.width / 2, box.top + box.height / 2].map(Math.round)";
        let found = self
            .app
            .script(script, vec![json!(selector)])
            .await
            .unwrap();
        serde_json::from_value(found).unwrap()
    }

    /// Makes moves; answers how often Rust was asked for something because of them.
    async fn make(&mut self, moves: &[tests::finger::Move]) -> u64 {
        let before = self.number("asked").await;
        self.finger.make(moves).unwrap();
        for one in moves {
            match one {
                // A wheel has no way up.
                Up(4 | 5) => self.wheels += 1,
                Up(_) => self.ups += 1,
                _ => {}
            }
        }
        let all = format!(
            "return (told.pointerup ?? 0) >= {} && (told.wheel ?? 0) >= {}",
            self.ups, self.wheels
        );
        self.app.wait("the hand to be felt", &all).await.unwrap();
        self.app.laid_out().await.unwrap();
        self.number("asked").await - before
    }

    async fn number(&self, name: &str) -> u64 {
        let script = format!("return window.{name}");
        let found = self.app.script(&script, vec![]).await.unwrap();
        found.as_u64().unwrap()
    }
}

#[tokio::test]
async fn a_press_of_any_length_is_one_press() {
    let mut page = Touched::with_pause("short").await;
    let (x, y) = page.middle(BUTTON).await;
    for held in [0, 50, 600, 3000] {
        let asked = page
            .make(&[To(x, y), Down(1), After(held), Up(1), After(200), To(x, y)])
            .await;
        assert_eq!(asked, 1, "held for {held} ms");
    }
    assert_eq!(page.app.page("place").await.unwrap(), "\"help\"");
    page.app.close().await;
}

#[tokio::test]
async fn a_finger_may_drift_and_may_change_its_mind() {
    let mut page = Touched::with_pause("short").await;
    let (x, y) = page.middle(BUTTON).await;
    let millimetres = |mm: f64| (mm * KIOSK.px_per_mm) as i16;
    let edge = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
        return Math.round(box.top) + 2";
    let top = page.app.script(edge, vec![json!(BUTTON)]).await.unwrap();
    let top = i16::try_from(top.as_i64().unwrap()).unwrap();
    // From the edge of the button, out of it: 9 mm are a drift, 11 are another wish.
    for (up, wanted) in [(9.0, 1), (11.0, 0), (60.0, 0)] {
        let to = top - millimetres(up);
        let asked = page
            .make(&[
                To(x, top),
                Down(1),
                To(x, to),
                After(60),
                Up(1),
                After(200),
                To(x, to),
            ])
            .await;
        assert_eq!(asked, wanted, "{up} mm off");
    }
    // Out and in again is still the same button.
    let out = top - millimetres(30.0);
    let moves = [
        To(x, y),
        Down(1),
        To(x, out),
        To(x, y),
        Up(1),
        After(200),
        To(x, y),
    ];
    assert_eq!(page.make(&moves).await, 1);
    page.app.close().await;
}

/// Check C03: a finger that comes down just beside a button presses it, and further off nothing.
#[tokio::test]
async fn a_finger_may_come_down_beside_a_button() {
    let mut page = Touched::with_pause("short").await;
    for (mm, wanted) in [(3.2, 1), (4.2, 0)] {
        // Below the last choice of Home, or right of it, there is nothing else to press.
        let edge = "const box = [...document.querySelectorAll('.choice')]
                .filter((one) => !one.closest('[data-measuring]')).at(-1).getBoundingClientRect();
            const off = arguments[0];
            const free = [
                [box.left + box.width / 2, box.bottom + off],
                [box.right + off, box.top + box.height / 2],
            ].find(([x, y]) => {
                const there = document.elementFromPoint(x, y);
                return there && !there.closest('button') && y < innerHeight - 4 * off && x < innerWidth - off;
            });
            return free.map(Math.round)";
        let off = json!(mm * KIOSK.px_per_mm);
        let found = page.app.script(edge, vec![off]).await.unwrap();
        let (x, y): (i16, i16) = serde_json::from_value(found).unwrap();
        let asked = page
            .make(&[To(x, y), Down(1), After(60), Up(1), After(200), To(x, y)])
            .await;
        assert_eq!(asked, wanted, "{mm} mm beside");
        page.app.press("[data-action='home']").await.unwrap();
    }
    page.app.close().await;
}

#[tokio::test]
async fn a_trembling_hand_presses_once() {
    for (pause, between, wanted) in [
        ("short", 300, 2),
        ("usual", 300, 1),
        ("usual", 700, 2),
        ("long", 700, 1),
        ("long", 1300, 2),
    ] {
        let mut page = Touched::with_pause(pause).await;
        let (x, y) = page.middle(BUTTON).await;
        let asked = page
            .make(&[To(x, y), Down(1), Up(1), After(between), Down(1), Up(1)])
            .await;
        assert_eq!(asked, wanted, "{pause}, {between} ms apart");
        page.app.close().await;
    }
}

#[tokio::test]
async fn nothing_else_does_anything() {
    let mut page = Touched::with_pause("usual").await;
    let hand = Hand::over(page.app.display()).unwrap();
    let windows = hand.windows().unwrap();
    let (x, y) = page.middle(BUTTON).await;
    let (text_x, text_y) = page.middle("h1").await;
    let turned = [Down(5), Up(5), Down(4), Up(4), Down(5), Up(5)];
    let moves: Vec<(&str, Vec<_>)> = vec![
        ("the right button", vec![To(x, y), Down(3), Up(3)]),
        ("the middle button", vec![To(x, y), Down(2), Up(2)]),
        (
            "the right button, long",
            vec![To(x, y), Down(3), After(1500), Up(3)],
        ),
        (
            "a double press of words",
            vec![To(text_x, text_y), Down(1), Up(1), Down(1), Up(1)],
        ),
        (
            "a long press of words",
            vec![To(text_x, text_y), Down(1), After(1500), Up(1)],
        ),
        (
            "words dragged over",
            vec![
                To(40, text_y),
                Down(1),
                To(300, text_y),
                To(700, text_y + 200),
                Up(1),
            ],
        ),
        (
            "the right button on words",
            vec![To(text_x, text_y), Down(3), Up(3)],
        ),
        ("a wheel", [&[To(540, 900)][..], &turned[..]].concat()),
        (
            "a wheel with Control",
            [
                &[To(540, 900), Hold(CONTROL)][..],
                &turned[..],
                &[Release(CONTROL)][..],
            ]
            .concat(),
        ),
    ];
    let still = "return {
        selected: String(getSelection()),
        scrolled: scrollX !== 0 || scrollY !== 0
            || [...document.querySelectorAll('*')].some((one) => one.scrollTop > 0 || one.scrollLeft > 0),
        zoomed: devicePixelRatio !== 1 || visualViewport.scale !== 1,
    }";
    let calm = json!({ "selected": "", "scrolled": false, "zoomed": false });
    for (what, moves) in moves {
        assert_eq!(page.make(&moves).await, 0, "{what}");
        assert_eq!(
            page.app.script(still, vec![]).await.unwrap(),
            calm,
            "{what}"
        );
        assert_eq!(hand.windows().unwrap(), windows, "{what} opened a window");
        assert_eq!(page.app.page("place").await.unwrap(), "\"home\"", "{what}");
    }
    // And a press still is one.
    assert_eq!(page.make(&[To(x, y), Down(1), Up(1)]).await, 1);
    page.app.close().await;
}

/// What a finger of a kind does in the page: each move is `[event, millimetres up, fields]`.
const SYNTHETIC: &str = "
    const [type, moves, pxPerMm] = wanted;
    const button = document.querySelector(\"[data-action='help']\");
    const box = button.getBoundingClientRect();
    const before = window.asked;
    for (const [name, up, fields] of moves) {
        const [clientX, clientY] = [box.left + box.width / 2, box.top + 2 - up * pxPerMm];
        const under = document.elementFromPoint(clientX, clientY) ?? document.body;
        under.dispatchEvent(new PointerEvent(name, {
            bubbles: true, cancelable: true, composed: true, pointerType: type, pointerId: 7,
            isPrimary: true, button: 0, buttons: 1, clientX, clientY, ...fields,
        }));
    }
    done(window.asked - before);";

#[tokio::test]
async fn a_mouse_and_a_finger_are_alike() {
    let second = json!({ "isPrimary": false, "pointerId": 8 });
    let own = json!({});
    for (what, moves, wanted) in [
        (
            "a press",
            json!([["pointerdown", 0, own], ["pointerup", 0, own]]),
            1,
        ),
        (
            "a drift",
            json!([
                ["pointerdown", 0, own],
                ["pointermove", 9, own],
                ["pointerup", 9, own]
            ]),
            1,
        ),
        (
            "a slide",
            json!([
                ["pointerdown", 0, own],
                ["pointermove", 20, own],
                ["pointerup", 20, own]
            ]),
            0,
        ),
        (
            "a press that the screen takes back",
            json!([
                ["pointerdown", 0, own],
                ["pointercancel", 0, own],
                ["pointerup", 0, own]
            ]),
            0,
        ),
        (
            "a second finger",
            json!([["pointerdown", 0, second], ["pointerup", 0, second]]),
            0,
        ),
        (
            "a palm beside a press",
            json!([
                ["pointerdown", 0, own],
                ["pointerdown", 60, second],
                ["pointerup", 60, second],
                ["pointerup", 0, own]
            ]),
            1,
        ),
        (
            "another button",
            json!([["pointerdown", 0, { "button": 2 }], ["pointerup", 0, { "button": 2 }]]),
            0,
        ),
    ] {
        for kind in ["mouse", "touch", "pen"] {
            let page = Touched::with_pause("short").await;
            let given = json!([kind, moves, KIOSK.px_per_mm]);
            let asked = page.app.await_script(SYNTHETIC, vec![given]).await.unwrap();
            page.app.close().await;
            assert_eq!(asked, wanted, "{what} by {kind}");
        }
    }
}

#[tokio::test]
async fn the_gestures_of_the_window_are_off() {
    let screen = VirtualScreen::start(KIOSK.width, KIOSK.height).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut app = Command::new(program())
        .env("DISPLAY", screen.display())
        .env_remove("WAYLAND_DISPLAY")
        .env("STATE_DIRECTORY", folder.path())
        .env("XDG_CONFIG_HOME", folder.path())
        .env("RUST_LOG", "info")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(app.stderr.take().unwrap()).lines();
    let mut said = Vec::new();
    for line in lines {
        let line = line.unwrap();
        let is_last = line.contains("gestures off:");
        said.push(line);
        if is_last {
            break;
        }
    }
    app.kill().unwrap();
    app.wait().unwrap();
    let off = said.last().unwrap();
    for gesture in ["view-zoom", "view-long-press", "view-drag", "view-swipe"] {
        assert!(off.contains(&format!("wk-{gesture}-gesture")), "{said:#?}");
    }
    assert!(!said.iter().any(|line| line.contains("ERROR")), "{said:#?}");
}

/// Where a press is not one press, the counting says so.
#[tokio::test]
async fn a_planted_second_press_is_counted() {
    let mut page = Touched::with_pause("short").await;
    let (x, y) = page.middle(BUTTON).await;
    let plant = "window.addEventListener('pointerup', () =>
        setTimeout(() => document.querySelector(\"[data-action='home']\").click(), 150))";
    page.app.script(plant, vec![]).await.unwrap();
    page.make(&[To(x, y), Down(1), Up(1)]).await;
    let both = "return window.asked === 2";
    page.app.wait("the planted press", both).await.unwrap();
    assert_eq!(
        page.app.page("place").await.unwrap(),
        Value::from("\"home\"")
    );
    page.app.close().await;
}
