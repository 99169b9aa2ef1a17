//! The curve of memory over the visits, as a picture.

use std::path::Path;

use plotters::prelude::{
    ChartBuilder, Color as _, IntoDrawingArea as _, LineSeries, RGBColor, Rectangle, SVGBackend,
    WHITE,
};

use super::memory::growth;

const SIZE: (u32, u32) = (1000, 420);
const LINE: RGBColor = RGBColor(0, 92, 92);
const BAND: RGBColor = RGBColor(232, 168, 56);
/// What memory may differ by once it is warm.
const MAY_DIFFER: f64 = 0.05;
const KIB_PER_MIB: f64 = 1024.0;

/// The picture was not drawn.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {said}")]
pub struct CurveProblem {
    path: String,
    said: String,
}

/// Draws it: memory after each visit, a line for each program from its start until it was lost, one after
/// another, and a band of five percent around the middle.
///
/// # Errors
/// Where the picture cannot be written.
pub fn draw(programs: &[Vec<u64>], file: &Path) -> Result<(), CurveProblem> {
    paint(programs, file).map_err(|said| CurveProblem {
        path: file.display().to_string(),
        said,
    })
}

fn paint(programs: &[Vec<u64>], file: &Path) -> Result<(), String> {
    let mib = |kib: u64| f64::from(u32::try_from(kib).unwrap_or(u32::MAX)) / KIB_PER_MIB;
    let looks = programs.iter().flatten();
    let visits = f64::from(u32::try_from(looks.clone().count()).unwrap_or(u32::MAX));
    let most = mib(looks.copied().max().unwrap_or_default()) * 1.1 + 1.0;
    let area = SVGBackend::new(file, SIZE).into_drawing_area();
    area.fill(&WHITE).map_err(|problem| problem.to_string())?;
    let mut chart = ChartBuilder::on(&area)
        .caption(
            "Memory of a kiosk's processes after each visit, start after start",
            ("sans-serif", 22),
        )
        .margin(16)
        .x_label_area_size(44)
        .y_label_area_size(64)
        .build_cartesian_2d(0.0..visits.max(1.0), 0.0..most)
        .map_err(|problem| problem.to_string())?;
    chart
        .configure_mesh()
        .x_desc("visits")
        .y_desc("MiB (PSS)")
        .x_label_formatter(&|visits| format!("{visits:.0}"))
        .y_label_formatter(&|mib| format!("{mib:.0}"))
        .draw()
        .map_err(|problem| problem.to_string())?;
    if let Some(growth) = growth(programs) {
        let middle = mib(growth.median_kib);
        let corners = [
            (0.0, middle * (1.0 - MAY_DIFFER)),
            (visits, middle * (1.0 + MAY_DIFFER)),
        ];
        chart
            .draw_series([Rectangle::new(corners, BAND.mix(0.3).filled())])
            .map_err(|problem| problem.to_string())?;
    }
    let mut visit = 0_u32;
    for looks in programs {
        let points = looks.iter().map(|kib| {
            visit += 1;
            (f64::from(visit), mib(*kib))
        });
        chart
            .draw_series(LineSeries::new(points, LINE))
            .map_err(|problem| problem.to_string())?;
    }
    area.present().map_err(|problem| problem.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_a_line_for_each_program_and_its_band() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("curve.svg");
        draw(&[vec![250_000; 400], vec![251_000; 20]], &file).unwrap();
        let picture = std::fs::read_to_string(file).unwrap();
        assert_eq!(picture.matches("#005C5C").count(), 2, "{picture}");
        assert!(picture.contains("#E8A838"), "{picture}");
    }
}
