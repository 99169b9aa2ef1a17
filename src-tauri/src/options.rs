//! What can be said on the command line.

#[cfg(debug_assertions)]
use std::path::PathBuf;

use clap::Parser;

/// An offline guide to Singapore's Smart Nation services, in four languages.
#[derive(Debug, Clone, Parser)]
#[command(name = "pandu", version)]
pub struct Options {
    /// CSS pixels in a millimetre of this screen, measured with a ruler.
    #[arg(long, value_name = "NUMBER", value_parser = px_per_mm)]
    pub px_per_mm: Option<f64>,
    /// Show the content of this folder. Only a debug build has this: a release trusts its own content.
    #[cfg(debug_assertions)]
    #[arg(long, value_name = "FOLDER")]
    pub content: Option<PathBuf>,
    /// Take this for today. Only a debug build has this.
    #[cfg(debug_assertions)]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<guide::Date>,
}

/// Screens have between 2 (a large television) and 25 (a telephone) pixels in a millimetre.
fn px_per_mm(text: &str) -> Result<f64, String> {
    let number: f64 = text
        .parse()
        .map_err(|_| "write a number such as 4.03".to_owned())?;
    if (2.0..=25.0).contains(&number) {
        Ok(number)
    } else {
        Err("use 2 to 25".to_owned())
    }
}
