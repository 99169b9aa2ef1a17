//! Figures of measurements.

/// The time that so many of a hundred do not exceed; `sorted` begins with the shortest.
pub fn share(sorted: &[f64], hundredths: usize) -> f64 {
    let place = (sorted.len() * hundredths).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or_default()
}
