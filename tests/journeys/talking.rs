//! Everything by ear: with the screen out of sight, a guide is found and finished by keys alone, and
//! by touch alone, and by switches. What to press is known from what was heard, and from nothing else.

use std::time::Duration;

use guide::Book;
use guide::page::{Action, Body, Page, Place};
use screen::Hand;
use serde_json::json;
use tests::app::{App, Start, program};
use tests::content;
use tests::finger::{Finger, Move};
use tests::listener::{Heard, Listener, bare};
use tests::matrix;
use tests::size::KIOSK;
use tests::spoken::Ear;
use tests::sweep::{self, Dress};
use words::Language;

/// So long a finger rests while it looks for something.
const LOOK: Duration = Duration::from_millis(120);

/// How long the words of a button may take to come.
const PATIENCE: Duration = Duration::from_secs(5);

/// So long nothing is said after the last words of a button.
const TO_LISTEN: Duration = Duration::from_millis(300);

/// So long one hears a language before one knows it, in milliseconds.
const TO_KNOW_MS: u32 = 1200;

const SERVICE: &str = "cdc-vouchers";
const ZERO: u32 = b'0' as u32;
const NINE: u32 = b'9' as u32;
const DOWN: u32 = 0xff54;
const ENTER: u32 = 0xff0d;
const SPACE: u32 = b' ' as u32;
/// No page has more buttons than the frame of switches meets in so many moves.
const MOVES_MAX: usize = 60;

/// What one who cannot see presses, one thing after the other, by its words.
#[derive(Debug)]
enum Press {
    /// Something on the page.
    Choice(String),
    /// One of the buttons below a step.
    Step(String),
    /// One of the buttons around the page.
    Bar(String),
}

/// From Home through the guide to its end, to help, and out: the words of each button, from the content.
fn way(book: &Book, language: Language) -> Vec<Press> {
    let pages: Vec<(Place, Page)> = content::pages(book, language);
    let page = |place: &Place| &pages.iter().find(|(one, _)| one == place).unwrap().1;
    let leads_to = |place: &Place, wanted: &dyn Fn(&Place) -> bool| -> Option<(String, Place)> {
        page(place)
            .blocks
            .iter()
            .find_map(|block| match &block.body {
                Body::Choice {
                    label,
                    action: Action::Go { place },
                    ..
                } if wanted(place) => Some((label.clone(), place.clone())),
                _ => None,
            })
    };
    let is_service = |place: &Place| matches!(place, Place::Service { service, .. } if service.as_str() == SERVICE);
    let (need, at) = leads_to(&Place::Home, &|place| {
        matches!(place, Place::Need { .. }) && leads_to(place, &is_service).is_some()
    })
    .unwrap();
    let (service, at) = leads_to(&at, &is_service).unwrap();
    let (guide, at) = leads_to(&at, &|place| matches!(place, Place::Step { .. })).unwrap();
    let mut presses = vec![
        Press::Choice(need),
        Press::Choice(service),
        Press::Choice(guide),
    ];
    let mut at = at;
    while matches!(at, Place::Step { .. }) {
        let next = page(&at).blocks.iter().find_map(|block| match &block.body {
            Body::Steps { next, .. } => Some(next.clone()),
            _ => None,
        });
        let Some(next) = next else { break };
        presses.push(Press::Step(next.label));
        match next.action {
            Action::Go { place } => at = place,
            _ => break,
        }
    }
    let frame = &page(&Place::Home).frame;
    presses.push(Press::Bar(frame.help.label.clone()));
    presses.push(Press::Bar(frame.finish.clone().unwrap().label));
    let yes = page(&Place::Finish)
        .blocks
        .iter()
        .find_map(|block| match &block.body {
            Body::Choice { label, .. } if block.id == "yes" => Some(label.clone()),
            _ => None,
        });
    presses.push(Press::Choice(yes.unwrap()));
    presses
}

/// Whether these words are what a label begins with: long ones are several sentences.
fn says(heard: &Heard, label: &str) -> bool {
    let heard = bare(&heard.text);
    !heard.is_empty() && bare(label).starts_with(&heard)
}

/// The number that was heard before the last sentence.
fn number_before(heard: &[Heard]) -> u32 {
    let before = heard.iter().rev().skip(1);
    let mut numbers = before.filter_map(|one| one.text.trim().parse::<u32>().ok());
    let number = numbers.next();
    assert!(number.is_some(), "no number before the choice: {heard:#?}");
    ZERO + number.unwrap_or_default()
}

/// The number that is heard with a button of the bars; 9 leads to those that have none yet.
async fn button_number(
    ear: &mut Listener<'_>,
    hand: &Hand,
    label: &str,
    more: &str,
) -> Option<u32> {
    let of = |one: &Heard| {
        let (number, words) = one.text.split_once(", ")?;
        let number: u32 = number.parse().ok()?;
        (bare(words) == bare(label)).then_some(number)
    };
    for _ in 0..3 {
        let ends = |one: &Heard| of(one).is_some() || says(one, more);
        let heard = ear.wait_for(label, ends).await.unwrap();
        if let Some(number) = heard.last().and_then(of) {
            return Some(number);
        }
        hand.strike(&[], NINE).unwrap();
    }
    None
}

async fn hears_how_to_stop(ear: &mut Listener<'_>) {
    ear.wait_for("how to stop", |one| one.text.contains("இனி எல்லாம்"))
        .await
        .unwrap();
}

async fn comes_to_welcome(app: &App) {
    app.wait(
        "Welcome",
        "return document.documentElement.dataset.place === '\"welcome\"'",
    )
    .await
    .unwrap();
}

#[tokio::test]
async fn a_guide_is_finished_by_keys_and_ear_alone() {
    let (book, _) = content::book();
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    let hand = Hand::over(app.display()).unwrap();
    hand.give_keys_to(hand.windows().unwrap()[0]).unwrap();
    let mut ear = Listener::of(&app).await.unwrap();

    // Welcome: the invitation in Tamil is answered while it is heard.
    hand.strike(&[], ZERO).unwrap();
    let invited = ear.wait_for("an invitation in Tamil", |one| one.language == Language::Ta);
    let invited: Vec<Language> = invited
        .await
        .unwrap()
        .iter()
        .map(|one| one.language)
        .collect();
    assert!(
        [Language::En, Language::Zh, Language::Ms]
            .iter()
            .all(|one| invited.contains(one)),
        "{invited:?}"
    );
    tokio::time::sleep(Duration::from_millis(TO_KNOW_MS.into())).await;
    hand.strike(&[], ZERO).unwrap();
    hears_how_to_stop(&mut ear).await;

    let home = content::pages(&book, Language::Ta);
    let (_, home) = home
        .iter()
        .find(|(place, _)| *place == Place::Home)
        .unwrap();
    let more = home.frame.reading.spoken.more_buttons.clone();
    for press in way(&book, Language::Ta) {
        match &press {
            Press::Choice(label) => {
                let heard = ear.wait_for(label, |one| says(one, label)).await.unwrap();
                hand.strike(&[], number_before(&heard)).unwrap();
            }
            Press::Step(label) => loop {
                ear.leave_aside().await.unwrap();
                hand.strike(&[], DOWN).unwrap();
                let heard = ear.wait_for("a control", |_| true).await.unwrap();
                if says(heard.last().unwrap(), label) {
                    hand.strike(&[], ENTER).unwrap();
                    break;
                }
            },
            Press::Bar(label) => {
                ear.leave_aside().await.unwrap();
                hand.strike(&[], ZERO).unwrap();
                let number = button_number(&mut ear, &hand, label, &more).await;
                hand.strike(&[], ZERO + number.expect("a button")).unwrap();
            }
        }
        println!("{press:?}");
    }
    comes_to_welcome(&app).await;
    assert!(
        ear.heard.iter().all(|one| one.bytes > 0),
        "silent sentences"
    );
    app.close().await;
}

/// What one who cannot see does with a finger: slides down over the glass until the words are heard,
/// lifts, and touches the same place once more.
async fn find_and_press(ear: &mut Listener<'_>, finger: &Finger, label: &str) -> bool {
    let (width, height) = (
        i16::try_from(KIOSK.width).unwrap(),
        i16::try_from(KIOSK.height).unwrap(),
    );
    for x in [
        width / 2,
        width * 11 / 12,
        width / 4,
        width * 3 / 4,
        width / 12,
    ] {
        finger.make(&[Move::To(x, 4), Move::Down(1)]).unwrap();
        for y in (4..height).step_by(40) {
            ear.leave_aside().await.unwrap();
            finger.make(&[Move::To(x, y)]).unwrap();
            if ear
                .hears_within(LOOK, |one| says(one, label))
                .await
                .unwrap()
            {
                finger
                    .make(&[Move::Up(1), Move::After(600), Move::Down(1), Move::Up(1)])
                    .unwrap();
                return true;
            }
        }
        finger.make(&[Move::Up(1)]).unwrap();
    }
    false
}

#[tokio::test]
async fn a_guide_is_finished_by_touch_and_ear_alone() {
    let (book, _) = content::book();
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    let finger = Finger::over(app.display()).unwrap();
    let mut ear = Listener::of(&app).await.unwrap();

    // The first touch of the edge begins the invitation; one more, while Tamil is heard, answers it.
    let edge = [Move::To(3, 900), Move::Down(1), Move::Up(1)];
    finger.make(&edge).unwrap();
    ear.wait_for("an invitation in Tamil", |one| one.language == Language::Ta)
        .await
        .unwrap();
    finger
        .make(&[&[Move::After(TO_KNOW_MS)], &edge[..]].concat())
        .unwrap();
    hears_how_to_stop(&mut ear).await;

    for press in way(&book, Language::Ta) {
        let (Press::Choice(label) | Press::Step(label) | Press::Bar(label)) = &press;
        let found = find_and_press(&mut ear, &finger, label).await;
        assert!(found, "{label} is nowhere under the finger");
        println!("{press:?}");
    }
    comes_to_welcome(&app).await;
    app.close().await;
}

/// Moves the frame of two switches until it is heard to be on the right button, and presses.
async fn move_and_press(
    ear: &mut Listener<'_>,
    hand: &Hand,
    wanted: impl Fn(&Heard) -> bool,
) -> bool {
    for _ in 0..MOVES_MAX {
        ear.leave_aside().await.unwrap();
        hand.strike(&[], SPACE).unwrap();
        ear.hears_more_within(PATIENCE).await.unwrap();
        // What the button before had still to say may come first.
        while ear.hears_more_within(TO_LISTEN).await.unwrap() {}
        if ear.since().iter().any(&wanted) {
            hand.strike(&[], ENTER).unwrap();
            return true;
        }
    }
    false
}

#[tokio::test]
async fn a_guide_is_finished_by_two_switches_and_ear_alone() {
    let (book, _) = content::book();
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    let hand = Hand::over(app.display()).unwrap();
    hand.give_keys_to(hand.windows().unwrap()[0]).unwrap();
    let mut ear = Listener::of(&app).await.unwrap();

    // On Welcome each greeting is said in its own language.
    let greets = |one: &Heard| one.language == Language::Ta;
    assert!(move_and_press(&mut ear, &hand, greets).await, "no greeting");
    for press in way(&book, Language::Ta) {
        let (Press::Choice(label) | Press::Step(label) | Press::Bar(label)) = &press;
        let found = move_and_press(&mut ear, &hand, |one| says(one, label)).await;
        let heard = &ear.heard;
        assert!(found, "the frame does not come by {label}: {heard:#?}");
        println!("{press:?}");
    }
    comes_to_welcome(&app).await;
    app.close().await;
}

/// Where the staff chose a single switch: it wakes the frame on Welcome, and presses where the frame is.
#[tokio::test]
async fn one_switch_presses_where_the_frame_is() {
    let folder = tempfile::tempdir().unwrap();
    let chosen = json!({ "choices": { "pause": "short", "switches": "one" } });
    std::fs::write(folder.path().join("settings.json"), chosen.to_string()).unwrap();
    let start = Start {
        folder: Some(folder.path()),
        ..Start::default()
    };
    let app = App::start_with(&program(), KIOSK, start).await.unwrap();
    let hand = Hand::over(app.display()).unwrap();
    hand.give_keys_to(hand.windows().unwrap()[0]).unwrap();
    let mut ear = Listener::of(&app).await.unwrap();

    hand.strike(&[], SPACE).unwrap();
    let chinese = |one: &Heard| one.language == Language::Zh;
    ear.wait_for("the greeting in Chinese", chinese)
        .await
        .unwrap();
    hand.strike(&[], SPACE).unwrap();
    app.wait("Home in Chinese", "return document.documentElement.dataset.place === '\"home\"' && document.documentElement.lang.startsWith('zh')")
        .await
        .unwrap();
    // On Home it goes on by itself, over the page and then the bars.
    let (book, _) = content::book();
    let setting = content::setting(Language::Zh);
    let help = book.page(&Place::Home, &setting).unwrap().frame.help.label;
    ear.wait_for("the frame on its way", |one| says(one, &help))
        .await
        .unwrap();
    hand.strike(&[], SPACE).unwrap();
    app.wait(
        "help",
        "return document.documentElement.dataset.place.includes('help')",
    )
    .await
    .unwrap();
    app.close().await;
}

/// Check E01, on the longest page of each kind, each kind in one of the languages.
#[tokio::test]
async fn what_is_seen_is_heard() {
    let (book, _) = content::book();
    for (turn, language) in Language::ALL.into_iter().enumerate() {
        let app = App::start(&program(), KIOSK, &[]).await.unwrap();
        sweep::dress(&app, Dress::plain(language)).await.unwrap();
        let mut ear = Ear::of(&app, None).await.unwrap();
        let places = matrix::templates(&book, language);
        for place in places.iter().skip(turn).step_by(Language::ALL.len()) {
            ear.listen_to(place).await.unwrap();
        }
        println!("{language}: {} parts", ear.parts);
        assert!(ear.faults.is_empty(), "{language}: {:#?}", ear.faults);
        app.close().await;
    }
}

#[tokio::test]
async fn a_word_that_is_not_spoken_is_told() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    sweep::dress(&app, Dress::plain(Language::En))
        .await
        .unwrap();
    let plant = "document.querySelector('.parts h1').append(' Sesame'); return 0";
    let mut ear = Ear::of(&app, Some(plant)).await.unwrap();
    ear.listen_to(&json!("finish")).await.unwrap();
    assert_eq!(ear.faults.len(), 1, "{:#?}", ear.faults);
    assert!(ear.faults[0].contains("Sesame"));
    app.close().await;
}
