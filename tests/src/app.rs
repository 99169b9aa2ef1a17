//! The real app in a real WebKit window, driven through WebDriver.
//!
//! Nothing here sleeps: each press waits until the page says that it is laid out.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::screen::{NoScreen, Screen, Size};

/// How long a page may take before a test gives up. A loaded machine is slow; a hang is longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running app and everything it runs in.
pub struct App {
    /// The WebDriver session.
    pub client: Client,
    driver: Child,
    _screen: Screen,
    /// The screen's size.
    pub size: Size,
}

/// The app cannot be driven.
#[derive(Debug, thiserror::Error)]
pub enum AppProblem {
    /// No screen.
    #[error(transparent)]
    Screen(#[from] NoScreen),
    /// The driver is not there.
    #[error("WebKitWebDriver: {0}; is `webkit2gtk-driver` installed?")]
    Driver(std::io::Error),
    /// No session with the app.
    #[error("no session with the app: {0}")]
    Session(String),
    /// A command of the driver failed.
    #[error("the driver: {0}")]
    Command(#[from] fantoccini::error::CmdError),
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
        let screen = Screen::start(size)?;
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .map_err(AppProblem::Driver)?
            .port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", &screen.display)
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env_remove("WAYLAND_DISPLAY")
            .stdout(Stdio::null())
            .spawn()
            .map_err(AppProblem::Driver)?;
        let mut args = vec!["--px-per-mm".to_owned(), size.px_per_mm.to_string()];
        args.extend(extra.iter().map(|arg| (*arg).to_owned()));
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": program, "args": args } });
        let address = format!("http://127.0.0.1:{port}");
        let client = tokio::time::timeout(PATIENCE, connect(&address, &wanted)).await;
        let client =
            client.map_err(|_| AppProblem::Waited("a session with the app".to_owned()))??;
        let app = Self {
            client,
            driver,
            _screen: screen,
            size,
        };
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
        self.client
            .find(Locator::Css(selector))
            .await?
            .click()
            .await?;
        self.laid_out().await
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

    /// The page as a picture (PNG).
    ///
    /// # Errors
    /// Where the driver fails.
    pub async fn picture(&self) -> Result<Vec<u8>, AppProblem> {
        Ok(self.client.screenshot().await?)
    }
}

async fn connect(address: &str, wanted: &Value) -> Result<Client, AppProblem> {
    loop {
        let capabilities = wanted.as_object().cloned().unwrap_or_default();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        match builder.capabilities(capabilities).connect(address).await {
            Ok(client) => return Ok(client),
            // The driver takes a moment until it listens.
            Err(NewSessionError::Failed(_) | NewSessionError::Lost(_)) => {
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
