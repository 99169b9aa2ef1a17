//! Whether memory grows: not by single looks, of which each may fall before or after the page's engine
//! has tidied up, but by the middle of many.

use serde::Serialize;

/// So many visits are looked at as one.
pub(super) const WINDOW: usize = 100;
/// Visits from when a program was started until what is kept for later is kept.
pub(super) const WARM_UP: usize = 200;

/// How memory fares after the warm-up, in KiB.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Growth {
    /// The middle of all looks.
    pub median_kib: u64,
    /// The least and the most that the middle of any hundred visits is.
    pub least_kib: u64,
    /// See `least_kib`.
    pub most_kib: u64,
    /// The middle of the last tenth of the visits against that of the first, in percent.
    pub drift_percent: f64,
    /// The furthest that the middle of any hundred visits is from that of all, in percent.
    pub deviation_percent: f64,
}

/// What a run's looks say, which are of one program after another; nothing where all were too short.
pub fn growth(programs: &[Vec<u64>]) -> Option<Growth> {
    let settled: Vec<&[u64]> = programs
        .iter()
        .filter_map(|looks| looks.get(WARM_UP..))
        .collect();
    let windows: Vec<u64> = settled
        .iter()
        .flat_map(|looks| looks.chunks_exact(WINDOW))
        .filter_map(median)
        .collect();
    let (least, most) = (*windows.iter().min()?, *windows.iter().max()?);
    let settled = settled.concat();
    let all = median(&settled)?;
    let tenth = (settled.len() / 10).max(1);
    let first = median(settled.get(..tenth)?)?;
    let last = median(settled.get(settled.len() - tenth..)?)?;
    let furthest = least.abs_diff(all).max(most.abs_diff(all));
    Some(Growth {
        median_kib: all,
        least_kib: least,
        most_kib: most,
        drift_percent: percent(last, first) - 100.0,
        deviation_percent: percent(furthest, all),
    })
}

/// The middle of some looks.
pub(super) fn median(looks: &[u64]) -> Option<u64> {
    let mut sorted = looks.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "kibibytes of one machine are far below 2^52"
)]
fn percent(part: u64, whole: u64) -> f64 {
    (part as f64 / whole as f64 * 10_000.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_and_goes_is_no_growth() {
        let looks: Vec<u64> = (0..1200).map(|look| 1000 + look % 7).collect();
        let growth = growth(&[looks]).unwrap();
        assert!(growth.deviation_percent < 0.5, "{growth:?}");
        assert!(growth.drift_percent.abs() < 0.5, "{growth:?}");
    }

    #[test]
    fn a_leak_is_growth() {
        let looks: Vec<u64> = (0..1200).map(|look| 1000 + look).collect();
        let growth = growth(&[looks]).unwrap();
        assert!(growth.deviation_percent > 5.0, "{growth:?}");
        assert!(growth.drift_percent > 50.0, "{growth:?}");
    }

    #[test]
    fn a_program_that_holds_more_than_the_one_before_is_growth() {
        let settled = |kib| vec![kib; WARM_UP + WINDOW];
        let growth = growth(&[settled(1000), settled(1100), settled(1200)]).unwrap();
        assert!(growth.deviation_percent > 5.0, "{growth:?}");
    }

    #[test]
    fn the_warm_up_of_each_program_is_left_out_and_a_short_run_says_nothing() {
        assert_eq!(growth(&[vec![1; WARM_UP]]), None);
        assert_eq!(growth(&[vec![1; WARM_UP + WINDOW - 1]]), None);
        let mut looks = vec![1; WARM_UP];
        looks.extend([500; WINDOW]);
        assert_eq!(growth(&[looks.clone(), looks]).unwrap().least_kib, 500);
    }
}
