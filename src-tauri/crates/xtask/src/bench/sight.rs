//! Recognising a picture by its words.
//!
//! Points on both sides of strong edges are remembered, which on a page of text are its
//! letters, and some points of the calm ground between. A screen shows the picture when
//! nearly all points of both sorts have the colour they had.

use image::RgbImage;
use thiserror::Error;

use super::observer::Press;
use screen::{Framebuffer, FramebufferProblem};

/// The bars above and below stand on every page, so they tell nothing.
const TOP: f64 = 0.12;
const BOTTOM: f64 = 0.88;
/// What is pressed may look pressed: this much above and below it is not looked at.
const BESIDE_PRESS: f64 = 0.08;
/// Rows between looked-at rows; letters of a kiosk are higher.
const ROW_STEP: u32 = 4;
const EDGE: u8 = 96;
/// What the eye would call the same colour.
const SAME: u8 = 24;
const EDGES_MAX: usize = 3_000;
const CALM_MAX: usize = 1_000;
/// Fewer edges than this is an empty page, not words.
const EDGES_MIN: usize = 400;
/// One point in so many may differ.
const ONE_IN: usize = 200;

/// A picture to recognise.
#[derive(Debug)]
pub(crate) struct Sight {
    rows: Vec<Row>,
    edges: usize,
    calm: usize,
}

#[derive(Debug)]
struct Row {
    y: u32,
    points: Vec<Point>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Point {
    x: u32,
    y: u32,
    colour: [u8; 3],
    edge: bool,
}

/// Why a picture cannot be recognised again.
#[derive(Debug, PartialEq, Eq, Error)]
pub(crate) enum SightProblem {
    /// An empty page.
    #[error("there are no words on it ({0} edges found)")]
    NoWords(usize),
}

impl Sight {
    /// Learns a picture; where it is pressed, but for the surroundings of the press.
    pub(crate) fn learn(picture: &RgbImage, press: Option<Press>) -> Result<Self, SightProblem> {
        let height = f64::from(picture.height());
        let (mut edges, mut calm) = (Vec::new(), Vec::new());
        for y in (0..picture.height()).step_by(ROW_STEP as usize) {
            let share = f64::from(y) / height;
            let apart = press.is_none_or(|press| (share - press.y).abs() > BESIDE_PRESS);
            if (TOP..BOTTOM).contains(&share) && apart {
                sort_points(picture, y, &mut edges, &mut calm);
            }
        }
        if edges.len() < EDGES_MIN {
            return Err(SightProblem::NoWords(edges.len()));
        }
        let (edges, calm) = (thinned(&edges, EDGES_MAX), thinned(&calm, CALM_MAX));
        let (edges_count, calm_count) = (edges.len(), calm.len());
        Ok(Self {
            rows: by_rows(edges, calm),
            edges: edges_count,
            calm: calm_count,
        })
    }

    /// Whether it is on screen now.
    pub(crate) fn is_on(&self, screen: &Framebuffer) -> Result<bool, FramebufferProblem> {
        let mut buffer = Vec::new();
        self.matches(|row| {
            screen.read_row(row.y, &mut buffer)?;
            let colours = buffer.as_chunks::<4>().0;
            Ok(row
                .points
                .iter()
                .map(|point| {
                    colours
                        .get(point.x as usize)
                        .map(|[blue, green, red, _]| [*red, *green, *blue])
                })
                .collect())
        })
    }

    /// Whether a kept picture is this one.
    pub(crate) fn is_in(&self, picture: &RgbImage) -> bool {
        let colours = |row: &Row| -> Result<Vec<_>, std::convert::Infallible> {
            let colour = |point: &Point| Some(picture.get_pixel_checked(point.x, row.y)?.0);
            Ok(row.points.iter().map(colour).collect())
        };
        match self.matches(colours) {
            Ok(same) => same,
            Err(never) => match never {},
        }
    }

    fn matches<E>(
        &self,
        mut colours: impl FnMut(&Row) -> Result<Vec<Option<[u8; 3]>>, E>,
    ) -> Result<bool, E> {
        let (mut edges, mut calm) = (0, 0);
        for row in &self.rows {
            for (point, colour) in row.points.iter().zip(colours(row)?) {
                let differs = colour.is_none_or(|colour| distance(colour, point.colour) > SAME);
                if differs && point.edge {
                    edges += 1;
                } else if differs {
                    calm += 1;
                }
            }
            // Mostly the answer is no, and mostly the first rows tell.
            if edges * ONE_IN > self.edges || calm * ONE_IN > self.calm {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn sort_points(picture: &RgbImage, y: u32, edges: &mut Vec<Point>, calm: &mut Vec<Point>) {
    let colour = |x| picture.get_pixel(x, y).0;
    for x in (0..picture.width().saturating_sub(2)).step_by(2) {
        let (left, right) = (colour(x), colour(x + 2));
        let edge = distance(left, right) >= EDGE;
        let point = |x, colour| Point { x, y, colour, edge };
        if edge {
            edges.extend([point(x, left), point(x + 2, right)]);
        } else {
            calm.push(point(x, left));
        }
    }
}

fn distance(left: [u8; 3], right: [u8; 3]) -> u8 {
    let differences = left
        .iter()
        .zip(right)
        .map(|(left, right)| left.abs_diff(right));
    differences.max().unwrap_or(0)
}

/// At most so many of them, evenly spread.
fn thinned(points: &[Point], most: usize) -> Vec<Point> {
    let step = points.len().div_ceil(most).max(1);
    points.iter().step_by(step).copied().collect()
}

fn by_rows(mut points: Vec<Point>, calm: Vec<Point>) -> Vec<Row> {
    points.extend(calm);
    points.sort_by_key(|point| (point.y, point.x));
    points
        .chunk_by(|one, next| one.y == next.y)
        .map(|points| Row {
            y: points[0].y,
            points: points.to_vec(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::Rgb;

    const PRESS: Option<Press> = Some(Press { x: 0.5, y: 0.3 });
    const PAPER: Rgb<u8> = Rgb([250, 246, 238]);
    const INK: Rgb<u8> = Rgb([20, 30, 28]);

    /// Stripes like letters, shifted by so many pixels.
    fn page(shift: u32) -> RgbImage {
        RgbImage::from_fn(400, 600, |x, y| {
            let letter = (x + shift) % 12 < 4 && y % 40 < 20;
            if letter { INK } else { PAPER }
        })
    }

    #[test]
    fn the_learned_picture_is_recognised() {
        let sight = Sight::learn(&page(0), PRESS).unwrap();
        assert!(sight.is_in(&page(0)));
    }

    #[test]
    fn other_words_and_empty_screens_are_not() {
        let sight = Sight::learn(&page(0), PRESS).unwrap();
        assert!(!sight.is_in(&page(6)));
        for colour in [PAPER, INK, Rgb([0, 0, 0]), Rgb([255, 255, 255])] {
            assert!(!sight.is_in(&RgbImage::from_pixel(400, 600, colour)));
        }
    }

    #[test]
    fn what_lies_beside_the_press_may_change() {
        let sight = Sight::learn(&page(0), PRESS).unwrap();
        let mut pressed = page(0);
        for y in 160..200 {
            for x in 0..400 {
                pressed.put_pixel(x, y, INK);
            }
        }
        assert!(sight.is_in(&pressed));
        assert!(!Sight::learn(&page(0), None).unwrap().is_in(&pressed));
    }

    #[test]
    fn a_few_missing_words_are_noticed() {
        let sight = Sight::learn(&page(0), PRESS).unwrap();
        let mut unfinished = page(0);
        for y in 400..420 {
            for x in 0..400 {
                unfinished.put_pixel(x, y, PAPER);
            }
        }
        assert!(!sight.is_in(&unfinished));
    }

    #[test]
    fn an_empty_page_cannot_be_learned() {
        let empty = RgbImage::from_pixel(400, 600, PAPER);
        assert_eq!(
            Sight::learn(&empty, PRESS).unwrap_err(),
            SightProblem::NoWords(0)
        );
    }
}
