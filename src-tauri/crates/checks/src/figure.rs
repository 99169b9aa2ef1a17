//! What a test measured for a check, handed from the tests to the table through files.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

/// The folder that takes figures; where it is not set, nobody wants them.
pub const FOLDER: &str = "PANDU_FIGURES";

/// One thing measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What of, in a few words.
    pub what: String,
    /// The value.
    pub value: f64,
    /// In what it is measured; empty for a ratio.
    pub unit: String,
    /// Which one stands for several.
    pub of: Extreme,
}

/// Which of several values stands for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Extreme {
    /// The smallest: the rule asks for so much.
    Least,
    /// The largest: the rule allows so much.
    Most,
    /// All together: how much was looked at.
    Sum,
}

impl Figure {
    /// The figure that stands for this one and another of the same thing.
    fn with(&mut self, other: &Self) {
        self.value = match self.of {
            Extreme::Least => self.value.min(other.value),
            Extreme::Most => self.value.max(other.value),
            Extreme::Sum => self.value + other.value,
        };
    }

    /// As the table has it.
    pub fn said(&self) -> String {
        let digits = match self.of {
            Extreme::Sum => 0,
            Extreme::Least | Extreme::Most if self.value >= 100.0 => 0,
            Extreme::Least | Extreme::Most => 2,
        };
        let value = format!("{:.digits$}", self.value);
        let unit = if self.unit.is_empty() {
            String::new()
        } else {
            format!(" {}", self.unit)
        };
        let what = &self.what;
        match self.of {
            Extreme::Least => format!("{what}: {value}{unit} at least"),
            Extreme::Most => format!("{what}: {value}{unit} at most"),
            Extreme::Sum => format!("{what}: {value}{unit}"),
        }
    }
}

/// Adds a figure to those of a check.
///
/// # Errors
/// Where its file cannot be written.
pub fn add(folder: &Path, check: &str, figure: &Figure) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut line = serde_json::to_string(figure)?;
    line.push('\n');
    let file = folder.join(check);
    // Tests run side by side: each line goes to the end in one piece.
    let mut file = OpenOptions::new().create(true).append(true).open(file)?;
    file.write_all(line.as_bytes())
}

/// The figures of a check, one for each thing that was measured, in the order in which they came first.
///
/// # Errors
/// Where its file cannot be read.
pub fn of(folder: &Path, check: &str) -> io::Result<Vec<Figure>> {
    let text = match fs::read_to_string(folder.join(check)) {
        Ok(text) => text,
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(problem) => return Err(problem),
    };
    let mut figures: Vec<Figure> = Vec::new();
    for line in text.lines() {
        let figure: Figure = serde_json::from_str(line)?;
        match figures.iter_mut().find(|known| known.what == figure.what) {
            Some(known) => known.with(&figure),
            None => figures.push(figure),
        }
    }
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_values_one_stands_for_all() {
        let folder = tempfile::tempdir().unwrap();
        let figure = |value, of, what: &str| Figure {
            what: what.to_owned(),
            value,
            unit: "mm".to_owned(),
            of,
        };
        for figure in [
            figure(5.0, Extreme::Least, "capitals"),
            figure(4.8, Extreme::Least, "capitals"),
            figure(3.0, Extreme::Sum, "pages"),
            figure(4.0, Extreme::Sum, "pages"),
        ] {
            add(folder.path(), "A01", &figure).unwrap();
        }
        let said: Vec<String> = of(folder.path(), "A01")
            .unwrap()
            .iter()
            .map(Figure::said)
            .collect();
        assert_eq!(said, ["capitals: 4.80 mm at least", "pages: 7 mm"]);
        assert_eq!(of(folder.path(), "A02").unwrap(), []);
    }
}
