//! `cargo xtask run`: set up, build, and open the guide.
//!
//! Without a display it opens on a virtual one, and a picture of the first screen is kept.

use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;
use std::process::{ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use thiserror::Error;

use screen::{Framebuffer, FramebufferProblem, ScreenProblem, VirtualScreen};

use crate::build::{self, BuildProblem, Profile};
use crate::command_line::RunOptions;
use crate::debian::{self, DebianProblem};
use crate::display::{self, HEIGHT, WIDTH};
use crate::house::House;
use crate::running::{self, Running, StartProblem};
use crate::tell;

/// What the guide prints once words are on screen.
const DRAWN: &str = "pandu: the first screen is drawn";
const DRAWN_WITHIN: Duration = Duration::from_secs(60);
/// The picture is taken once nothing has moved for so long.
const STILL_FOR: Duration = Duration::from_millis(400);
const STILL_WITHIN: Duration = Duration::from_secs(10);

/// Why the guide was not opened.
#[derive(Debug, Error)]
pub(crate) enum RunProblem {
    /// It was not built.
    #[error(transparent)]
    Build(#[from] BuildProblem),
    /// A Debian package is missing.
    #[error(transparent)]
    Debian(#[from] DebianProblem),
    /// There is no virtual screen.
    #[error(transparent)]
    Screen(#[from] ScreenProblem),
    /// The virtual screen cannot be read.
    #[error(transparent)]
    Framebuffer(#[from] FramebufferProblem),
    /// The guide did not start.
    #[error(transparent)]
    Start(#[from] StartProblem),
    /// The guide could not be waited for.
    #[error("the guide runs, but cannot be waited for")]
    Wait(#[source] io::Error),
    /// The guide ended with a failure.
    #[error("the guide ended with a failure ({0}); its own words are above")]
    Ended(ExitStatus),
    /// The guide runs and draws nothing.
    #[error("the guide drew nothing within {} seconds; its own words are above", DRAWN_WITHIN.as_secs())]
    NothingDrawn,
    /// The picture could not be kept.
    #[error("the picture of the first screen was not written to {}", path.display())]
    Picture {
        /// Where.
        path: PathBuf,
        /// Why.
        #[source]
        source: image::ImageError,
    },
}

/// Sets up, builds and opens the guide.
pub(crate) fn run(house: &House, options: &RunOptions) -> Result<(), RunProblem> {
    let has_display = display::display_is_usable();
    let mut needs = vec![debian::BUILD, debian::VOICE];
    if !has_display {
        needs.push(debian::VIRTUAL_SCREEN);
    }
    debian::install_missing(&needs)?;
    let profile = if options.release {
        Profile::Release
    } else {
        Profile::Debug
    };
    let binary = build::application(house, profile)?;
    let mut guide = Command::new(binary);
    guide.args(&options.arguments).current_dir(house.root());
    if has_display {
        on_the_display(&mut guide)
    } else {
        on_a_virtual_screen(house, guide, options.stay)
    }
}

fn on_the_display(guide: &mut Command) -> Result<(), RunProblem> {
    tell::step("opening the guide");
    let status = guide.status().map_err(RunProblem::Wait)?;
    if status.success() {
        Ok(())
    } else {
        Err(RunProblem::Ended(status))
    }
}

fn on_a_virtual_screen(house: &House, mut guide: Command, stay: bool) -> Result<(), RunProblem> {
    running::stop_on_interrupt();
    let screen = VirtualScreen::start(WIDTH.into(), HEIGHT.into())?;
    tell::step(format_args!(
        "there is no display: opening the guide on a virtual one, {}",
        screen.display()
    ));
    guide
        .env("DISPLAY", screen.display())
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    let mut guide = Running::start(&mut guide)?;
    let lines = guide.child().stdout.take().map(lines_of);
    wait_until_drawn(&mut guide, lines.as_ref())?;
    let framebuffer = screen.framebuffer()?;
    wait_until_still(&framebuffer)?;
    let path = house.target().join("first-screen.png");
    let saved = framebuffer.picture()?.save(&path);
    saved.map_err(|source| RunProblem::Picture {
        path: path.clone(),
        source,
    })?;
    tell::step("the first screen is drawn; a picture of it:");
    println!("{}", path.display());
    if stay {
        tell::step("the guide stays open; Ctrl+C ends it");
        let status = guide.child().wait().map_err(RunProblem::Wait)?;
        tell::step(format_args!("the guide ended ({status})"));
    }
    Ok(())
}

/// Passes on what the guide prints, line by line, for as long as it runs.
fn lines_of(output: ChildStdout) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            eprintln!("{line}");
            // Nobody listens any more after the first screen; the pipe is emptied all the same.
            let _heard = sender.send(line);
        }
    });
    receiver
}

fn wait_until_drawn(
    guide: &mut Running,
    lines: Option<&Receiver<String>>,
) -> Result<(), RunProblem> {
    let began = Instant::now();
    while let Some(lines) = lines
        && began.elapsed() < DRAWN_WITHIN
    {
        match lines.recv_timeout(Duration::from_millis(100)) {
            Ok(line) if line.trim() == DRAWN => return Ok(()),
            Ok(_) => {}
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                if let Some(status) = guide.ending() {
                    return Err(RunProblem::Ended(status));
                }
            }
        }
    }
    Err(RunProblem::NothingDrawn)
}

/// The line is printed when the page is laid out; its pixels follow.
fn wait_until_still(framebuffer: &Framebuffer) -> Result<(), FramebufferProblem> {
    let began = Instant::now();
    let mut last = framebuffer.picture()?;
    let mut since = Instant::now();
    while since.elapsed() < STILL_FOR && began.elapsed() < STILL_WITHIN {
        thread::sleep(Duration::from_millis(50));
        let now = framebuffer.picture()?;
        if now != last {
            last = now;
            since = Instant::now();
        }
    }
    Ok(())
}
