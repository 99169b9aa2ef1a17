//! Fits the millimetres to this screen: a drawn card is made as wide as a real one, or the length
//! of the screen from corner to corner is told.

use facts::Icon;
use settings::{CARD_HEIGHT_MM, CARD_WIDTH_MM};

use super::making::{Choice, Making};
use crate::page::{Action, Body, OptionItem, Refusal, Tone};
use crate::{said, value};

/// Pixels in a millimetre of a usual screen: where the card begins on one never measured.
const PX_PER_MM_GUESS: f64 = 4.0;
/// The screens one can buy, in tenths of an inch from corner to corner.
const DIAGONALS: [u32; 8] = [116, 133, 140, 156, 215, 240, 270, 320];

/// The card on the screen with the fewest pixels in a millimetre, in tenths of a CSS pixel.
const CARD_NARROWEST: u32 = 860;
/// On the screen with the most.
const CARD_WIDEST: u32 = 21_390;

/// What fitting needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fitting {
    /// The width of the drawn card in tenths of a CSS pixel.
    pub card: u32,
    /// The length chosen, where the screen was fitted by it.
    pub diagonal: Option<u32>,
}

impl Fitting {
    /// A card as wide as a real one should be on a screen measured so.
    pub fn new(px_per_mm: Option<f64>) -> Self {
        let tenths = px_per_mm.unwrap_or(PX_PER_MM_GUESS) * CARD_WIDTH_MM * 10.0;
        Self {
            card: tenths.round() as u32,
            diagonal: None,
        }
    }
}

pub(super) fn make(making: &mut Making<'_>, fitting: Fitting) -> Result<(), Refusal> {
    making.title(said::FIT_TITLE)?;
    if making.look.px_per_mm.is_some() {
        let text = making.say(said::FIT_DONE)?;
        let tone = Tone::Calm;
        making.block("done", Body::Notice { tone, text });
    }
    making.paragraph("how", None, &[said::FIT_HOW, said::FIT_SAFE])?;
    let alternative = making.say(said::FIT_CARD)?;
    let height = (f64::from(fitting.card) * CARD_HEIGHT_MM / CARD_WIDTH_MM).round() as u32;
    making.block(
        "card",
        Body::Card {
            width: fitting.card,
            height,
            alternative,
        },
    );
    // Four hundredths and four thousandths of the width: some 3 mm, and less than half of one.
    let (wide, bit) = (fitting.card / 25, fitting.card / 250);
    for (id, sentence, width) in [
        (
            "wider",
            said::FIT_WIDER,
            (fitting.card + wide).min(CARD_WIDEST),
        ),
        (
            "bit-wider",
            said::FIT_BIT_WIDER,
            (fitting.card + bit).min(CARD_WIDEST),
        ),
        (
            "bit-narrower",
            said::FIT_BIT_NARROWER,
            (fitting.card - bit).max(CARD_NARROWEST),
        ),
        (
            "narrower",
            said::FIT_NARROWER,
            (fitting.card - wide).max(CARD_NARROWEST),
        ),
    ] {
        let label = making.say(sentence)?;
        let action = Action::DrawCard { width };
        making.choice(Choice::new(id, label, Icon::Card, action));
    }
    let label = making.say(said::FIT_SAME)?;
    making.choice(Choice::new("same", label, Icon::Check, Action::FitCard));
    let mut options = Vec::new();
    for inches in DIAGONALS {
        let length = if inches.is_multiple_of(10) {
            format!("{}", inches / 10)
        } else {
            format!("{}.{}", inches / 10, inches % 10)
        };
        let values = value::values([("inches", length)]);
        options.push(OptionItem::new(
            format!("diagonal-{inches}"),
            making.speaker.say_with(said::VALUE_INCHES, values)?,
            Some(fitting.diagonal == Some(inches)),
            Action::FitDiagonal { inches },
        ));
    }
    let label = making.say(said::FIT_DIAGONAL)?;
    making.options("diagonal", label, options)
}
