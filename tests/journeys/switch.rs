//! A switch of language on step 3 stays on step 3, with identical facts.

use guide::page::Place;
use tests::app::{App, AppProblem, program};
use tests::content;
use tests::size::SMALL_LAPTOP;
use tests::tour::{press_button, press_choice, press_frame};
use words::Language;

#[tokio::test]
async fn on_step_three_keeps_the_step_and_its_facts() {
    let app = App::start(&program(), SMALL_LAPTOP, &[]).await.unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    press_choice(&app, "need-scams").await.unwrap();
    press_choice(&app, "service-scamshield-helpline-1799")
        .await
        .unwrap();
    press_choice(&app, "guide-check").await.unwrap();
    press_button(&app, "next").await.unwrap();
    press_button(&app, "next").await.unwrap();
    let (book, _) = content::book();
    let step_three: Place = serde_json::from_str(&app.page("place").await.unwrap()).unwrap();
    assert!(
        matches!(step_three, Place::Step { step: 3, .. }),
        "{step_three:?}"
    );
    for language in [Language::Ta, Language::Zh, Language::Ms, Language::En] {
        press_frame(&app, &format!("language-{language}"))
            .await
            .unwrap();
        let place: Place = serde_json::from_str(&app.page("place").await.unwrap()).unwrap();
        assert_eq!(place, step_three, "in {language}");
        assert_eq!(app.page("language").await.unwrap(), language.code());
        let lang = app
            .script("return document.documentElement.lang", vec![])
            .await
            .unwrap();
        assert_eq!(lang, language.tag());
        let drawn = instruction_drawn(&app).await.unwrap();
        let page = book.page(&place, &content::setting(language)).unwrap();
        let instruction = page
            .blocks
            .iter()
            .find(|block| block.id == "instruction")
            .unwrap();
        let guide::page::Body::Instruction { text } = &instruction.body else {
            panic!("{instruction:?}")
        };
        assert_eq!(
            drawn.split_whitespace().collect::<String>(),
            text.split_whitespace().collect::<String>(),
            "the words on screen are the page's, facts and all"
        );
    }
    app.close().await;
}

/// The instruction as it is drawn, over all parts that it goes over.
async fn instruction_drawn(app: &App) -> Result<String, AppProblem> {
    let words = "return [...document.querySelectorAll(\"[data-block='instruction']\")]
        .filter((one) => !one.closest('[data-measuring]')).map((one) => one.innerText).join(' ')";
    let parts: usize = app.page("parts").await?.parse().unwrap_or(1);
    let mut drawn = String::new();
    for part in 1..=parts {
        let words = app.script(words, vec![]).await?;
        drawn.push_str(words.as_str().unwrap_or_default());
        if part < parts {
            app.press("[data-action='next-part']").await?;
        }
    }
    Ok(drawn)
}
