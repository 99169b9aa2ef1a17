//! A debug build pointed at a content folder: a sound one is shown, a bad one is not.

use std::fs;
use std::path::Path;

use tests::app::{App, program};
use tests::content;
use tests::size::KIOSK;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

async fn scam_button(content: &Path) -> String {
    let folder = content.to_str().unwrap();
    let app = App::start(&program(), KIOSK, &["--content", folder])
        .await
        .unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    let script = "return document.querySelector(\"[data-action='scam']\").innerText";
    let text = app.script(script, vec![]).await.unwrap();
    app.close().await;
    text.as_str().unwrap().trim().to_owned()
}

#[tokio::test]
async fn a_sound_folder_is_shown_and_a_bad_one_gives_way_to_the_factory_content() {
    let folder = tempfile::tempdir().unwrap();
    for half in ["data", "locales"] {
        copy(&content::root().join(half), &folder.path().join(half));
    }
    let contact = folder.path().join("data/contacts/scamshield-helpline.json");
    let text = fs::read_to_string(&contact)
        .unwrap()
        .replace("\"1799\"", "\"1788\"");
    fs::write(&contact, text).unwrap();
    assert_eq!(
        scam_button(folder.path()).await,
        "Scam? 1788",
        "the folder's own number"
    );

    fs::write(
        folder.path().join("data/services/broken.json"),
        "{ \"id\": ",
    )
    .unwrap();
    fs::write(
        folder.path().join("locales/ta/kiosk.ftl"),
        b"home-title = \xff",
    )
    .unwrap();
    assert_eq!(
        scam_button(folder.path()).await,
        "Scam? 1799",
        "the factory's number"
    );
}
