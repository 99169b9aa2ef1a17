//! Looks everywhere a visit could have left something: the document, storage, caches, files of the
//! whole profile, the log among them, and the clipboard.

use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt as _, CreateWindowAux, Window, WindowClass};
use x11rb::rust_connection::RustConnection;

use crate::app::{App, AppProblem};

/// What no content, no style and no font holds.
pub const CANARY: &str = "zirkelvogel";

/// Everything of the document but its styles and its own first page, and all that a page can store.
const IN_THE_PAGE: &str = r#"
    const wholeRoot = document.documentElement.cloneNode(true);
    for (const one of wholeRoot.querySelectorAll('style, script')) one.remove();
    const values = [...document.querySelectorAll('input, textarea')].map((one) => one.value);
    const databases = indexedDB.databases ? indexedDB.databases() : Promise.resolve([]);
    const kept = typeof caches === 'undefined' ? Promise.resolve([]) : caches.keys().catch(() => []);
    Promise.all([databases, kept]).then(([databases, kept]) => done({
        document: wholeRoot.outerHTML,
        values: values.join(' '),
        selection: String(getSelection()),
        local: JSON.stringify(localStorage),
        session: JSON.stringify(sessionStorage),
        cookies: document.cookie,
        databases: JSON.stringify(databases),
        caches: JSON.stringify(kept),
        history: JSON.stringify(history.state),
        name: window.name,
        address: location.href,
    }), fail);"#;

/// Where any of the words is found, each place with its word.
///
/// # Errors
/// Where one of the places cannot be looked at.
pub async fn found(app: &App, copied: &Copied, words: &[&str]) -> Result<Vec<String>, AppProblem> {
    let mut found = Vec::new();
    let page: Value = app.await_script(IN_THE_PAGE, vec![json!(null)]).await?;
    for (place, text) in page.as_object().into_iter().flatten() {
        let text = text.as_str().unwrap_or_default();
        let here = words.iter().filter(|word| text.contains(**word));
        found.extend(here.map(|word| format!("{place}: {word}")));
    }
    found.extend(in_files(app.state(), words).map_err(AppProblem::Driver)?);
    if copied.is_held().map_err(AppProblem::Driver)? {
        found.push("clipboard".to_owned());
    }
    Ok(found)
}

/// Every file below a folder whose name or bytes hold one of the words, as UTF-8 or UTF-16.
///
/// # Errors
/// Where a folder cannot be read.
pub fn in_files(folder: &Path, words: &[&str]) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Some(entries) = unless_gone(std::fs::read_dir(folder))? else {
            continue;
        };
        for entry in entries {
            let path = entry?.path();
            let Some(kind) = unless_gone(std::fs::symlink_metadata(&path))? else {
                continue;
            };
            if kind.is_dir() {
                folders.push(path.clone());
            }
            let bytes = if kind.is_file() {
                unless_gone(std::fs::read(&path))?.unwrap_or_default()
            } else {
                Vec::new()
            };
            let name = path.display().to_string();
            for word in words {
                let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
                if name.contains(word) || holds(&bytes, word.as_bytes()) || holds(&bytes, &wide) {
                    found.push(format!("{name}: {word}"));
                }
            }
        }
    }
    Ok(found)
}

/// A process that ends may still be clearing away its own files: what is gone holds nothing.
fn unless_gone<Found>(found: io::Result<Found>) -> io::Result<Option<Found>> {
    match found {
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => Ok(None),
        found => found.map(Some),
    }
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Something that a visitor has copied: the clipboard and what was last selected are held by it.
pub struct Copied {
    connection: RustConnection,
    window: Window,
}

impl Copied {
    /// Copies on this screen.
    ///
    /// # Errors
    /// Where the screen went away.
    pub fn on(display: &str) -> io::Result<Self> {
        let (connection, screen) = RustConnection::connect(Some(display)).map_err(gone)?;
        let setup = connection.setup();
        let root = setup
            .roots
            .get(screen)
            .map(|screen| screen.root)
            .unwrap_or_default();
        let window = connection.generate_id().map_err(gone)?;
        let look = CreateWindowAux::new();
        let class = WindowClass::INPUT_ONLY;
        connection
            .create_window(0, window, root, 0, 0, 1, 1, 0, class, 0, &look)
            .map_err(gone)?;
        let copied = Self { connection, window };
        copied.copy()?;
        Ok(copied)
    }

    /// Copies again.
    ///
    /// # Errors
    /// Where the screen went away.
    pub fn copy(&self) -> io::Result<()> {
        for selection in self.selections()? {
            self.connection
                .set_selection_owner(self.window, selection, x11rb::CURRENT_TIME)
                .map_err(gone)?
                .check()
                .map_err(gone)?;
        }
        Ok(())
    }

    fn is_held(&self) -> io::Result<bool> {
        let mut is_held = false;
        for selection in self.selections()? {
            let asked = self
                .connection
                .get_selection_owner(selection)
                .map_err(gone)?;
            is_held |= asked.reply().map_err(gone)?.owner == self.window;
        }
        Ok(is_held)
    }

    fn selections(&self) -> io::Result<[u32; 2]> {
        let atom = |name: &[u8]| -> io::Result<u32> {
            let asked = self.connection.intern_atom(false, name).map_err(gone)?;
            Ok(asked.reply().map_err(gone)?.atom)
        };
        Ok([atom(b"CLIPBOARD")?, atom(b"PRIMARY")?])
    }
}

fn gone(problem: impl std::error::Error + Send + Sync + 'static) -> io::Error {
    io::Error::other(problem)
}
