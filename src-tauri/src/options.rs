//! What can be said on the command line.

#[cfg(debug_assertions)]
use std::path::PathBuf;

use clap::Parser;
use settings::Profile;

/// An offline guide to Singapore's Smart Nation services, in four languages.
#[derive(Debug, Clone, Parser)]
#[command(name = "pandu", version)]
pub struct Options {
    /// Who uses this machine: `kiosk` forgets after each visit, `laptop` keeps its owner's choices.
    #[arg(long, value_name = "PROFILE", default_value = "kiosk", value_parser = profile)]
    pub profile: Profile,
    /// Say how the guide that runs on this machine fares, as JSON, and end.
    #[arg(long)]
    pub health: bool,
    /// Set the PIN of the pages for the staff of a kiosk, and end. It is asked for twice; where the
    /// input is no terminal, its first line is taken.
    #[arg(long)]
    pub set_pin: bool,
    /// Let the staff fit the sizes to the screen of a kiosk, under *Easier to see*.
    #[arg(long)]
    pub fit: bool,
    /// CSS pixels in a millimetre of this screen, measured with a ruler.
    #[arg(long, value_name = "NUMBER", value_parser = px_per_mm)]
    pub px_per_mm: Option<f64>,
    /// Show the content of this folder. Only a debug build has this: a release trusts its own content.
    #[cfg(debug_assertions)]
    #[arg(long, value_name = "FOLDER")]
    pub content: Option<PathBuf>,
    /// Take the seconds in this file for the time since the start, so that a test need not wait.
    /// Only a debug build has this.
    #[cfg(debug_assertions)]
    #[arg(long, value_name = "FILE")]
    pub clock: Option<PathBuf>,
    /// Begin each page with the script in this file too, so that a test is in the page from the start.
    /// Only a debug build has this.
    #[cfg(debug_assertions)]
    #[arg(long, value_name = "FILE", value_parser = script)]
    pub script: Option<String>,
    /// Take what is written into this file, `in` or `out`, for a headset that is plugged in or taken out.
    /// Only a debug build has this.
    #[cfg(debug_assertions)]
    #[arg(long, value_name = "FILE")]
    pub headset: Option<PathBuf>,
    /// Take this for today. Only a debug build has this.
    #[cfg(debug_assertions)]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<guide::Date>,
}

/// Screens have between 1 (a large television) and 25 (a telephone) pixels in a millimetre.
fn px_per_mm(text: &str) -> Result<f64, String> {
    let number: f64 = text
        .parse()
        .map_err(|_| "write a number such as 4.03".to_owned())?;
    if settings::is_sound(number) {
        Ok(number)
    } else {
        Err("use 1 to 25".to_owned())
    }
}

#[cfg(debug_assertions)]
fn script(path: &str) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|problem| problem.to_string())
}

fn profile(text: &str) -> Result<Profile, String> {
    match text {
        "kiosk" => Ok(Profile::Kiosk),
        "laptop" => Ok(Profile::Laptop),
        _ => Err("use kiosk or laptop".to_owned()),
    }
}
