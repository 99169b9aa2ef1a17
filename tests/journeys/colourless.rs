//! Who sees no colours sees what is chosen (check B04): by a shape or by words.

use image::RgbImage;
use serde_json::json;
use tests::app::{App, program};
use tests::size::KIOSK;
use tests::sweep::{self, Dress, THEMES};
use tests::tour::press_choice;
use words::Language;

/// What differs only in colour or shade differs in less of its drawing.
const INK_MIN: usize = 60;

/// So many pixels inwards from its edge a choice is surely itself.
const EDGE: u32 = 16;

/// Ink and ground of a part of the screen: what is nearer to the ends of its greys.
fn drawn(picture: &RgbImage, [left, top, right, bottom]: [u32; 4]) -> Vec<bool> {
    // Its edge and its round corners are of the page behind it.
    let [left, top] = [left + EDGE, top + EDGE];
    let [right, bottom] = [right - EDGE, bottom - EDGE];
    let grey = |x, y| {
        let [red, green, blue] = picture.get_pixel(x, y).0.map(u32::from);
        (299 * red + 587 * green + 114 * blue) / 1000
    };
    let points = (top..bottom).flat_map(|y| (left..right).map(move |x| (x, y)));
    let greys: Vec<u32> = points.map(|(x, y)| grey(x, y)).collect();
    // The ground is the grey that most of it has: what differs from it clearly is drawn.
    let mut counts = [0_usize; 256];
    for grey in &greys {
        counts[*grey as usize] += 1;
    }
    let ground = (0..256).max_by_key(|grey| counts[*grey]).unwrap_or(0);
    let is_drawn = |grey: &u32| grey.abs_diff(u32::try_from(ground).unwrap_or(0)) > 60;
    greys.iter().map(is_drawn).collect()
}

async fn box_of(app: &App, id: &str) -> [u32; 4] {
    let script = "const one = [...document.querySelectorAll(
            `[data-block='${arguments[0]}'], [data-option='${arguments[0]}']`)]
            .find((one) => !one.closest('[data-measuring]'));
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return [left, top, right, bottom].map(Math.round)";
    let found = app.script(script, vec![json!(id)]).await.unwrap();
    serde_json::from_value(found).unwrap()
}

#[tokio::test]
async fn what_is_chosen_is_seen_by_its_shape_or_its_words() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    for theme in 0..THEMES.len() {
        let dress = Dress {
            theme,
            ..Dress::plain(Language::Zh)
        };
        sweep::dress(&app, dress).await.unwrap();
        for toggle in ["steady", "calm", "left"] {
            let mut drawings = Vec::new();
            for _ in 0..2 {
                let picture = app.picture().await.unwrap();
                drawings.push((picture, box_of(&app, toggle).await));
                press_choice(&app, toggle).await.unwrap();
            }
            let [(off, place), (on, _)] = &drawings[..] else {
                unreachable!("two pictures")
            };
            // The choice may grow or move with what it says: then it differs by more than ink.
            let (off, on) = (drawn(off, *place), drawn(on, *place));
            let differ = off.iter().zip(&on).filter(|(off, on)| off != on).count();
            assert!(
                differ >= INK_MIN,
                "{dress} {toggle}: {differ} pixels of ink"
            );
        }
    }
    app.close().await;
}
