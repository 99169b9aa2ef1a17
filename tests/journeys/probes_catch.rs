//! A check that cannot fail is none: each planted fault is told by the probe meant for it.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tests::app::{App, program};
use tests::content;
use tests::matrix::grown;
use tests::probes::{self, clipped, ring};
use tests::size::KIOSK;
use tests::sweep::{self, Dress, Sizes, Wish};
use words::Language;

/// Faults of style, by the name of the probe that must tell them.
const STYLES: [(&str, &str); 16] = [
    ("letters too small", "h1 { font-size: 16px !important }"),
    (
        "wider or higher than its box",
        "h1 { white-space: nowrap; inline-size: 40px; overflow: hidden }",
    ),
    ("outside the screen", "h1 { translate: 0 -700px }"),
    (
        "may be cut with an ellipsis",
        "h1 { text-overflow: ellipsis; overflow: hidden }",
    ),
    (
        "runs over other text",
        ".choice-label { block-size: 0; margin-block-end: -1lh }",
    ),
    (
        "a control over text or control",
        ".choices { margin-block-start: -60px !important }",
    ),
    ("lines too near", "h1 { line-height: 1.1 !important }"),
    (
        "a word is broken",
        "h1 { inline-size: 60px; overflow-wrap: anywhere }",
    ),
    ("hard to read", "h1 { font-style: italic }"),
    ("words without contrast", "h1 { color: #777 !important }"),
    (
        "words without contrast",
        "button:active .choice-label { color: #777 !important }",
    ),
    (
        "words without contrast",
        "button:focus-visible .choice-label { color: #777 !important }",
    ),
    (
        "an edge or icon without contrast",
        ".choice { border-color: #ddd !important }",
    ),
    (
        "an edge or icon without contrast",
        ".choice .pictogram { color: #ddd !important }",
    ),
    ("targets too near", ".choices { gap: 4px !important }"),
    (
        "no ring around the focus",
        "button:focus-visible { outline-width: 1px !important }",
    ),
];

/// The window says something of itself that is not so: that its letters are the largest, that its controls
/// are low.
const SAYS: &str = "
    window.says = (name, value) => Object.defineProperty(document.documentElement, 'dataset', {
        configurable: true,
        value: new Proxy(document.documentElement.dataset,
            { get: (all, one) => (one === name ? value : all[one]) }),
    });";

/// Faults of the document, which a script plants.
const SCRIPTS: [(&str, &str); 20] = [
    ("script against language", "document.querySelector('h1').firstChild.data = 'நலம்'"),
    ("script against language", "document.querySelector('h1').firstChild.data = '中文'"),
    (
        "a Chinese mark at the wrong end",
        "const h1 = document.querySelector('h1'); h1.lang = 'zh-Hans'; h1.firstChild.data = '你好，你好';
         h1.style.cssText = 'inline-size: 2em; line-break: anywhere; word-break: break-all'",
    ),
    (
        "a Chinese word is broken",
        "const h1 = document.querySelector('h1'); h1.lang = 'zh-Hans'; h1.firstChild.data = '政府服务';
         h1.style.cssText = 'inline-size: 1.1em; word-break: break-all'",
    ),
    (
        "a Tamil syllable is broken",
        "const h1 = document.querySelector('h1'); h1.lang = 'ta'; h1.firstChild.data = 'நல';
         h1.style.cssText = 'line-height: 1.8; font-size: 1.4em';
         h1.insertAdjacentHTML('beforeend', '<span>ிம்</span>')",
    ),
    (
        "what leaves stands near the way on",
        "document.querySelector('.choice').dataset.action = 'next';
         document.querySelector('.choices .cell:nth-child(2) .choice').dataset.block = 'yes'",
    ),
    (
        "the page scrolls",
        "for (const box of [document.documentElement, document.body])
            box.style.cssText = 'overflow: visible';
         const far = document.createElement('i'); far.className = 'planted';
         far.style.cssText = 'position: absolute; top: 3000px; left: 0; inline-size: 9px; block-size: 9px';
         document.documentElement.append(far)",
    ),
    (
        "not one heading",
        "document.querySelector('main').insertAdjacentHTML('beforeend', '<h1 class=planted></h1>')",
    ),
    (
        "a target too small",
        "const turn = document.querySelector('[data-action=\"next-part\"]'); turn.textContent = '9';
         turn.style.cssText = 'inline-size: 40px; min-inline-size: 0; padding: 0; flex: none'",
    ),
    ("a target too small", "says('steady', 'true')"),
    ("too high to reach", "says('low', 'true')"),
    (
        "not at the side of the hand",
        "document.querySelector('.choice').dataset.action = 'next';
         document.querySelector('.choices .cell:nth-child(2) .choice').dataset.action = 'previous'",
    ),
    (
        "a helper as loud as the senior",
        "document.querySelector('h1').insertAdjacentHTML('beforeend', '<span class=\"gloss planted\">Home</span>')",
    ),
    (
        "letters smaller than was chosen",
        "const sheet = document.createElement('style'); sheet.id = 'planted';
         sheet.textContent = 'header button * { opacity: 0 }'; document.head.append(sheet);
         says('textSize', 'largest')",
    ),
    (
        "Tamil letters too small",
        "const h1 = document.querySelector('h1'); h1.lang = 'ta'; h1.firstChild.data = 'நலம்';
         h1.style.cssText = 'font-size: 30px; line-height: 1.8'",
    ),
    (
        "Chinese characters too small",
        "const main = document.querySelector('main');
         const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
         for (let node = walker.nextNode(); node; node = walker.nextNode())
             if (/\\p{L}/u.test(node.data)) node.data = '中';
         for (const one of main.querySelectorAll('h1, h2, p, span, button')) one.lang = 'zh-Hans';
         const sheet = document.createElement('style'); sheet.id = 'planted';
         sheet.textContent = 'header button *, nav button *, .badge { opacity: 0 } main * { line-height: 1.6 !important }'; document.head.append(sheet);
         says('textSize', 'largest')",
    ),
    (
        "an icon without words",
        "const walker = document.createTreeWalker(document.querySelector('.choice'), NodeFilter.SHOW_TEXT);
         for (let node = walker.nextNode(); node; node = walker.nextNode())
             if (/\\p{L}/u.test(node.data)) node.data = ''",
    ),
    (
        "a line too long",
        "const h1 = document.querySelector('h1'); h1.firstChild.data = 'word '.repeat(20);
         h1.style.cssText = 'white-space: nowrap; letter-spacing: -0.45em; word-spacing: -0.2em'",
    ),
    (
        "a ring is hidden",
        "const { left, top, width } = document.querySelector('[data-action=help]').getBoundingClientRect();
         const lid = document.createElement('i'); lid.className = 'planted';
         lid.style.cssText = `position: fixed; left: ${left + width / 2 - 4}px; top: ${top}px;
             inline-size: 8px; block-size: 8px; z-index: 999`;
         document.body.append(lid)",
    ),
    ("the frame moves", "document.querySelector('[data-action=back]').style.translate = '0 -2px'"),
];

async fn at_home() -> App {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    app
}

async fn told(app: &App) -> BTreeSet<String> {
    let found = probes::layout(app).await.unwrap();
    found.into_iter().map(|finding| finding.probe).collect()
}

#[tokio::test]
async fn each_planted_fault_by_the_name_of_its_probe() {
    // A fault turns its own check red and no other.
    let app = at_home().await;
    assert_eq!(told(&app).await, BTreeSet::new(), "Home is sound");
    let registry = std::fs::read_to_string(content::root().join("tests/checks.toml")).unwrap();
    let registry = checks::checks(&registry).unwrap();
    app.script(SAYS, vec![]).await.unwrap();
    let mut missed = Vec::new();
    let mut caught = BTreeSet::new();
    let plants = STYLES.map(|(probe, style)| (probe, style, style_plant(style)));
    let scripts = SCRIPTS.map(|(probe, script)| (probe, script, json!(script)));
    for (probe, shown, plant) in plants.into_iter().chain(scripts) {
        let script = plant.as_str().unwrap();
        app.script(script, vec![json!(shown)]).await.unwrap();
        let told = told(&app).await;
        let check = |probe: &str| Some(registry.of_probe(probe)?.id.clone());
        let own = check(probe).unwrap();
        let others = told.iter().filter_map(|told| check(told));
        let others: Vec<String> = others.filter(|other| *other != own).collect();
        if told.contains(probe) && others.is_empty() {
            caught.insert(probe.to_owned());
        } else {
            missed.push(format!("{probe} ({own}): {shown}: {told:?}"));
        }
        app.script(CLEAN, vec![]).await.unwrap();
        // Home is drawn anew: nothing planted in it is left.
        app.press("[data-action='help']").await.unwrap();
        app.press("[data-action='back']").await.unwrap();
    }
    let names: BTreeSet<String> = probes::names(&app).await.unwrap().into_iter().collect();
    app.close().await;
    assert!(missed.is_empty(), "{missed:#?}");
    assert_eq!(caught, names, "each probe has a planted fault");
}

/// Takes back what was planted outside the page.
const CLEAN: &str = "delete document.documentElement.dataset;
    document.getElementById('planted')?.remove();
    for (const one of document.querySelectorAll('.planted')) one.remove();
    for (const box of [document.documentElement, document.body]) box.style.removeProperty('overflow');
    for (const button of document.querySelectorAll('nav button')) button.style.removeProperty('translate')";

fn style_plant(style: &str) -> Value {
    json!(format!(
        "const sheet = document.createElement('style'); sheet.id = 'planted';
         sheet.textContent = `{style}`; document.head.append(sheet)"
    ))
}

#[tokio::test]
async fn ink_that_is_cut() {
    let app = at_home().await;
    assert_eq!(clipped::on_part(&app).await.unwrap(), Vec::<String>::new());
    let plant = "document.querySelector('h1').style.cssText = 'block-size: 0.8em; line-height: 0.8; overflow: hidden'";
    app.script(plant, vec![]).await.unwrap();
    assert!(!clipped::on_part(&app).await.unwrap().is_empty());
    app.close().await;
}

#[tokio::test]
async fn a_ring_that_nobody_sees() {
    let app = at_home().await;
    let style =
        "button:focus-visible { outline-color: #fbf6ec !important; box-shadow: none !important }";
    let plant = style_plant(style);
    app.script(plant.as_str().unwrap(), vec![json!(style)])
        .await
        .unwrap();
    assert!(!ring::unseen(&app).await.unwrap().is_empty());
    app.close().await;
}

#[tokio::test]
async fn text_that_readers_space_and_a_page_that_is_slow() {
    let app = at_home().await;
    sweep::dress(&app, Dress::plain(Language::En))
        .await
        .unwrap();
    let style = "[data-block] { block-size: 3.2em !important; min-block-size: 0 !important; overflow: hidden }";
    let plant = style_plant(style);
    app.script(plant.as_str().unwrap(), vec![json!(style)])
        .await
        .unwrap();
    let found = sweep::sweep(&app, &[json!("home")], Wish::Spaced)
        .await
        .unwrap();
    assert!(!found.found.is_empty());
    app.script(CLEAN, vec![]).await.unwrap();
    // Every answer of Rust takes longer than a visitor should wait.
    let slow = "const fetched = window.fetch;
        window.fetch = async (...args) => {
            const answer = await fetched(...args);
            await new Promise((resolve) => setTimeout(resolve, 2100));
            return answer;
        }";
    app.script(slow, vec![]).await.unwrap();
    let found = sweep::sweep(&app, &[json!("home")], Wish::All)
        .await
        .unwrap();
    let told: Vec<_> = found.found.iter().map(|told| told.probe.as_str()).collect();
    app.close().await;
    assert_eq!(told, ["slow after a press"]);
}

#[test]
fn icons_that_do_not_grow() {
    let sizes = |icon: f64, text: f64| Sizes {
        place: json!("home"),
        sizes: [("icon".to_owned(), icon), ("text".to_owned(), text)].into(),
    };
    let told = grown(&[sizes(30.0, 20.0)], &[sizes(40.0, 40.0)]);
    assert_eq!(told.found.len(), 1);
    assert!(told.found[0].said.contains("icon"), "{told:?}");
}

#[tokio::test]
async fn what_axe_looks_for() {
    let app = at_home().await;
    probes::bring_axe(&app).await.unwrap();
    app.script("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x><button></button>')", vec![])
        .await
        .unwrap();
    let found = probes::axe(&app).await.unwrap();
    app.close().await;
    for rule in ["image-alt", "button-name"] {
        assert!(
            found.iter().any(|said| said.contains(rule)),
            "{rule}: {found:#?}"
        );
    }
}
