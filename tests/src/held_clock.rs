//! A clock that stands still until a test moves it (`pandu --clock`, debug builds).

use std::cell::Cell;
use std::io;

use serde_json::Value;
use tempfile::TempDir;

use crate::app::{App, AppProblem};

/// The clock of one app.
pub struct HeldClock {
    folder: TempDir,
    seconds: Cell<u64>,
}

impl HeldClock {
    /// Stands at nought.
    ///
    /// # Errors
    /// Where no file can be written.
    pub fn new() -> io::Result<Self> {
        let clock = Self {
            folder: tempfile::tempdir()?,
            seconds: Cell::new(0),
        };
        clock.write()?;
        Ok(clock)
    }

    /// The file that the app reads.
    pub fn file(&self) -> String {
        self.folder.path().join("clock").display().to_string()
    }

    /// Lets so many seconds go by, and waits until the app has noticed.
    ///
    /// # Errors
    /// Where it does not.
    pub async fn pass(&self, app: &App, seconds: u64) -> Result<(), AppProblem> {
        // What was done before is noticed before.
        noticed(app).await?;
        self.move_on(seconds).map_err(AppProblem::Driver)?;
        noticed(app).await
    }

    /// Lets so many seconds go by, and waits for nothing.
    ///
    /// # Errors
    /// Where no file can be written.
    pub fn move_on(&self, seconds: u64) -> io::Result<()> {
        self.seconds.set(self.seconds.get() + seconds);
        self.write()
    }

    /// The app must never read half a number.
    fn write(&self) -> io::Result<()> {
        let next = self.folder.path().join("next");
        std::fs::write(&next, self.seconds.get().to_string())?;
        std::fs::rename(next, self.folder.path().join("clock"))
    }
}

/// Waits until the page has given a sign of life that began after now, and has taken the answer.
async fn noticed(app: &App) -> Result<(), AppProblem> {
    let beats = "return Number(document.documentElement.dataset.beats ?? 0)";
    let before = app.script(beats, vec![]).await?;
    let before = before.as_f64().unwrap_or_default();
    // One may be under way.
    let script = format!("{beats} >= {}", before + 2.0);
    app.wait("two signs of life", &script).await?;
    app.laid_out().await
}

/// Whether the question is on screen.
///
/// # Errors
/// Where the driver fails.
pub async fn is_asked(app: &App) -> Result<bool, AppProblem> {
    let place: Value = serde_json::from_str(&app.page("place").await?)?;
    Ok(place == "still")
}
