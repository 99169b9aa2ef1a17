//! In which dresses pages are looked at: all of them, or a sample in which every two values meet.

use words::Language;

use crate::size::SIZES;
use crate::sweep::{Dress, TEXT_SIZES, THEMES};

/// The place of the largest size in [`TEXT_SIZES`].
pub const LARGEST: usize = TEXT_SIZES.len() - 1;
/// The sizes that can be had beside a helper.
const SIZES_WITH_HELPER: [usize; 2] = [LARGEST - 1, LARGEST];

/// Which part of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The longest page of each template in dresses of which every pair of values occurs; every
    /// page at the smallest size. What every change is measured by.
    Sample,
    /// The longest page of each template in every dress; every page at the smallest and the
    /// largest size.
    Whole,
}

/// The dresses in which templates are looked at on a screen, the plainest first.
pub fn dresses(extent: Extent, screen: usize) -> Vec<Dress> {
    let all = Language::ALL
        .into_iter()
        .enumerate()
        .flat_map(|(own, language)| {
            (0..TEXT_SIZES.len()).flat_map(move |size| {
                (0..THEMES.len()).map(move |theme| {
                    (
                        own,
                        Dress {
                            size,
                            theme,
                            ..Dress::plain(language)
                        },
                    )
                })
            })
        });
    // Every language at every size; screen and colours so that any two values meet.
    let chosen = all.filter(|(own, dress)| match extent {
        Extent::Whole => true,
        Extent::Sample => {
            (own + dress.size) % SIZES.len() == screen
                && (own + 2 * dress.size) % THEMES.len() == dress.theme
        }
    });
    chosen.map(|(_, dress)| dress).collect()
}

/// The dresses of pairs on a screen: in the sample each language stands above once and below once.
pub fn pairs(extent: Extent, screen: usize) -> Vec<Dress> {
    let ordered = Language::ALL.into_iter().flat_map(|senior| {
        let helpers = Language::ALL
            .into_iter()
            .filter(move |other| *other != senior);
        helpers.map(move |helper| (senior, helper))
    });
    let dress = |(senior, helper), size| Dress {
        helper: Some(helper),
        size,
        ..Dress::plain(senior)
    };
    match extent {
        Extent::Whole => ordered
            .flat_map(|pair| SIZES_WITH_HELPER.map(|size| dress(pair, size)))
            .collect(),
        Extent::Sample => ring(Language::ALL)
            .enumerate()
            .filter(|(place, _)| place % SIZES.len() == screen)
            .map(|(place, pair)| dress(pair, SIZES_WITH_HELPER[place % SIZES_WITH_HELPER.len()]))
            .collect(),
    }
}

/// Each with the one after it, the last with the first.
fn ring(languages: [Language; 4]) -> impl Iterator<Item = (Language, Language)> {
    let next = languages.into_iter().cycle().skip(1);
    languages.into_iter().zip(next)
}

/// A change of the look that is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// All controls low on the screen.
    Low,
    /// Large targets, for hands that shake.
    Steady,
    /// Controls for the left hand.
    Left,
}

impl Changed {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Low, Self::Steady, Self::Left];

    fn on(self, dress: Dress) -> Dress {
        match self {
            Self::Low => Dress { low: true, ..dress },
            Self::Steady => Dress {
                steady: true,
                ..dress
            },
            Self::Left => Dress {
                left: true,
                ..dress
            },
        }
    }
}

/// The dresses with a change of the look: in the sample every two values of change, language, size and
/// screen meet.
pub fn changed(extent: Extent, screen: usize, change: Changed) -> Vec<Dress> {
    let all = dresses(Extent::Whole, screen)
        .into_iter()
        .filter(|dress| dress.theme == 0)
        .enumerate();
    all.filter(|(place, dress)| {
        let own = place / TEXT_SIZES.len();
        let turn = own + 2 * dress.size + change as usize;
        extent == Extent::Whole
            || (own + dress.size) % SIZES.len() == screen && turn.is_multiple_of(Changed::ALL.len())
    })
    .map(|(_, dress)| change.on(dress))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn in_the_sample_each_language_has_a_helper_and_helps() {
        let all: Vec<Dress> = (0..SIZES.len())
            .flat_map(|screen| pairs(Extent::Sample, screen))
            .collect();
        let seniors: BTreeSet<_> = all.iter().map(|dress| dress.language).collect();
        let helpers: BTreeSet<_> = all.iter().filter_map(|dress| dress.helper).collect();
        assert_eq!((seniors.len(), helpers.len()), (4, 4));
        assert_eq!(pairs(Extent::Whole, 0).len(), 12 * SIZES_WITH_HELPER.len());
    }

    /// Whether any two values of two axes stand together in at least one of these.
    fn assert_every_two_meet(all: impl Iterator<Item = [String; 4]>) {
        let mut pairs = BTreeSet::new();
        for values in all {
            for (index, one) in values.iter().enumerate() {
                for other in &values[index + 1..] {
                    pairs.insert((one.clone(), other.clone()));
                }
            }
        }
        let axes = [4, 4, 3, 3];
        let all: usize = (0..4)
            .flat_map(|i| (i + 1..4).map(move |j| axes[i] * axes[j]))
            .sum();
        assert_eq!(pairs.len(), all);
    }

    fn values(dress: Dress, third: String, screen: usize) -> [String; 4] {
        let Dress { language, size, .. } = dress;
        [
            format!("language {language}"),
            format!("size {size}"),
            third,
            format!("screen {}", SIZES[screen].name),
        ]
    }

    #[test]
    fn in_the_sample_of_changes_every_two_values_meet() {
        let all = (0..SIZES.len()).flat_map(|screen| {
            Changed::ALL.into_iter().flat_map(move |change| {
                let dresses = changed(Extent::Sample, screen, change).into_iter();
                dresses.map(move |dress| values(dress, format!("change {change:?}"), screen))
            })
        });
        assert_every_two_meet(all);
        let whole = changed(Extent::Whole, 0, Changed::Low).len();
        assert_eq!(whole, Language::ALL.len() * TEXT_SIZES.len());
    }

    #[test]
    fn in_the_sample_every_two_values_of_two_axes_meet() {
        let all = (0..SIZES.len()).flat_map(|screen| {
            let dresses = dresses(Extent::Sample, screen).into_iter();
            dresses.map(move |dress| values(dress, format!("theme {}", dress.theme), screen))
        });
        assert_every_two_meet(all);
    }
}
