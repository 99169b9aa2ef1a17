//! The keys on the glass in the real window: words are typed with nothing else, by fingers and by a
//! switch, and the right guide is found.

use std::path::Path;

use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::app::{App, AppProblem, program};
use tests::canary;
use tests::dresses::Extent;
use tests::probes;
use tests::size::{KIOSK, SIZES, SMALL_LAPTOP, Size};
use tests::tour::{press_choice, press_frame, put_keys_away};
use words::Language;

/// Keys that write no letter, as the page names them.
const SPACE: &str = "{space}";
const DELETE: &str = "{delete}";
const CLEAR: &str = "{clear}";
const FIND: &str = "{find}";
const MORE: &str = "{more}";
/// The sign that takes the vowel from a Tamil letter.
const PULLI: &str = "\u{bcd}";

async fn open(app: &App, language: Language) {
    app.press(&format!("[data-block='greeting-{language}']"))
        .await
        .unwrap();
    press_choice(app, "find").await.unwrap();
    keys_are_there(app).await.unwrap();
}

async fn keys_are_there(app: &App) -> Result<(), AppProblem> {
    app.wait(
        "the keys on the glass",
        "return !!document.querySelector('.keyboard:not(.keyboard-unlaid) .keys button')
            && document.documentElement.dataset.ready === 'true'",
    )
    .await
}

/// Presses keys one after the other, turning to the page of keys that has each; answers with how many
/// presses that took.
async fn press_keys(app: &App, keys: &[&str]) -> usize {
    let mut presses = 0;
    for key in keys {
        let selector = format!("[data-skbtn=\"{key}\"]");
        let is_there = format!("return document.querySelector('{selector}') !== null");
        for _ in 0..12 {
            if app.script(&is_there, vec![]).await.unwrap() == Value::Bool(true) {
                break;
            }
            app.press(&format!("[data-skbtn='{MORE}']")).await.unwrap();
            presses += 1;
        }
        app.press(&selector).await.unwrap();
        presses += 1;
    }
    presses
}

fn letters(word: &str) -> Vec<String> {
    word.chars()
        .map(|letter| match letter {
            ' ' => SPACE.to_owned(),
            letter => letter.to_string(),
        })
        .collect()
}

async fn typed(app: &App) -> String {
    let script =
        "return document.querySelector('[data-search]:not([data-measuring] *)')?.value ?? ''";
    let value = app.script(script, vec![]).await.unwrap();
    value.as_str().unwrap_or_default().to_owned()
}

async fn is_typed(app: &App, wanted: &str) {
    let script = "return document.querySelector('[data-search]:not([data-measuring] *)')?.value";
    let seen = format!("{} === {}", &script, json!(wanted));
    app.wait(&format!("“{wanted}” in the field"), &seen)
        .await
        .unwrap();
}

/// Shows all that was found and opens one of it.
async fn choose_found(app: &App, id: &str) -> usize {
    let mut presses = 1;
    let block = format!("[data-block='found-{id}']:not([data-measuring] *)");
    let is_seen = format!("return document.querySelector(\"{block}\") !== null");
    if app.script(&is_seen, vec![]).await.unwrap() != Value::Bool(true) {
        presses += press_keys(app, &[FIND]).await;
        app.wait(
            "the keys to be put away",
            "return document.querySelector('.keyboard') === null",
        )
        .await
        .unwrap();
        app.laid_out().await.unwrap();
    }
    presses += press_choice(app, &format!("found-{id}")).await.unwrap();
    let place = json!({ "service": { "service": id } }).to_string();
    assert_eq!(app.page("place").await.unwrap(), place);
    presses
}

/// What is offered above the keys.
async fn offered(app: &App) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.suggestion:not(.suggestion-more)')]
        .map((one) => one.innerText.trim())";
    let found = app.script(script, vec![]).await.unwrap();
    serde_json::from_value(found).unwrap()
}

async fn press_offered(app: &App, text: &str) {
    let offers = offered(app).await;
    let at = offers.iter().position(|offer| offer == text).unwrap();
    let script = "return [...document.querySelectorAll('.suggestion:not(.suggestion-more)')]
        [arguments[0]].setAttribute('data-wanted', 'here')";
    app.script(script, vec![json!(at)]).await.unwrap();
    app.press("[data-wanted='here']").await.unwrap();
}

/// Types a word to its end; and types it until it, or a word for it, is offered.
struct Way<'a> {
    size: Size,
    language: Language,
    keys: Vec<String>,
    text: &'a str,
    id: &'a str,
}

async fn to_the_end(way: &Way<'_>, chosen: Option<&str>) -> usize {
    let app = App::start(&program(), way.size, &[]).await.unwrap();
    open(&app, way.language).await;
    let keys: Vec<&str> = way.keys.iter().map(String::as_str).collect();
    let mut presses = press_keys(&app, &keys).await;
    if let Some(word) = chosen {
        app.wait(
            &format!("{word} to be offered"),
            &format!(
                "return [...document.querySelectorAll('.suggestion')].some((one) => one.innerText.trim() === {})",
                json!(word)
            ),
        )
        .await
        .unwrap();
        press_offered(&app, word).await;
        presses += 1;
    }
    is_typed(&app, way.text).await;
    app.wait(
        "an answer to all that is typed",
        "return document.documentElement.dataset.ready === 'true'",
    )
    .await
    .unwrap();
    presses += choose_found(&app, way.id).await;
    app.close().await;
    presses
}

/// The same by what is offered: after each key the answers and the offers are looked at.
async fn by_offers(way: &Way<'_>) -> usize {
    let app = App::start(&program(), way.size, &[]).await.unwrap();
    open(&app, way.language).await;
    let block = format!("[data-block='found-{}']:not([data-measuring] *)", way.id);
    let is_found = format!("return document.querySelector(\"{block}\") !== null");
    // Where each letter has its own key, an offer of some words stands for so many keys.
    let is_by_letters = way.keys.len() == way.text.chars().count();
    let (mut presses, mut at) = (0, 0);
    while let Some(key) = way.keys.get(at) {
        presses += press_keys(&app, &[key]).await;
        at += 1;
        app.laid_out().await.unwrap();
        if app.script(&is_found, vec![]).await.unwrap() == Value::Bool(true) {
            break;
        }
        let offers = offered(&app).await;
        if offers.iter().any(|offer| offer == way.text) {
            press_offered(&app, way.text).await;
            presses += 1;
            break;
        }
        let longest = offers
            .iter()
            .filter(|offer| is_by_letters && way.text.starts_with(offer.as_str()))
            .max_by_key(|offer| offer.len());
        if let Some(offer) = longest.filter(|offer| offer.chars().count() > at + 1) {
            press_offered(&app, offer).await;
            presses += 1;
            at = offer.chars().count();
        }
    }
    presses += choose_found(&app, way.id).await;
    app.close().await;
    presses
}

#[tokio::test]
async fn four_languages_find_with_the_keys_alone() {
    let strokes = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
    for (size, language, keys, text, chosen, id) in [
        (
            KIOSK,
            Language::En,
            letters("cannot log in"),
            "cannot log in",
            None,
            "singpass",
        ),
        (
            SMALL_LAPTOP,
            Language::En,
            letters("cannot log in"),
            "cannot log in",
            None,
            "singpass",
        ),
        (
            KIOSK,
            Language::Zh,
            letters("wangjimima"),
            "忘记密码",
            Some("忘记密码"),
            "singpass",
        ),
        (
            SMALL_LAPTOP,
            Language::Zh,
            letters("wjmm"),
            "忘记密码",
            Some("忘记密码"),
            "singpass",
        ),
        (
            KIOSK,
            Language::Ms,
            letters("baucar"),
            "baucar",
            None,
            "cdc-vouchers",
        ),
        (
            KIOSK,
            Language::Ta,
            strokes(&["ம", "ஓ", "ச", "ட", "இ"]),
            "மோசடி",
            None,
            "scamshield-helpline-1799",
        ),
        (
            SMALL_LAPTOP,
            Language::Ta,
            strokes(&["ம", "ஓ", "ச", "ட", "இ"]),
            "மோசடி",
            None,
            "scamshield-helpline-1799",
        ),
    ] {
        let way = Way {
            size,
            language,
            keys,
            text,
            id,
        };
        let typing = to_the_end(&way, chosen).await;
        let choosing = by_offers(&way).await;
        println!(
            "{} {language} “{text}”: {typing} presses to the guide by typing all, {choosing} by \
             choosing what is offered",
            size.name
        );
        assert!(choosing <= typing, "{text}");
    }
}

#[tokio::test]
async fn letters_join_go_and_are_taken_away_where_one_types() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    open(&app, Language::Ta).await;
    press_keys(&app, &["ப", "ண", "ம", PULLI]).await;
    is_typed(&app, "பணம்").await;
    press_keys(&app, &[DELETE]).await;
    is_typed(&app, "பண").await;
    press_keys(&app, &["ம"]).await;
    is_typed(&app, "பணம").await;
    // In the middle of a word.
    let to_the_middle =
        "const field = document.querySelector('[data-search]:not([data-measuring] *)');
        field.setSelectionRange(1, 1)";
    app.script(to_the_middle, vec![]).await.unwrap();
    press_keys(&app, &["வ", "ஆ"]).await;
    is_typed(&app, "பவாணம").await;
    press_keys(&app, &[CLEAR]).await;
    is_typed(&app, "").await;
    press_keys(&app, &["{letters}"]).await;
    press_keys(&app, &["v", "a", "n", "g", "i"]).await;
    is_typed(&app, "vangi").await;
    app.close().await;
}

#[tokio::test]
async fn the_order_of_the_alphabet_can_be_chosen_and_goes_with_the_visit() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    open(&app, Language::En).await;
    let first = "return [...document.querySelectorAll('.keys .hg-row')].map((row) =>
        [...row.children].map((key) => key.textContent).join('')).find((row) => /^[a-z]/.test(row))";
    assert_eq!(app.script(first, vec![]).await.unwrap(), "qwertyuiop");
    press_keys(&app, &["{order}"]).await;
    assert_eq!(app.script(first, vec![]).await.unwrap(), "abcdefghij");
    press_frame(&app, "home").await.unwrap();
    press_choice(&app, "find").await.unwrap();
    keys_are_there(&app).await.unwrap();
    assert_eq!(app.script(first, vec![]).await.unwrap(), "abcdefghij");
    press_frame(&app, "finish").await.unwrap();
    press_choice(&app, "yes").await.unwrap();
    open(&app, Language::En).await;
    assert_eq!(app.script(first, vec![]).await.unwrap(), "qwertyuiop");
    app.close().await;
}

#[tokio::test]
async fn keys_open_and_close_by_themselves_and_never_cover_the_field() {
    for size in SIZES {
        let app = App::start(&program(), size, &[]).await.unwrap();
        open(&app, Language::En).await;
        press_keys(&app, &["c", "p", "f"]).await;
        is_typed(&app, "cpf").await;
        let uncovered =
            "const field = document.querySelector('[data-search]:not([data-measuring] *)');
            const box = field.getBoundingClientRect();
            const keys = document.querySelector('.keyboard').getBoundingClientRect();
            return box.bottom <= keys.top && box.top >= 0
                && document.elementFromPoint(box.left + 9, box.top + box.height / 2) === field";
        assert_eq!(
            app.script(uncovered, vec![]).await.unwrap(),
            Value::Bool(true),
            "{}",
            size.name
        );
        // Who has a keyboard of their own needs no other.
        let field = app
            .client
            .find(Locator::Css("[data-search]"))
            .await
            .unwrap();
        field.send_keys("x").await.unwrap();
        let gone = "return document.querySelector('.keyboard') === null";
        app.wait("the keys to go", gone).await.unwrap();
        is_typed(&app, "cpfx").await;
        app.laid_out().await.unwrap();
        app.press("[data-action='open-keys']").await.unwrap();
        keys_are_there(&app).await.unwrap();
        press_frame(&app, "home").await.unwrap();
        assert_eq!(app.script(gone, vec![]).await.unwrap(), Value::Bool(true));
        press_choice(&app, "find").await.unwrap();
        keys_are_there(&app).await.unwrap();
        app.close().await;
    }
}

#[tokio::test]
async fn a_switch_that_sends_keys_types_too() {
    let app = App::start(&program(), SMALL_LAPTOP, &[]).await.unwrap();
    open(&app, Language::En).await;
    app.script(
        "document.querySelector(\"[data-skbtn='q']\").focus()",
        vec![],
    )
    .await
    .unwrap();
    let on = "return document.activeElement?.dataset.skbtn ?? ''";
    for (key, wanted) in [
        (char::from(Key::Right), "w"),
        (char::from(Key::Down), "a"),
        (char::from(Key::Right), "s"),
        (char::from(Key::Left), "a"),
    ] {
        let focused = app.client.active_element().await.unwrap();
        focused.send_keys(&key.to_string()).await.unwrap();
        assert_eq!(app.script(on, vec![]).await.unwrap(), wanted);
    }
    for typed in ["a", "aa"] {
        let focused = app.client.active_element().await.unwrap();
        focused
            .send_keys(&char::from(Key::Enter).to_string())
            .await
            .unwrap();
        is_typed(&app, typed).await;
        app.laid_out().await.unwrap();
        assert_eq!(
            app.script(on, vec![]).await.unwrap(),
            "a",
            "the focus stays on the key"
        );
    }
    app.close().await;
}

#[tokio::test]
async fn a_key_that_is_held_writes_once_and_every_key_has_a_name() {
    for language in Language::ALL {
        let app = App::start(&program(), KIOSK, &[]).await.unwrap();
        open(&app, language).await;
        let nameless = "return [...document.querySelectorAll('.keyboard button')].filter((key) =>
            !(key.getAttribute('aria-label') ?? key.innerText).trim()).length";
        assert_eq!(app.script(nameless, vec![]).await.unwrap(), json!(0));
        let hold = "const key = document.querySelector('.keys .hg-row:nth-child(2) button');
            const { left, top } = key.getBoundingClientRect();
            const event = (name) => key.dispatchEvent(new PointerEvent(name, { bubbles: true,
                isPrimary: true, pointerId: 1, button: 0, clientX: left + 5, clientY: top + 5 }));
            event('pointerdown');
            key.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
            const value = () => document.querySelector('[data-search]:not([data-measuring] *)').value;
            setTimeout(() => {
                const held = value();
                event('pointerup');
                setTimeout(() => done([held, [...value()].length]), 100);
            }, 1500);";
        let held = app.await_script(hold, vec![]).await.unwrap();
        assert_eq!(held, json!(["", 1]), "{language}");
        app.close().await;
    }
}

#[tokio::test]
async fn nothing_typed_on_the_glass_is_left_after_the_visit() {
    let secret = "zebrafinch";
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    open(&app, Language::En).await;
    let keys = letters(secret);
    press_keys(&app, &keys.iter().map(String::as_str).collect::<Vec<_>>()).await;
    is_typed(&app, secret).await;
    press_frame(&app, "finish").await.unwrap();
    press_choice(&app, "yes").await.unwrap();
    open(&app, Language::En).await;
    assert_eq!(typed(&app).await, "");
    let page = "return document.documentElement.outerHTML + JSON.stringify(
        Object.values(window.SimpleKeyboardInstances ?? {}).map(({ input }) => input))";
    let page = app.script(page, vec![]).await.unwrap();
    assert!(!page.as_str().unwrap().contains(secret));
    let found = canary::in_files(app.state(), &[secret]).unwrap();
    assert!(found.is_empty(), "{found:#?}");
    app.close().await;
}

/// Size of text and colours.
const LOOKS: [(&str, &str); 3] = [("large", "light"), ("largest", "dark"), ("large", "yellow")];

/// Any two of screen, language and look meet.
#[tokio::test]
async fn keys_are_large_apart_and_whole_in_every_language_size_and_colour() {
    keys_are_sound(Extent::Sample).await;
}

#[tokio::test]
#[ignore = "every screen in every language in every look: minutes"]
async fn whole_keys_are_large_apart_and_whole() {
    keys_are_sound(Extent::Whole).await;
}

async fn keys_are_sound(extent: Extent) {
    let mut found = Vec::new();
    for (screen, size) in SIZES.into_iter().enumerate() {
        for (nth, language) in Language::ALL.into_iter().enumerate() {
            for (turn, look) in LOOKS.into_iter().enumerate() {
                if extent == Extent::Whole || (screen + nth) % LOOKS.len() == turn {
                    found.extend(faults_of_keys(size, language, look).await);
                }
            }
        }
    }
    assert!(found.is_empty(), "{} faults: {found:#?}", found.len());
}

/// What is told of the keys, without anything typed and with words to choose from.
async fn faults_of_keys(
    size: Size,
    language: Language,
    (text, theme): (&str, &str),
) -> Vec<String> {
    let mut found = Vec::new();
    let app = App::start(&program(), size, &[]).await.unwrap();
    probes::bring_axe(&app).await.unwrap();
    app.press(&format!("[data-block='greeting-{language}']"))
        .await
        .unwrap();
    for (kind, choice) in [("size", text), ("theme", theme)] {
        press_frame(&app, "settings").await.unwrap();
        press_choice(&app, &format!("{kind}-{choice}"))
            .await
            .unwrap();
        press_frame(&app, "back").await.unwrap();
    }
    press_choice(&app, "find").await.unwrap();
    keys_are_there(&app).await.unwrap();
    let name = format!("{}-{language}-{text}-{theme}", size.name);
    let first = match language {
        Language::En | Language::Ms => "b",
        Language::Zh => "w",
        Language::Ta => "ப",
    };
    for (typed, keys) in [("", vec![]), ("-typed", vec![first])] {
        press_keys(&app, &keys).await;
        app.laid_out().await.unwrap();
        if let Some(folder) = std::env::var_os("PANDU_PICTURES") {
            let file = Path::new(&folder).join(format!("keys-{name}{typed}.png"));
            app.picture().await.unwrap().save(file).unwrap();
        }
        let mut said = probes::axe(&app).await.unwrap();
        let told = probes::layout(&app).await.unwrap();
        said.extend(told.iter().map(ToString::to_string));
        let said = said.into_iter();
        found.extend(said.map(|said| format!("{name}{typed}: {said}")));
    }
    put_keys_away(&app).await.unwrap();
    app.close().await;
    found
}

#[tokio::test]
async fn a_key_that_is_too_small_or_covers_the_field_is_told() {
    let app = App::start(&program(), SMALL_LAPTOP, &[]).await.unwrap();
    open(&app, Language::En).await;
    for (style, wanted) in [
        (
            ".hg-button { block-size: 48px !important }",
            "a target too small",
        ),
        (".hg-row { gap: 4px !important }", "targets too near"),
        (
            ".keyboard { margin-block-start: -120px !important }",
            "a control over text or control",
        ),
    ] {
        let plant = "const style = document.createElement('style');
            style.id = 'planted';
            style.textContent = arguments[0];
            document.head.append(style)";
        app.script(plant, vec![json!(style)]).await.unwrap();
        let told = probes::layout(&app).await.unwrap();
        assert!(
            told.iter().any(|finding| finding.probe == wanted),
            "{style}: {told:#?}"
        );
        app.script("document.getElementById('planted').remove()", vec![])
            .await
            .unwrap();
    }
    app.close().await;
}

/// Presses keys as a finger would and tells how long each letter takes to stand in the field as drawn.
const PRESS_AND_SEE: &str = "
    const took = [];
    const letters = [...wanted];
    const next = () => {
        const letter = letters.shift();
        if (letter === undefined) return done(took);
        const key = document.querySelector(`[data-skbtn='${letter}']`);
        const before = document.querySelector('[data-search]:not([data-measuring] *)').value;
        const start = performance.now();
        key.click();
        const look = () => {
            const field = document.querySelector('[data-search]:not([data-measuring] *)');
            if (field?.value !== before + letter) return requestAnimationFrame(look);
            // What stands in the field now is on screen after this frame.
            setTimeout(() => {
                took.push(performance.now() - start);
                const wait = () => document.documentElement.dataset.ready === 'true'
                    ? next() : requestAnimationFrame(wait);
                wait();
            });
        };
        requestAnimationFrame(look);
    };
    next();";

#[tokio::test]
async fn each_key_is_seen_in_the_field() {
    for size in [KIOSK, SMALL_LAPTOP] {
        let app = App::start(&program(), size, &[]).await.unwrap();
        open(&app, Language::En).await;
        let text = "sendmoneytomysonwithmyphone";
        let took = app
            .await_script(PRESS_AND_SEE, vec![json!(text)])
            .await
            .unwrap();
        let mut took: Vec<f64> = serde_json::from_value(took).unwrap();
        took.sort_by(f64::total_cmp);
        let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize];
        println!(
            "{}: key to drawn letter: p50 {:.0} ms, p95 {:.0} ms, {} keys",
            size.name,
            at(0.5),
            at(0.95),
            took.len()
        );
        assert_eq!(took.len(), text.len());
        assert_eq!(typed(&app).await, text);
        app.close().await;
    }
}
