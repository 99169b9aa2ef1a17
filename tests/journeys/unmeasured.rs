//! A screen of which nobody has said how large it is, as that of a machine on its first day: it is
//! taken for a usual one, and nothing may be cut or lie over another thing there either.

use tests::app::{App, Start, program};
use tests::probes;
use tests::size::Size;
use tests::tour::{press_choice, press_frame};
use words::Language;

const SCREENS: [Size; 3] = [
    screen("wide", 1280, 800),
    screen("old", 1024, 768),
    screen("upright", 800, 1280),
];

const fn screen(name: &'static str, width: u32, height: u32) -> Size {
    Size {
        name,
        width,
        height,
        // Nobody knows; the page says what it takes it for.
        px_per_mm: f64::NAN,
    }
}

#[tokio::test]
async fn welcome_and_home_fit_in_all_languages_and_while_they_are_read() {
    let mut faults = Vec::new();
    for size in SCREENS {
        let unmeasured = Start {
            is_unmeasured: true,
            ..Start::default()
        };
        let mut app = App::start_with(&program(), size, unmeasured).await.unwrap();
        app.size.px_per_mm = px_per_mm(&app).await;
        look(&app, &mut faults).await;
        press_frame(&app, "read").await.unwrap();
        let speaks = "return !!document.querySelector('[data-spoken]')";
        app.wait("the first word", speaks).await.unwrap();
        app.press("[data-action='read-pause']").await.unwrap();
        look(&app, &mut faults).await;
        app.press("[data-action='read-stop']").await.unwrap();
        for language in Language::ALL {
            press_choice(&app, &format!("greeting-{language}"))
                .await
                .unwrap();
            look(&app, &mut faults).await;
            press_frame(&app, "finish").await.unwrap();
            press_choice(&app, "yes").await.unwrap();
        }
        app.close().await;
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// What the page takes a millimetre for.
async fn px_per_mm(app: &App) -> f64 {
    let measure = "const bar = document.createElement('div');
        bar.style.cssText = 'position: fixed; inline-size: calc(var(--mm) * 100)';
        document.body.append(bar);
        const { width } = bar.getBoundingClientRect();
        bar.remove();
        return width / 100;";
    app.script(measure, vec![]).await.unwrap().as_f64().unwrap()
}

/// Looks at every part of the page.
async fn look(app: &App, faults: &mut Vec<String>) {
    loop {
        let [place, part, parts] = [
            app.page("place").await.unwrap(),
            app.page("part").await.unwrap(),
            app.page("parts").await.unwrap(),
        ];
        for found in probes::layout(app).await.unwrap() {
            let name = app.size.name;
            faults.push(format!("{name}, {place} {part} of {parts}: {found}"));
        }
        if part == parts {
            break;
        }
        app.press("[data-action='next-part']").await.unwrap();
    }
}
