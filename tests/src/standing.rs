//! The guide as a visitor has it: no driver holds it, and nothing is known of its insides. It is
//! seen through its screen, its processes, its files and its log, and pressed by a hand.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use image::RgbImage;
use screen::{FramebufferProblem, Hand, HandProblem, ScreenProblem, VirtualScreen};
use tempfile::TempDir;

use crate::processes;
use crate::size::Size;

/// How long anything may take before a test gives up.
pub const PATIENCE: Duration = Duration::from_secs(30);
/// A picture that has not changed for so long stands still.
const STILL: Duration = Duration::from_millis(400);
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);
/// What the program says when its first words are on screen.
const DRAWN: &str = "pandu: the first screen is drawn";
/// Who runs the kiosk where tests are run by root: cage refuses root.
const NOBODY: u32 = 65534;
/// A screen as large as cage makes its window inside another screen.
pub const CAGE: Size = Size {
    name: "cage",
    width: 1024,
    height: 768,
    px_per_mm: 3.4,
};
/// Where Welcome has a greeting, as shares of the screen.
const GREETINGS: [(f64, f64); 4] = [(0.5, 0.23), (0.25, 0.3), (0.25, 0.45), (0.3, 0.6)];
/// The folder of the list of its plugins that GStreamer writes.
const SOUND_NOTES: &str = "gstreamer-1.0";
/// Goes a page back; on Welcome it does nothing.
pub const ESCAPE: screen::Key = 0xff1b;
/// Two pages differ in more than this share of their pixels.
const ANOTHER_PAGE: f64 = 0.02;
/// The same page twice differs in less: a caret blinks.
const SAME_PAGE: f64 = 0.001;

/// What the window stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Session {
    /// A bare screen without a window manager.
    Bare,
    /// The compositor of a kiosk, inside such a screen.
    Cage,
}

impl Session {
    /// As `PANDU_SESSION` says; a bare screen where it says nothing.
    pub fn wanted() -> Self {
        match std::env::var("PANDU_SESSION").as_deref() {
            Ok("cage") => Self::Cage,
            _ => Self::Bare,
        }
    }
}

/// What stands between a test and the guide.
#[derive(Debug, thiserror::Error)]
pub enum StandingProblem {
    /// No screen.
    #[error(transparent)]
    Screen(#[from] ScreenProblem),
    /// The screen cannot be read.
    #[error(transparent)]
    Framebuffer(#[from] FramebufferProblem),
    /// The hand cannot press.
    #[error(transparent)]
    Hand(#[from] HandProblem),
    /// Files or processes.
    #[error(transparent)]
    System(#[from] io::Error),
    /// Something awaited did not come.
    #[error("waited {PATIENCE:?} for {what}; the log:\n{log}")]
    Waited {
        /// What.
        what: String,
        /// What the guide wrote.
        log: String,
    },
}

/// How it is started.
#[derive(Debug, Clone, Copy)]
pub struct Stand<'a> {
    /// The built program.
    pub program: &'a Path,
    /// What it stands in.
    pub session: Session,
    /// A program, with arguments, that starts it; empty for none.
    pub through: &'a [&'a str],
    /// What is said on its command line.
    pub arguments: &'a [&'a str],
    /// What its system says to it.
    pub environment: &'a [(&'a str, &'a str)],
    /// What is put into its home before it is started: names and contents.
    pub files: &'a [(&'a str, &'a str)],
}

impl<'a> Stand<'a> {
    /// Plainly, on a bare screen.
    pub fn plain(program: &'a Path) -> Self {
        Self {
            program,
            session: Session::Bare,
            through: &[],
            arguments: &[],
            environment: &[],
            files: &[],
        }
    }
}

/// A running guide.
pub struct Standing {
    child: Child,
    screen: VirtualScreen,
    home: TempDir,
    lines: Receiver<String>,
    /// The size of its screen.
    pub size: Size,
}

impl Standing {
    /// Starts it and waits for its first words.
    ///
    /// # Errors
    /// Where it does not get so far.
    pub fn start(stand: Stand<'_>) -> Result<Self, StandingProblem> {
        let standing = Self::launch(stand)?;
        standing.await_line(DRAWN)?;
        standing.still()?;
        Ok(standing)
    }

    /// Starts it and waits for nothing.
    ///
    /// # Errors
    /// Where it cannot be started.
    pub fn launch(stand: Stand<'_>) -> Result<Self, StandingProblem> {
        let size = match stand.session {
            Session::Bare => crate::size::KIOSK,
            Session::Cage => CAGE,
        };
        let screen = VirtualScreen::start(size.width, size.height)?;
        let home = tempfile::Builder::new().prefix("pandu-home-").tempdir()?;
        for (name, text) in stand.files {
            std::fs::write(home.path().join(name), text)?;
        }
        let (child, lines) = spawn(&stand, size, &screen, home.path())?;
        Ok(Self {
            child,
            screen,
            home,
            lines,
            size,
        })
    }

    /// Starts the program again where it has ended, as the unit of a kiosk does.
    ///
    /// # Errors
    /// Where it cannot be started.
    pub fn start_again(&mut self, stand: Stand<'_>) -> Result<(), StandingProblem> {
        self.child.wait()?;
        let (child, lines) = spawn(&stand, self.size, &self.screen, self.home.path())?;
        (self.child, self.lines) = (child, lines);
        Ok(())
    }

    /// A hand over its screen.
    ///
    /// # Errors
    /// Where the screen went away.
    pub fn hand(&self) -> Result<Hand, StandingProblem> {
        Ok(Hand::with_keys(self.screen.display())?)
    }

    /// The name of its screen, for `DISPLAY`.
    pub fn display(&self) -> &str {
        self.screen.display()
    }

    /// Where it may write.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Whether it runs.
    ///
    /// # Errors
    /// Where the system does not say.
    pub fn runs(&mut self) -> Result<bool, StandingProblem> {
        Ok(self.child.try_wait()?.is_none())
    }

    /// Its processes by number, each with its name.
    ///
    /// # Errors
    /// Where the system does not say.
    pub fn processes(&self) -> Result<Vec<(u32, String)>, StandingProblem> {
        Ok(processes::tree(self.child.id())?)
    }

    /// Its process of a name that begins so.
    ///
    /// # Errors
    /// Where there is none.
    pub fn process(&self, name: &str) -> Result<u32, StandingProblem> {
        Ok(processes::named(self.child.id(), name)?)
    }

    /// What it wrote on its standard error.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.log_file()).unwrap_or_default()
    }

    /// What it wrote since, from a place in its log; the place moves on.
    ///
    /// # Errors
    /// Where the log cannot be read.
    pub fn log_from(&self, place: &mut u64) -> Result<String, StandingProblem> {
        let mut log = File::open(self.log_file())?;
        log.seek(SeekFrom::Start(*place))?;
        let mut new = String::new();
        *place += log.read_to_string(&mut new)? as u64;
        Ok(new)
    }

    /// Every file in its home, but for its own log and for what the system's sound notes of itself the
    /// first time that anything is heard.
    ///
    /// # Errors
    /// Where one cannot be looked at.
    pub fn files(&self) -> Result<Vec<PathBuf>, StandingProblem> {
        let mut files = Vec::new();
        let mut folders = vec![self.home.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder)? {
                let entry = entry?;
                if entry.file_name() == SOUND_NOTES {
                    continue;
                }
                if entry.file_type()?.is_dir() {
                    folders.push(entry.path());
                } else {
                    files.push(entry.path());
                }
            }
        }
        files.sort();
        Ok(files)
    }

    /// The colour in the last corner of the screen.
    ///
    /// # Errors
    /// Where the screen went away.
    pub fn last_pixel(&self) -> Result<[u8; 3], StandingProblem> {
        let mut row = Vec::new();
        let framebuffer = self.screen.framebuffer()?;
        framebuffer.read_row(self.size.height - 2, &mut row)?;
        let place = (self.size.width as usize - 2) * 4;
        Ok(match row.get(place..) {
            Some([blue, green, red, ..]) => [*red, *green, *blue],
            _ => [0; 3],
        })
    }

    /// What is on the screen now.
    ///
    /// # Errors
    /// Where the screen went away.
    pub fn now(&self) -> Result<RgbImage, StandingProblem> {
        Ok(self.screen.framebuffer()?.picture()?)
    }

    /// What is on the screen, as soon as it stands still.
    ///
    /// # Errors
    /// Where it never does.
    pub fn still(&self) -> Result<RgbImage, StandingProblem> {
        let framebuffer = self.screen.framebuffer()?;
        let (mut picture, mut since) = (framebuffer.picture()?, Instant::now());
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if since.elapsed() >= STILL {
                return Ok(picture);
            }
            thread::sleep(BETWEEN_LOOKS);
            let now = framebuffer.picture()?;
            if now != picture {
                (picture, since) = (now, Instant::now());
            }
        }
        Err(self.waited("the screen to stand still"))
    }

    /// Waits so long until the screen shows this page.
    ///
    /// # Errors
    /// Where it never does.
    pub fn await_page(&self, page: &RgbImage, patience: Duration) -> Result<(), StandingProblem> {
        let framebuffer = self.screen.framebuffer()?;
        let start = Instant::now();
        while start.elapsed() < patience {
            if share_of_change(page, &framebuffer.picture()?) < SAME_PAGE {
                return Ok(());
            }
            thread::sleep(BETWEEN_LOOKS);
        }
        Err(self.waited("the page to come back"))
    }

    /// Presses a greeting and waits for the page after Welcome. Where it is slow, words are on the screen before
    /// anything answers, so it presses again, as a visitor would.
    ///
    /// # Errors
    /// Where none answers.
    pub fn begin(&self) -> Result<RgbImage, StandingProblem> {
        let welcome = self.still()?;
        let hand = self.hand()?;
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            for (x, y) in GREETINGS {
                self.tap(&hand, x, y)?;
                let now = self.still()?;
                if share_of_change(&welcome, &now) > ANOTHER_PAGE {
                    return Ok(now);
                }
            }
        }
        Err(self.waited("a greeting to answer"))
    }

    /// Goes a page back, from wherever it is, or on from Welcome: whether the guide answers.
    ///
    /// # Errors
    /// Where nothing answers.
    pub fn answer(&self) -> Result<(), StandingProblem> {
        let before = self.still()?;
        self.hand()?.strike(&[], ESCAPE)?;
        if share_of_change(&before, &self.still()?) <= ANOTHER_PAGE {
            self.begin()?;
        }
        Ok(())
    }

    /// Taps at a place, given as shares of the screen.
    ///
    /// # Errors
    /// Where the screen went away.
    pub fn tap(&self, hand: &Hand, x: f64, y: f64) -> Result<(), StandingProblem> {
        Ok(hand.tap(place(x, self.size.width), place(y, self.size.height), 1)?)
    }

    fn log_file(&self) -> PathBuf {
        self.home.path().join("log")
    }

    fn await_line(&self, wanted: &str) -> Result<(), StandingProblem> {
        let start = Instant::now();
        loop {
            match self
                .lines
                .recv_timeout(PATIENCE.saturating_sub(start.elapsed()))
            {
                Ok(line) if line == wanted => return Ok(()),
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    return Err(self.waited(wanted));
                }
            }
        }
    }

    fn waited(&self, what: &str) -> StandingProblem {
        StandingProblem::Waited {
            what: what.to_owned(),
            log: self.log(),
        }
    }
}

impl Drop for Standing {
    fn drop(&mut self) {
        for (process, _) in self.processes().unwrap_or_default() {
            processes::kill(process, "KILL");
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A share of a length in pixels.
pub fn place(share: f64, length: u32) -> i16 {
    (share * f64::from(length)) as i16
}

/// The share of pixels that differ clearly.
pub fn share_of_change(one: &RgbImage, other: &RgbImage) -> f64 {
    let pixels = one.pixels().zip(other.pixels());
    let changed = pixels.filter(|(a, b)| a.0.iter().zip(b.0).any(|(a, b)| a.abs_diff(b) > 24));
    changed.count() as f64 / f64::from(one.width() * one.height())
}

fn spawn(
    stand: &Stand<'_>,
    size: Size,
    screen: &VirtualScreen,
    home: &Path,
) -> Result<(Child, Receiver<String>), StandingProblem> {
    let mut words: Vec<&str> = stand.through.to_vec();
    if stand.session == Session::Cage {
        words.extend(["cage", "--"]);
    }
    let program = stand.program.display().to_string();
    words.push(&program);
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|own| {
        use std::os::unix::fs::MetadataExt;
        own.uid() == 0
    });
    let mut command = Command::new(words.first().copied().unwrap_or_default());
    let own = size.px_per_mm.to_string();
    command
        .args(words.iter().skip(1))
        .args(["--px-per-mm", &own])
        .args(stand.arguments);
    if stand.session == Session::Cage {
        std::fs::set_permissions(home, PermissionsExt::from_mode(0o700))?;
        if is_root {
            chown(home, Some(NOBODY), Some(NOBODY))?;
            for entry in std::fs::read_dir(home)? {
                chown(entry?.path(), Some(NOBODY), Some(NOBODY))?;
            }
            command.uid(NOBODY).gid(NOBODY);
        }
        command
            .env("WLR_BACKENDS", "x11")
            .env("WLR_RENDERER", "pixman")
            .env("WLR_LIBINPUT_NO_DEVICES", "1")
            .env("GDK_BACKEND", "wayland");
    }
    let log = File::options()
        .create(true)
        .append(true)
        .open(home.join("log"))?;
    let mut child = command
        .current_dir(home)
        .env("DISPLAY", screen.display())
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env("NO_AT_BRIDGE", "1")
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home)
        .env("XDG_CONFIG_HOME", home)
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("STATE_DIRECTORY", home)
        .envs(stand.environment.iter().copied())
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()?;
    let (sender, lines) = channel();
    if let Some(output) = child.stdout.take() {
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
    }
    Ok((child, lines))
}
