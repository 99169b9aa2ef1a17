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

/// So long one hears a language before one knows it.
const TO_KNOW: Duration = Duration::from_millis(1200);

/// So often one asks to be invited before one gives up.
const ASKED_MAX: usize = 3;

/// How far a finger goes on between two looks, in pixels.
const SLIDE: i16 = 40;

/// Where a finger begins to slide.
const TOP: i16 = 4;

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

/// Welcome: asks for the invitation, answers it while Tamil is heard, and hears how to stop. Who is too
/// late asks once more. Answers with the languages that invited.
async fn begins_in_tamil(ear: &mut Listener<'_>, ask: impl Fn()) -> Vec<Language> {
    let begun = |one: &Heard| one.text.contains("இனி எல்லாம்");
    let mut invited = Vec::new();
    for _ in 0..ASKED_MAX {
        ask();
        let tamil = |one: &Heard| one.language == Language::Ta;
        let heard = ear.wait_for("an invitation in Tamil", tamil).await.unwrap();
        invited.extend(heard.iter().map(|one| one.language));
        tokio::time::sleep(TO_KNOW).await;
        ask();
        if ear.hears_within(PATIENCE, begun).await.unwrap() {
            ear.wait_for("how to stop", begun).await.unwrap();
            return invited;
        }
    }
    ear.wait_for("how to stop", begun).await.unwrap();
    invited
}

/// Waits until nothing more is said.
async fn listen_to_the_end(ear: &mut Listener<'_>) {
    while ear.hears_more_within(TO_LISTEN).await.unwrap() {}
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
    let hand = Hand::with_keys(app.display()).unwrap();
    let mut ear = Listener::of(&app).await.unwrap();

    let invited = begins_in_tamil(&mut ear, || hand.strike(&[], ZERO).unwrap()).await;
    assert!(
        [Language::En, Language::Zh, Language::Ms]
            .iter()
            .all(|one| invited.contains(one)),
        "{invited:?}"
    );

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
            Press::Step(label) => {
                let found = move_and_press(&mut ear, &hand, DOWN, |one| says(one, label)).await;
                assert!(found, "no key leads to {label}: {:#?}", ear.heard);
            }
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

/// Comes back to what was heard until it is surely under the finger: words come late, and the finger may
/// have slid past them.
async fn comes_back_to(
    ear: &mut Listener<'_>,
    finger: &Finger,
    label: &str,
    (x, y): (i16, i16),
) -> bool {
    for back in 0..=3 {
        finger.make(&[Move::To(x, TOP)]).unwrap();
        listen_to_the_end(ear).await;
        ear.leave_aside().await.unwrap();
        finger
            .make(&[Move::To(x, (y - back * SLIDE).max(TOP))])
            .unwrap();
        listen_to_the_end(ear).await;
        if ear.since().iter().any(|one| says(one, label)) {
            return true;
        }
    }
    false
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
        finger.make(&[Move::To(x, TOP), Move::Down(1)]).unwrap();
        for y in (TOP..height).step_by(usize::try_from(SLIDE).unwrap()) {
            ear.leave_aside().await.unwrap();
            finger.make(&[Move::To(x, y)]).unwrap();
            let heard = ear.hears_within(LOOK, |one| says(one, label)).await;
            if heard.unwrap() && comes_back_to(ear, finger, label, (x, y)).await {
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
    begins_in_tamil(&mut ear, || finger.make(&edge).unwrap()).await;

    for press in way(&book, Language::Ta) {
        let (Press::Choice(label) | Press::Step(label) | Press::Bar(label)) = &press;
        let found = find_and_press(&mut ear, &finger, label).await;
        assert!(found, "{label} is nowhere under the finger");
        println!("{press:?}");
    }
    comes_to_welcome(&app).await;
    app.close().await;
}

/// Moves on by a key until it is heard to be on the right button, and presses. The first move only cuts
/// off what the page still says.
async fn move_and_press(
    ear: &mut Listener<'_>,
    hand: &Hand,
    key: u32,
    wanted: impl Fn(&Heard) -> bool,
) -> bool {
    for turn in 0..MOVES_MAX {
        ear.leave_aside().await.unwrap();
        hand.strike(&[], key).unwrap();
        ear.hears_more_within(PATIENCE).await.unwrap();
        listen_to_the_end(ear).await;
        if turn > 0 && ear.since().iter().any(&wanted) {
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
    let hand = Hand::with_keys(app.display()).unwrap();
    let mut ear = Listener::of(&app).await.unwrap();

    // On Welcome each greeting is said in its own language.
    let greets = |one: &Heard| one.language == Language::Ta;
    assert!(
        move_and_press(&mut ear, &hand, SPACE, greets).await,
        "no greeting"
    );
    for press in way(&book, Language::Ta) {
        let (Press::Choice(label) | Press::Step(label) | Press::Bar(label)) = &press;
        let found = move_and_press(&mut ear, &hand, SPACE, |one| says(one, label)).await;
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
    let hand = Hand::with_keys(app.display()).unwrap();
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
