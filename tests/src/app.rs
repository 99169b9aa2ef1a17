//! The real app in a real WebKit window, driven through WebDriver.
//!
//! Each press waits until the page says that it is laid out, and is never quicker than a finger.

use std::cell::Cell;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::error::NewSessionError;
use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use image::RgbImage;
use screen::{Frame, FramebufferProblem, ScreenProblem, VirtualScreen};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::size::Size;

/// How long a page may take before a test gives up. A loaded machine is slow; a hang is longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long a script may take that goes through several pages.
const SCRIPT_PATIENCE: Duration = Duration::from_secs(300);

/// From the colour of one mark to that of the next: far in each channel.
const MARK_STEP: u32 = 0x0035_5b81;

/// What the staff of the kiosk under test chose: the shortest pause after a press.
const STAFF_CHOSE: &str = r#"{ "choices": { "pause": "short" } }"#;

/// A press that follows another sooner is left out as that of a trembling hand.
const BETWEEN_PRESSES: Duration = Duration::from_millis(110);

/// How long a button may take to appear.
const PRESS_PATIENCE: Duration = Duration::from_secs(5);

/// Names a script that every page begins with: a fault that is planted, so that a test is seen to fail.
pub const PLANT: &str = "PANDU_PLANT";

/// What an app is started with.
#[derive(Debug, Clone, Copy, Default)]
pub struct Start<'a> {
    /// What is said on its command line, beside the screen's size.
    pub arguments: &'a [&'a str],
    /// Nobody has measured the screen: nothing is said of it.
    pub is_unmeasured: bool,
    /// Where it keeps what outlives a visit. Without one it has a folder of its own, in which the
    /// staff chose the shortest pause.
    pub folder: Option<&'a Path>,
    /// What the system says to it.
    pub environment: &'a [(&'a str, &'a str)],
}

/// A running app and everything it runs in.
pub struct App {
    /// The WebDriver session.
    pub client: Client,
    driver: Child,
    screen: VirtualScreen,
    marks: Cell<u32>,
    last_press: Cell<Option<Instant>>,
    /// Where the app keeps what outlives a visit.
    state: PathBuf,
    /// The same, where it is removed with this value.
    _own: Option<TempDir>,
    /// The screen's size.
    pub size: Size,
}

/// The app cannot be driven.
#[derive(Debug, thiserror::Error)]
pub enum AppProblem {
    /// No screen, or nothing to be read of it.
    #[error(transparent)]
    Screen(#[from] ScreenProblem),
    /// What is on the screen cannot be read.
    #[error(transparent)]
    Framebuffer(#[from] FramebufferProblem),
    /// The driver is not there.
    #[error("WebKitWebDriver: {0}; is `webkit2gtk-driver` installed?")]
    Driver(std::io::Error),
    /// No session with the app.
    #[error("no session with the app: {0}")]
    Session(String),
    /// A command of the driver failed.
    #[error("the driver: {0}")]
    Command(#[from] fantoccini::error::CmdError),
    /// A script in the page failed.
    #[error("in the page: {0}")]
    Script(String),
    /// A script answered something else than was asked.
    #[error("an answer of the page: {0}")]
    Answer(#[from] serde_json::Error),
    /// A hand on the screen cannot press.
    #[error(transparent)]
    Hand(#[from] screen::HandProblem),
    /// Something awaited did not come.
    #[error("waited {PATIENCE:?} for {0}")]
    Waited(String),
}

/// The program under test: `PANDU_APP`, which `cargo xtask test` sets.
///
/// # Panics
/// Where it is not set.
#[expect(
    clippy::expect_used,
    reason = "without the app there is nothing to test"
)]
pub fn program() -> PathBuf {
    let named = std::env::var_os("PANDU_APP");
    named
        .map(PathBuf::from)
        .expect("PANDU_APP names the built app; run `cargo xtask test`")
}

impl App {
    /// Starts the app on a screen of its own and waits for its first page.
    ///
    /// # Errors
    /// Where any part of it cannot be started.
    pub async fn start(program: &Path, size: Size, extra: &[&str]) -> Result<Self, AppProblem> {
        let start = Start {
            arguments: extra,
            ..Start::default()
        };
        Self::start_with(program, size, start).await
    }

    /// The same, with more to be said.
    ///
    /// # Errors
    /// Where any part of it cannot be started.
    pub async fn start_with(
        program: &Path,
        size: Size,
        start: Start<'_>,
    ) -> Result<Self, AppProblem> {
        let screen = VirtualScreen::start(size.width, size.height)?;
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .map_err(AppProblem::Driver)?
            .port();
        let own = match start.folder {
            Some(_) => None,
            None => Some(as_the_staff_chose().map_err(AppProblem::Driver)?),
        };
        let state = start.folder.or(own.as_ref().map(TempDir::path));
        let state = state.map(Path::to_owned).unwrap_or_default();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", screen.display())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("STATE_DIRECTORY", &state)
            .env("XDG_CONFIG_HOME", &state)
            .env_remove("WAYLAND_DISPLAY")
            .envs(start.environment.iter().copied())
            .stdout(Stdio::null())
            .spawn()
            .map_err(AppProblem::Driver)?;
        let mut args = Vec::new();
        if !start.is_unmeasured {
            args.extend(["--px-per-mm".to_owned(), size.px_per_mm.to_string()]);
        }
        args.extend(start.arguments.iter().map(|arg| (*arg).to_owned()));
        if let Ok(script) = std::env::var(PLANT) {
            args.extend(["--script".to_owned(), script]);
        }
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": program, "args": args } });
        let address = format!("http://127.0.0.1:{port}");
        let client = tokio::time::timeout(PATIENCE, connect(&address, &wanted)).await;
        let client =
            client.map_err(|_| AppProblem::Waited("a session with the app".to_owned()))??;
        let app = Self {
            client,
            driver,
            screen,
            marks: Cell::new(MARK_STEP),
            last_press: Cell::new(None),
            state,
            _own: own,
            size,
        };
        let patience = TimeoutConfiguration::new(Some(SCRIPT_PATIENCE), None, None);
        app.client.update_timeouts(patience).await?;
        app.laid_out().await?;
        Ok(app)
    }

    /// Ends the session, the driver and the app.
    pub async fn close(mut self) {
        // The app goes with its session; the driver and the screen with this value.
        let _ = self.client.clone().close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }

    /// Runs a script in the page and takes what it returns.
    ///
    /// # Errors
    /// Where the script throws.
    pub async fn script(&self, script: &str, args: Vec<Value>) -> Result<Value, AppProblem> {
        Ok(self.client.execute(script, args).await?)
    }

    /// Runs a script that calls `done` with its answer or `fail` with an error. It knows its
    /// arguments as `wanted` and `how`.
    ///
    /// # Errors
    /// Where the script throws or fails.
    pub async fn await_script(&self, script: &str, args: Vec<Value>) -> Result<Value, AppProblem> {
        let whole = format!(
            "const given = [...arguments];
            const answer = given.pop();
            const [wanted, how] = given;
            const done = (value) => answer({{ done: value ?? null }});
            const fail = (error) => answer({{ failed: `${{error}} ${{error?.stack ?? ''}}` }});
            try {{ {script} }} catch (error) {{ fail(error) }}"
        );
        let mut answer = self.client.execute_async(&whole, args).await?;
        match answer.get("failed").and_then(Value::as_str) {
            Some(error) => Err(AppProblem::Script(error.to_owned())),
            None => Ok(answer.get_mut("done").map(Value::take).unwrap_or_default()),
        }
    }

    /// Waits until the page is laid out.
    ///
    /// # Errors
    /// Where it never is.
    pub async fn laid_out(&self) -> Result<(), AppProblem> {
        self.wait(
            "the page to be laid out",
            "return document.documentElement.dataset.ready === 'true'",
        )
        .await
    }

    /// Waits until a script returns true.
    ///
    /// # Errors
    /// Where it does not in [`PATIENCE`].
    pub async fn wait(&self, what: &str, script: &str) -> Result<(), AppProblem> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if self.script(script, vec![]).await? == Value::Bool(true) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Err(AppProblem::Waited(what.to_owned()))
    }

    /// Presses what a selector names, as a finger would, and waits for the page after it.
    ///
    /// # Errors
    /// Where there is nothing to press.
    pub async fn press(&self, selector: &str) -> Result<(), AppProblem> {
        let start = Instant::now();
        loop {
            if let Some(last) = self.last_press.get() {
                tokio::time::sleep(BETWEEN_PRESSES.saturating_sub(last.elapsed())).await;
            }
            // The page may be drawn anew between finding and pressing; a finger would press again.
            let pressed = match self.client.find(Locator::Css(selector)).await {
                Ok(button) => button.click().await,
                Err(error) => Err(error),
            };
            // Counted from when the press has happened: finding the button took a time of its own.
            self.last_press.set(Some(Instant::now()));
            match pressed {
                Ok(()) => return self.laid_out().await,
                Err(error) if error.is_stale_element_reference() || error.is_no_such_element() => {
                    if start.elapsed() > PRESS_PATIENCE {
                        return Err(AppProblem::Waited(format!("{selector} to press: {error}")));
                    }
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// The folder of what outlives a visit.
    pub fn state(&self) -> &Path {
        &self.state
    }

    /// The name of its screen, for `DISPLAY`.
    pub fn display(&self) -> &str {
        self.screen.display()
    }

    /// An attribute of the page: `place`, `language`, `part`, `parts`.
    ///
    /// # Errors
    /// Where the driver fails.
    pub async fn page(&self, name: &str) -> Result<String, AppProblem> {
        let script = "return document.documentElement.dataset[arguments[0]] ?? ''";
        let value = self.script(script, vec![json!(name)]).await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// What is on the screen, as soon as a mark in its last corner shows that it is painted.
    ///
    /// The mark, of another colour each time, comes with the same painting as all changes before
    /// it. It stays: this is for comparing one picture with the next, not for looking at.
    ///
    /// # Errors
    /// Where the screen cannot be read, or the mark never shows.
    pub async fn painted(&self) -> Result<Frame, AppProblem> {
        let colour = self
            .marks
            .replace((self.marks.get() + MARK_STEP) % 0x0100_0000);
        let [_, red, green, blue] = colour.to_be_bytes();
        let mark = "let mark = document.getElementById('painted');
            if (!mark) {
                mark = document.createElement('div');
                mark.id = 'painted';
                mark.style.cssText = 'position:fixed;right:0;bottom:0;width:4px;height:4px;z-index:9999';
                document.documentElement.append(mark);
            }
            mark.style.background = `rgb(${wanted.join(',')})`;
            const loaded = [...document.images].map((image) => image.decode().catch(() => {}));
            Promise.all(loaded).then(() => requestAnimationFrame(() => done()));";
        self.await_script(mark, vec![json!([red, green, blue])])
            .await?;
        let framebuffer = self.screen.framebuffer()?;
        let (x, y) = (self.size.width as usize - 2, self.size.height - 2);
        let mut row = Vec::new();
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            framebuffer.read_row(y, &mut row)?;
            if row.get(x * 4..x * 4 + 3) == Some(&[blue, green, red]) {
                return Ok(framebuffer.frame()?);
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        Err(AppProblem::Waited("a mark to be painted".to_owned()))
    }

    /// What is on the screen at this moment, whether it stands still or not.
    ///
    /// # Errors
    /// Where the screen cannot be read.
    pub async fn picture_now(&self) -> Result<RgbImage, AppProblem> {
        Ok(self.screen.framebuffer()?.picture()?)
    }

    /// What is on the screen, when the page has been painted.
    ///
    /// # Errors
    /// Where the screen cannot be read.
    pub async fn picture(&self) -> Result<RgbImage, AppProblem> {
        // Two frames after the last change it is painted; the pixels then need to stand still.
        let frames = "const done = arguments[0];
            const loaded = [...document.images].map((image) => image.decode().catch(() => {}));
            Promise.all(loaded).then(() =>
                requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";
        self.client.execute_async(frames, vec![]).await?;
        let framebuffer = self.screen.framebuffer()?;
        let mut picture = framebuffer.picture()?;
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            tokio::time::sleep(Duration::from_millis(40)).await;
            let again = framebuffer.picture()?;
            if again == picture {
                break;
            }
            picture = again;
        }
        Ok(picture)
    }
}

/// A folder with what the staff of the kiosk under test chose.
fn as_the_staff_chose() -> std::io::Result<TempDir> {
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("settings.json"), STAFF_CHOSE)?;
    Ok(folder)
}

async fn connect(address: &str, wanted: &Value) -> Result<Client, AppProblem> {
    loop {
        let capabilities = wanted.as_object().cloned().unwrap_or_default();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        match builder.capabilities(capabilities).connect(address).await {
            Ok(client) => return Ok(client),
            // The driver takes a moment until it listens.
            Err(NewSessionError::FailedC(_) | NewSessionError::Lost(_)) => {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            Err(error) => return Err(AppProblem::Session(error.to_string())),
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
