//! Check C13: taps and keys by chance, as many as wished, which must never lead out of the guide,
//! open anything, or end where there is no way on.

use std::collections::BTreeMap;
use std::time::Instant;

use fantoccini::Locator;
use fastrand::Rng;
use screen::{Hand, HandProblem, Key};
use serde::{Deserialize, Serialize};

use crate::app::{App, AppProblem};
use crate::tour::press_frame;

/// After so many presses the page is asked where it is.
const PRESSES_BETWEEN_LOOKS: u32 = 5;
/// After so many, the way Home is tried by a real press.
const PRESSES_BETWEEN_HOMES: u32 = 250;
/// Presses after which there is no way Home.
const TRIES_FOR_HOME: u32 = 3;
/// Where everything is spoken, a first touch of each button only says it.
const TRIES_BY_EAR: u32 = 8;
/// A monkey that found so many faults has found enough.
const FAULTS_MAX: usize = 20;

const CONTROL: Key = 0xffe3;
const ALT: Key = 0xffe9;
const SHIFT: Key = 0xffe1;
const SUPER: Key = 0xffeb;
/// Tab, Enter, Escape, Backspace, arrows, Page up and down, Home, End, Delete, Insert, Menu, Print.
const NAMED_KEYS: [Key; 16] = [
    0xff09, 0xff0d, 0xff1b, 0xff08, 0xff51, 0xff52, 0xff53, 0xff54, 0xff55, 0xff56, 0xff50, 0xff57,
    0xffff, 0xff63, 0xff67, 0xff61,
];
const F1: Key = 0xffbe;

/// What is marked in the page: gone where it was loaded anew.
const MARK: &str = "window.monkey = { origin: location.origin, pixels: devicePixelRatio }";

/// Where the page is, and whether there is a way on.
const LOOK: &str = "
    const shown = (selector) => [...document.querySelectorAll(selector)].some((one) =>
        !one.closest('[data-measuring]') && !one.disabled && one.checkVisibility({ checkVisibilityCSS: true }));
    const { place } = document.documentElement.dataset;
    return {
        place,
        same: Boolean(window.monkey) && location.origin === window.monkey.origin,
        zoomed: devicePixelRatio !== window.monkey?.pixels || (window.visualViewport?.scale ?? 1) !== 1,
        way: place === '\"welcome\"' ? shown('[data-block^=greeting-]') || shown('[data-action=previous-part]')
            : shown('[data-action=back], [data-action=home], [data-action=more], [data-action=read-stop], .menu button'),
        selected: String(getSelection()),
        scrolled: scrollX !== 0 || scrollY !== 0,
    }";

#[derive(Debug, Deserialize)]
struct Seen {
    place: Option<String>,
    same: bool,
    zoomed: bool,
    way: bool,
    selected: String,
    scrolled: bool,
}

/// What came of it.
#[derive(Debug, Serialize)]
pub struct Romp {
    /// Where chance began; with it the same presses come again.
    pub seed: u64,
    /// Taps made.
    pub taps: u32,
    /// Keys struck.
    pub keys: u32,
    /// How often each place was met.
    pub places: BTreeMap<String, u32>,
    /// What went wrong, after which press.
    pub faults: Vec<String>,
    /// How long it took.
    pub seconds: f64,
}

/// Presses so often by chance.
///
/// # Errors
/// Where the app does not answer any more: it has gone, or hangs.
pub async fn romp(app: &App, seed: u64, count: u32) -> Result<Romp, AppProblem> {
    let start = Instant::now();
    let hand = Hand::with_keys(app.display())?;
    let windows = hand.windows()?;
    app.script(MARK, vec![]).await?;
    let mut chance = Rng::with_seed(seed);
    let mut romp = Romp {
        seed,
        taps: 0,
        keys: 0,
        places: BTreeMap::new(),
        faults: Vec::new(),
        seconds: 0.0,
    };
    let mut last = String::new();
    for press in 1..=count {
        last = act(app, &hand, &mut chance, &mut romp)?;
        // The driver answers after the page has taken what came before.
        app.script("return 0", vec![]).await?;
        if press % PRESSES_BETWEEN_LOOKS == 0 {
            let found = look(app, &hand, &windows, &mut romp.places).await?;
            romp.faults.extend(
                found
                    .into_iter()
                    .map(|fault| format!("press {press}, {last}: {fault}")),
            );
        }
        if press % PRESSES_BETWEEN_HOMES == 0 && !reaches_home(app).await? {
            romp.faults
                .push(format!("press {press}, {last}: no way Home"));
        }
        if romp.faults.len() >= FAULTS_MAX {
            break;
        }
    }
    if !reaches_home(app).await? {
        romp.faults.push(format!("at the end, {last}: no way Home"));
    }
    romp.seconds = start.elapsed().as_secs_f64();
    Ok(romp)
}

/// One tap or key, and its name.
fn act(app: &App, hand: &Hand, chance: &mut Rng, romp: &mut Romp) -> Result<String, HandProblem> {
    if chance.u8(..10) < 7 {
        romp.taps += 1;
        let within = |length: u32| i16::try_from(length).unwrap_or(i16::MAX);
        let (x, y) = (
            chance.i16(0..within(app.size.width)),
            chance.i16(0..within(app.size.height)),
        );
        // Now and then another button of a mouse; a long touch arrives as the third.
        let button = if chance.u8(..10) == 0 {
            chance.u8(2..=3)
        } else {
            1
        };
        hand.tap(x, y, button)?;
        return Ok(format!("button {button} at {x},{y}"));
    }
    romp.keys += 1;
    let key = match chance.u8(..5) {
        0 => u32::from(b'0') + chance.u32(..10),
        1 => u32::from(b'a') + chance.u32(..26),
        2 => F1 + chance.u32(..12),
        _ => NAMED_KEYS[chance.usize(..NAMED_KEYS.len())],
    };
    let held: &[Key] = match chance.u8(..12) {
        0 => &[CONTROL],
        1 => &[ALT],
        2 => &[CONTROL, SHIFT],
        3 => &[CONTROL, ALT],
        4 => &[SHIFT],
        5 => &[SUPER],
        _ => &[],
    };
    hand.strike(held, key)?;
    Ok(format!("key {key:#x} with {held:x?}"))
}

async fn look(
    app: &App,
    hand: &Hand,
    windows: &[u32],
    places: &mut BTreeMap<String, u32>,
) -> Result<Vec<String>, AppProblem> {
    app.laid_out().await?;
    let seen: Seen = serde_json::from_value(app.script(LOOK, vec![]).await?)?;
    let mut faults = Vec::new();
    let mut tell = |is_wrong: bool, what: &str| {
        if is_wrong {
            faults.push(format!("{what} on {:?}", seen.place));
        }
    };
    tell(!seen.same, "it has left its page");
    tell(seen.zoomed, "it is zoomed");
    tell(!seen.way, "a dead end");
    tell(!seen.selected.is_empty(), "text is selected");
    tell(seen.scrolled, "it has scrolled");
    tell(
        hand.windows()? != windows,
        "a menu, dialog or window has opened",
    );
    *places.entry(seen.place.unwrap_or_default()).or_default() += 1;
    if !faults.is_empty() {
        // So that the next fault is another.
        hand.strike(&[], NAMED_KEYS[2])?;
        app.script(&format!("getSelection().empty(); {MARK}"), vec![])
            .await?;
    }
    Ok(faults)
}

/// Whether a visitor gets to Home from here, by pressing. A press while the page of another is
/// under way is dropped, so that one press too many does no harm; a visitor then presses again.
async fn reaches_home(app: &App) -> Result<bool, AppProblem> {
    let tries = match app.page("talking").await?.as_str() {
        "true" => TRIES_BY_EAR,
        _ => TRIES_FOR_HOME,
    };
    for _ in 0..tries {
        if press_towards_home(app).await? && app.page("place").await? == "\"home\"" {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Presses what leads to Home; false where nothing does.
async fn press_towards_home(app: &App) -> Result<bool, AppProblem> {
    app.laid_out().await?;
    if app.page("place").await? == "\"welcome\"" {
        let greeting = Locator::Css("[data-block^='greeting-']");
        while app.client.find_all(greeting).await?.is_empty() {
            app.press("[data-action='previous-part']").await?;
        }
        app.press("[data-block^='greeting-']").await?;
        return Ok(true);
    }
    let is_open = "return document.querySelector('.menu') !== null";
    if app.script(is_open, vec![]).await? == true {
        app.press(".menu [data-action='less'], [aria-expanded='true']")
            .await?;
    }
    // While it reads aloud, the buttons for that stand where Back and Home stood.
    let stop = ".bar-place-reading [data-action='read-stop']";
    if !app.client.find_all(Locator::Css(stop)).await?.is_empty() {
        app.press(stop).await?;
    }
    Ok(press_frame(app, "home").await.is_ok())
}
