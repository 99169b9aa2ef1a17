//! The untimed first run of each of the two: what its pictures look like once they are whole.

use std::fs;
use std::io;
use std::path::PathBuf;

use image::RgbImage;
use thiserror::Error;

use super::contender::Contender;
use super::measure::{CORNER, Stage, StageProblem};
use super::observer::{self, ObserverProblem, Press};
use super::sight::{Sight, SightProblem};
use crate::house::House;
use crate::tell;

/// What was learned.
#[derive(Debug)]
pub(crate) struct Rehearsal {
    /// The words of Welcome.
    pub(crate) words: Sight,
    /// What a press is answered with: Home, and what a second press at once makes of it.
    pub(crate) answers: Vec<Sight>,
}

/// Why nothing was learned.
#[derive(Debug, Error)]
pub(crate) enum RehearsalProblem {
    /// It was not set on a stage.
    #[error(transparent)]
    Stage(#[from] StageProblem),
    /// Its screen did not settle.
    #[error("{what} was not seen")]
    Observer {
        /// Which picture.
        what: &'static str,
        /// Why.
        #[source]
        source: ObserverProblem,
    },
    /// A picture cannot be recognised again.
    #[error("the picture of {what} cannot be recognised again")]
    Sight {
        /// Which picture.
        what: &'static str,
        /// Why.
        #[source]
        source: SightProblem,
    },
    /// A picture was not kept.
    #[error("{} was not written", path.display())]
    Keep {
        /// Where.
        path: PathBuf,
        /// Why.
        #[source]
        source: image::ImageError,
    },
    /// There is no folder for the pictures.
    #[error("{} was not made", path.display())]
    Folder {
        /// Where.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// Its window is smaller than the screen.
    #[error("its window does not fill the screen, so it would draw less than the other; see {}", .0.display())]
    TooSmall(PathBuf),
    /// Welcome and Home look alike.
    #[error("a press at {x} {y} of the screen changes nothing; give --press-x and --press-y")]
    NotAnswered {
        /// Share of the width.
        x: f64,
        /// Share of the height.
        y: f64,
    },
}

/// Starts it, learns Welcome, presses, learns Home, presses again.
pub(crate) fn rehearse(
    house: &House,
    who: &Contender,
    press: Press,
) -> Result<Rehearsal, RehearsalProblem> {
    let mut stage = Stage::set(who, CORNER)?;
    let has_words = |picture: &RgbImage| Sight::learn(picture, Some(press)).is_ok();
    let welcome = seen(&mut stage, "Welcome", has_words)?;
    let kept = keep(house, who, "welcome", &welcome)?;
    if !fills_the_screen(&welcome) {
        return Err(RehearsalProblem::TooSmall(kept));
    }
    let words = learned("Welcome", &welcome, None)?;
    let welcome = learned("Welcome", &welcome, Some(press))?;

    stage
        .finger
        .move_to(press.x, press.y)
        .map_err(StageProblem::from)?;
    stage.finger.press().map_err(StageProblem::from)?;
    let is_other = |picture: &RgbImage| has_words(picture) && !welcome.is_in(picture);
    let home = seen(&mut stage, "Home", is_other).map_err(|problem| {
        if let RehearsalProblem::Observer {
            source: ObserverProblem::NotSeen,
            ..
        } = problem
        {
            RehearsalProblem::NotAnswered {
                x: press.x,
                y: press.y,
            }
        } else {
            problem
        }
    })?;
    keep(house, who, "home", &home)?;
    let mut answers = vec![learned("Home", &home, Some(press))?];

    // Presses come so fast that one may meet Home before its picture is on screen.
    stage.finger.press().map_err(StageProblem::from)?;
    let after = seen(&mut stage, "what follows Home", has_words)?;
    if !answers.iter().any(|home| home.is_in(&after)) {
        tell::step("a second press at this place leaves Home; its picture counts as an answer too");
        keep(house, who, "after-home", &after)?;
        answers.push(learned("what follows Home", &after, Some(press))?);
    }
    Ok(Rehearsal { words, answers })
}

fn seen(
    stage: &mut Stage,
    what: &'static str,
    is_awaited: impl Fn(&RgbImage) -> bool,
) -> Result<RgbImage, RehearsalProblem> {
    observer::settled(&stage.framebuffer, &mut stage.program, is_awaited)
        .map_err(|source| RehearsalProblem::Observer { what, source })
}

fn learned(
    what: &'static str,
    picture: &RgbImage,
    press: Option<Press>,
) -> Result<Sight, RehearsalProblem> {
    Sight::learn(picture, press).map_err(|source| RehearsalProblem::Sight { what, source })
}

/// Where no window is, the virtual screen is black.
fn fills_the_screen(picture: &RgbImage) -> bool {
    let (width, height) = picture.dimensions();
    let is_drawn = |x, y| picture.get_pixel(x, y).0 != [0, 0, 0];
    let near = |length| length * 49 / 50;
    (0..width).any(|x| is_drawn(x, near(height))) && (0..height).any(|y| is_drawn(near(width), y))
}

/// Keeps a picture, so that a person can see what was measured.
fn keep(
    house: &House,
    who: &Contender,
    what: &str,
    picture: &RgbImage,
) -> Result<PathBuf, RehearsalProblem> {
    let folder = house.target().join("bench");
    fs::create_dir_all(&folder).map_err(|source| RehearsalProblem::Folder {
        path: folder.clone(),
        source,
    })?;
    let path = folder.join(format!("{}-{what}.png", who.name()));
    match picture.save(&path) {
        Ok(()) => Ok(path),
        Err(source) => Err(RehearsalProblem::Keep { path, source }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::Rgb;

    #[test]
    fn a_small_window_does_not_fill_the_screen() {
        let window = |width, height| {
            RgbImage::from_fn(108, 192, |x, y| {
                Rgb([u8::from(x < width && y < height) * 250; 3])
            })
        };
        assert!(fills_the_screen(&window(108, 192)));
        assert!(
            fills_the_screen(&window(107, 191)),
            "Chromium leaves a line"
        );
        for (width, height) in [(80, 60), (108, 60), (80, 192)] {
            assert!(!fills_the_screen(&window(width, height)));
        }
    }
}
