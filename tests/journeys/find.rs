//! Find in the real window: what is typed on a keyboard is answered letter by letter, and is
//! gone with the visit.

use fantoccini::Locator;
use serde_json::{Value, json};
use tests::app::{App, AppProblem, program};
use tests::canary;
use tests::probes;
use tests::size::{SIZES, SMALL_LAPTOP};
use tests::tour::{press_choice, press_frame};
use words::Language;

/// Types a letter, and tells when the answer to all that is typed was drawn.
const TYPE: &str = "
    const field = () => document.querySelector('[data-search]:not([data-measuring] *)');
    const letters = [...wanted];
    const took = [];
    const next = () => {
        const letter = letters.shift();
        if (letter === undefined) return done(took);
        const input = field();
        const start = performance.now();
        input.focus();
        document.execCommand('insertText', false, letter);
        const typed = input.value;
        const look = () => {
            const { ready } = document.documentElement.dataset;
            const shown = field()?.value === typed && document.querySelector('[data-block]');
            if (ready !== 'true' || !shown || window.answered !== typed) {
                return requestAnimationFrame(look);
            }
            took.push(performance.now() - start);
            next();
        };
        requestAnimationFrame(look);
    };
    next();";

/// Notes which question was answered last.
const LISTEN: &str = "
    const fetched = window.fetch;
    window.fetch = async (address, ...rest) => {
        const answer = await fetched(address, ...rest);
        const sent = String(address).endsWith('/act') ? String(rest[0]?.body ?? '') : '';
        const text = /\"text\":(\"(?:[^\"\\\\]|\\\\.)*\")/.exec(sent);
        if (text) setTimeout(() => { window.answered = JSON.parse(text[1]); });
        return answer;
    };";

async fn open(app: &App, language: Language) {
    app.press(&format!("[data-block='greeting-{language}']"))
        .await
        .unwrap();
    press_choice(app, "find").await.unwrap();
    app.wait(
        "the field to have the focus",
        "return document.activeElement?.matches('[data-search]') ?? false",
    )
    .await
    .unwrap();
}

/// Types on the keyboard of the window.
async fn type_keys(app: &App, keys: &str) {
    let field = app
        .client
        .find(Locator::Css("[data-search]"))
        .await
        .unwrap();
    field.send_keys(keys).await.unwrap();
}

async fn answered(app: &App, id: &str) -> Result<(), AppProblem> {
    let script = format!("return !!document.querySelector(\"[data-block='found-{id}']\")");
    app.wait(&format!("the answer {id}"), &script).await?;
    app.laid_out().await
}

async fn text(app: &App, script: &str) -> String {
    let value = app.script(script, vec![]).await.unwrap();
    value.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn each_language_finds_by_keyboard_and_opens_the_page() {
    for (language, typed, id) in [
        (
            Language::En,
            "my mother cannot log in and has no phone",
            "singpass",
        ),
        (Language::Zh, "掃碼付款", "paynow"),
        (Language::Zh, "mima", "singpass"),
        (Language::Ms, "baucer pasar", "cdc-vouchers"),
        (Language::Ta, "மறைச்சொல்லை மறந்துவிட்டேன்", "singpass"),
    ] {
        let app = App::start(&program(), SMALL_LAPTOP, &[]).await.unwrap();
        open(&app, language).await;
        type_keys(&app, typed).await;
        answered(&app, id).await.unwrap();
        let value = text(&app, "return document.activeElement.value ?? ''").await;
        assert_eq!(value, typed, "no letter is lost while answers come");
        press_choice(&app, &format!("found-{id}")).await.unwrap();
        assert_eq!(
            app.page("place").await.unwrap(),
            json!({ "service": { "service": id } }).to_string(),
            "{typed}"
        );
        app.close().await;
    }
}

#[tokio::test]
async fn the_words_are_marked_and_a_half_word_is_completed() {
    let app = App::start(&program(), SMALL_LAPTOP, &[]).await.unwrap();
    open(&app, Language::En).await;
    type_keys(&app, "payn").await;
    answered(&app, "paynow").await.unwrap();
    let marked =
        "return document.querySelector(\"[data-block='found-paynow'] mark\")?.innerText ?? ''";
    assert_eq!(text(&app, marked).await, "PayNow");
    type_keys(&app, "\u{e003}\u{e003}\u{e003}\u{e003}supermark").await;
    answered(&app, "cdc-vouchers").await.unwrap();
    app.press(".field-completion").await.unwrap();
    answered(&app, "cdc-vouchers").await.unwrap();
    let value = text(&app, "return document.activeElement.value ?? ''").await;
    assert!(value.contains("supermarket"), "{value}");
    app.close().await;
}

#[tokio::test]
async fn lost_money_shows_the_line_first_and_nothing_found_shows_a_way_on() {
    let app = App::start(&program(), SMALL_LAPTOP, &[]).await.unwrap();
    open(&app, Language::En).await;
    type_keys(&app, "my money is gone from the bank").await;
    answered(&app, "scamshield-helpline-1799").await.unwrap();
    let first = "return document.querySelector('.choice[data-number]:not([data-measuring] *)').dataset.block";
    assert_eq!(text(&app, first).await, "found-scamshield-helpline-1799");
    app.press("[data-action='clear-typed']").await.unwrap();
    type_keys(&app, "qqqqq").await;
    app.wait(
        "a way on where nothing is found",
        "return !!document.querySelector(\"[data-block='nothing']\")",
    )
    .await
    .unwrap();
    app.laid_out().await.unwrap();
    press_choice(&app, "need-singpass").await.unwrap();
    app.close().await;
}

#[tokio::test]
async fn nothing_typed_is_left_after_the_visit() {
    let secret = "zebrafinch";
    let app = App::start(&program(), SMALL_LAPTOP, &[]).await.unwrap();
    open(&app, Language::En).await;
    type_keys(&app, secret).await;
    app.wait(
        "the answer",
        "return !!document.querySelector(\"[data-block='nothing']\")",
    )
    .await
    .unwrap();
    app.laid_out().await.unwrap();
    press_frame(&app, "finish").await.unwrap();
    press_choice(&app, "yes").await.unwrap();
    open(&app, Language::En).await;
    assert_eq!(
        text(&app, "return document.activeElement.value ?? ''").await,
        ""
    );
    let page = text(&app, "return document.documentElement.outerHTML").await;
    assert!(!page.contains(secret));
    let found = canary::in_files(app.state(), &[secret]).unwrap();
    assert!(found.is_empty(), "{found:#?}");
    app.close().await;
}

#[tokio::test]
async fn each_key_is_answered_and_drawn() {
    let app = App::start(&program(), SMALL_LAPTOP, &[]).await.unwrap();
    open(&app, Language::En).await;
    app.script(LISTEN, vec![]).await.unwrap();
    let typed = "send money to my son with my phone";
    let took = app.await_script(TYPE, vec![json!(typed)]).await.unwrap();
    let mut took: Vec<f64> = took
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_f64)
        .collect();
    took.sort_by(f64::total_cmp);
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize];
    println!(
        "key to drawn answer: p50 {:.0} ms, p95 {:.0} ms, {} keys",
        at(0.5),
        at(0.95),
        took.len()
    );
    assert_eq!(took.len(), typed.len());
    app.close().await;
}

#[tokio::test]
async fn the_screen_is_sound_with_answers_and_without() {
    let mut found = Vec::new();
    for size in SIZES {
        for (language, typed, block) in [
            (Language::En, "voucher", "found-cdc-vouchers"),
            (
                Language::Ta,
                "பணம் போய்விட்டது",
                "found-scamshield-helpline-1799",
            ),
            (Language::Zh, "qqqqq", "nothing"),
        ] {
            let app = App::start(&program(), size, &[]).await.unwrap();
            probes::bring_axe(&app).await.unwrap();
            open(&app, language).await;
            type_keys(&app, typed).await;
            let seen = format!(
                "return !!document.querySelector(\"[data-block='{block}']:not([data-measuring] *)\") || document.documentElement.dataset.parts !== '1'"
            );
            app.wait(&format!("{block} in {language}"), &seen)
                .await
                .unwrap();
            app.laid_out().await.unwrap();
            let mut said = probes::axe(&app).await.unwrap();
            said.extend(
                probes::layout(&app)
                    .await
                    .unwrap()
                    .iter()
                    .map(ToString::to_string),
            );
            found.extend(
                said.into_iter()
                    .map(|said| format!("{} {language}: {said}", size.name)),
            );
            app.close().await;
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
