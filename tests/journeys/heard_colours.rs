//! What is heard just now is seen (check B03): its words stand out from their mark, and the mark from the
//! page, in three themes. The colours are those that are painted.

use checks::Extreme;
use serde::Deserialize;
use tests::app::{App, program};
use tests::contrast::contrast;
use tests::figures;
use tests::size::KIOSK;
use tests::sweep::{self, Dress, THEMES};
use words::Language;

/// Words against each mark behind them.
const WORDS_MIN: f64 = 7.0;
/// The marked text against the page around it.
const MARK_MIN: f64 = 3.0;
/// So much of a mark is surely no chance.
const PIXELS_MIN: usize = 40;

#[derive(Deserialize)]
struct Colours {
    words: [u8; 3],
    text: [u8; 3],
    sentence: [u8; 3],
    word: [u8; 3],
    line: [u8; 3],
    page: [u8; 3],
}

const COLOURS: &str = "
    const probe = document.createElement('i');
    document.body.append(probe);
    const bytes = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map((one) => Math.round(Number(one)));
    const of = (name) => { probe.style.color = `var(${name})`; return bytes(getComputedStyle(probe).color) };
    const spoken = getComputedStyle(document.querySelector('[data-spoken]'));
    let around = document.querySelector('[data-spoken]').parentElement;
    while (getComputedStyle(around).backgroundColor === 'rgba(0, 0, 0, 0)') around = around.parentElement;
    const answer = {
        words: bytes(spoken.color),
        text: bytes(spoken.backgroundColor),
        sentence: of('--heard-sentence'),
        word: of('--heard-word'),
        line: of('--heard-line'),
        page: bytes(getComputedStyle(around).backgroundColor),
    };
    probe.remove();
    return answer;";

#[tokio::test]
async fn of_words_and_marks_stand_out_in_three_themes() {
    for (theme, (_, name)) in THEMES.into_iter().enumerate() {
        let app = App::start(&program(), KIOSK, &[]).await.unwrap();
        let dress = Dress {
            theme,
            ..Dress::plain(Language::Ta)
        };
        sweep::dress(&app, dress).await.unwrap();
        let before = app.picture_now().await.unwrap();
        app.press("[data-action='read']").await.unwrap();
        let marked = "return CSS.highlights.has('spoken-word')";
        app.wait("a word that is marked", marked).await.unwrap();
        let colours = app.script(COLOURS, vec![]).await.unwrap();
        let colours: Colours = serde_json::from_value(colours).unwrap();
        for mark in [colours.text, colours.sentence, colours.word] {
            let found = contrast(colours.words, mark);
            figures::tell("B03", "words on their marks", ": 1", Extreme::Least, found);
            assert!(
                found >= WORDS_MIN,
                "{name}: words {found:.1} : 1 on {mark:?}"
            );
        }
        // The text as a whole stands out from the page, or the line under what is heard does from its mark.
        let whole = contrast(colours.text, colours.page);
        for mark in [colours.sentence, colours.word] {
            let found = contrast(colours.line, mark).max(whole);
            figures::tell("B03", "marks", ": 1", Extreme::Least, found);
            assert!(found >= MARK_MIN, "{name}: a mark of {found:.1} : 1");
        }
        // A word is heard for a moment only: the next may be marked by now.
        let mut seen = 0;
        for _ in 0..50 {
            let picture = app.picture_now().await.unwrap();
            // The page has these colours elsewhere too.
            let new = |colour| {
                let pixels = picture.pixels().zip(before.pixels());
                pixels
                    .filter(|(now, then)| now.0 == colour && then.0 != colour)
                    .count()
            };
            seen = new(colours.word).min(new(colours.line));
            if seen >= PIXELS_MIN {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(40)).await;
        }
        assert!(
            seen >= PIXELS_MIN,
            "{name}: the mark of the word, or its line, is not painted"
        );
        app.close().await;
    }
}
