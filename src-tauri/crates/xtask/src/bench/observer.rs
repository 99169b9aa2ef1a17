//! Watching a virtual screen until a picture is on it.

use std::thread;
use std::time::{Duration, Instant};

use image::RgbImage;
use thiserror::Error;

use super::sight::Sight;
use crate::command_line::StartOptions;
use crate::finger::{Finger, FingerProblem};
use crate::running::Running;
use screen::{Framebuffer, FramebufferProblem};

const LOOK_EVERY: Duration = Duration::from_millis(3);
const PRESS_EVERY: Duration = Duration::from_millis(25);
const STILL_FOR: Duration = Duration::from_secs(2);
const WITHIN: Duration = Duration::from_secs(60);

/// Where the screen is pressed, as shares of its width and height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Press {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

impl Press {
    /// Where the person who measures wants it.
    pub(crate) fn of(options: &StartOptions) -> Self {
        Self {
            x: options.press_x,
            y: options.press_y,
        }
    }
}

/// Why a picture was not seen.
#[derive(Debug, Error)]
pub(crate) enum ObserverProblem {
    /// The program ended.
    #[error("it ended before its words were on screen ({0})")]
    Ended(std::process::ExitStatus),
    /// Time is up.
    #[error("the awaited picture was not on screen within {} seconds", WITHIN.as_secs())]
    NotSeen,
    /// It never comes to rest.
    #[error("what is on screen did not stay still for {} seconds", STILL_FOR.as_secs())]
    NeverStill,
    /// The screen cannot be read.
    #[error(transparent)]
    Framebuffer(#[from] FramebufferProblem),
    /// The screen cannot be pressed.
    #[error(transparent)]
    Finger(#[from] FingerProblem),
}

/// Waits until one of the pictures is on screen and gives the time since the start.
/// With a finger, it presses until then.
pub(crate) fn time_until(
    sights: &[&Sight],
    screen: &Framebuffer,
    program: &mut Running,
    began: Instant,
    finger: Option<&Finger>,
) -> Result<Duration, ObserverProblem> {
    let mut pressed: Option<Instant> = None;
    loop {
        for sight in sights {
            if sight.is_on(screen)? {
                return Ok(began.elapsed());
            }
        }
        if let Some(finger) = finger
            && pressed.is_none_or(|last| last.elapsed() >= PRESS_EVERY)
        {
            pressed = Some(Instant::now());
            finger.press()?;
        }
        if let Some(status) = program.ending() {
            return Err(ObserverProblem::Ended(status));
        }
        if began.elapsed() > WITHIN {
            return Err(ObserverProblem::NotSeen);
        }
        thread::sleep(LOOK_EVERY);
    }
}

/// Waits until nothing moves, and until there are words if `is_awaited` says so.
pub(crate) fn settled(
    screen: &Framebuffer,
    program: &mut Running,
    is_awaited: impl Fn(&RgbImage) -> bool,
) -> Result<RgbImage, ObserverProblem> {
    let began = Instant::now();
    let mut last = screen.picture()?;
    let mut since = Instant::now();
    let mut seen = is_awaited(&last);
    loop {
        thread::sleep(Duration::from_millis(100));
        let now = screen.picture()?;
        if now != last {
            seen = is_awaited(&now);
            last = now;
            since = Instant::now();
        } else if seen && since.elapsed() >= STILL_FOR {
            return Ok(last);
        }
        if let Some(status) = program.ending() {
            return Err(ObserverProblem::Ended(status));
        }
        if began.elapsed() > WITHIN {
            return Err(if seen {
                ObserverProblem::NeverStill
            } else {
                ObserverProblem::NotSeen
            });
        }
    }
}
