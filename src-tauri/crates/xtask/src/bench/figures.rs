//! Medians, and ratios of runs that belong together.

/// The median; of an even number, the mean of the middle two.
pub(crate) fn median(figures: impl IntoIterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    figures.sort_by(f64::total_cmp);
    let middle = figures.len() / 2;
    match (figures.len() % 2, figures.get(middle)) {
        (_, None) => f64::NAN,
        (1, Some(figure)) => *figure,
        (_, Some(upper)) => f64::midpoint(figures[middle - 1], *upper),
    }
}

/// The median of the ratios pair by pair, so that a busy minute weighs on both.
pub(crate) fn median_ratio(pairs: impl IntoIterator<Item = (f64, f64)>) -> f64 {
    median(pairs.into_iter().map(|(ours, theirs)| ours / theirs))
}

/// So many digits after the point.
pub(crate) fn rounded(figure: f64, digits: i32) -> f64 {
    let scale = 10_f64.powi(digits);
    (figure * scale).round() / scale
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_one() {
        assert_eq!(median([3.0, 1.0, 200.0]), 3.0);
        assert_eq!(median([4.0, 1.0, 2.0, 200.0]), 3.0);
        assert!(median([]).is_nan());
    }

    #[test]
    fn ratios_are_taken_pair_by_pair() {
        // The machine was busy during the second pair; the ratio of the medians would say 2/2.
        let pairs = [(1.0, 2.0), (10.0, 20.0), (2.0, 1.0)];
        assert_eq!(median_ratio(pairs), 0.5);
    }

    #[test]
    fn figures_are_rounded() {
        assert_eq!(rounded(0.123_45, 3), 0.123);
        assert_eq!(rounded(338.26, 1), 338.3);
    }
}
