//! What can be typed after `cargo xtask`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// The tasks of a developer of Pandu.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, about)]
pub(crate) struct CommandLine {
    /// What to do.
    #[command(subcommand)]
    pub(crate) task: Task,
}

/// One task.
#[derive(Debug, Subcommand)]
pub(crate) enum Task {
    /// Install what is missing, build, and open the guide.
    Run(RunOptions),
    /// Install what is missing and run every suite of tests.
    Test(TestOptions),
    /// Run the tests of the accessibility checks, plant their faults, and write what came of it to
    /// docs/ACCEPTANCE.md.
    Acceptance {
        /// Run nothing: write what the last runs of this state of the project have shown.
        #[arg(long)]
        recorded: bool,
    },
    /// Write the generated files: page types, JSON schemas, font coverage.
    Gen,
    /// Take a picture of every screen in every language and size.
    Shots {
        /// The folder to write to.
        #[arg(long, default_value = "shots")]
        out: PathBuf,
    },
    /// Look at every page in every language, size, colour and screen; tell what is wrong.
    Matrix(MatrixOptions),
    /// Listen to every page in every language; tell what is seen and not heard.
    Spoken(SpokenOptions),
    /// Press by chance; nothing may lead out of the guide. The result is JSON.
    Monkey(MonkeyOptions),
    /// Make visits one after another, with a process killed now and then: nothing may fall, and memory
    /// may not grow. The result is JSON; the curve of memory is a picture. Twenty thousand take hours.
    Soak(SoakOptions),
    /// Write the hashes of word runs against which the English sentences are looked at.
    SourceRuns {
        /// The folder of the source documents, which are not in the repository.
        folder: PathBuf,
    },
    /// Try each way out of the release build, on a bare screen and in the compositor of a kiosk.
    Escapes {
        /// Only attempts with this in their name.
        only: Vec<String>,
    },
    /// Kill each process of the release build, and say how soon Welcome is back, as JSON.
    Falls {
        /// How often each.
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
        times: u32,
    },
    /// Cut the power while the guide writes what it keeps; the result is JSON. Needs root.
    PowerCut {
        /// How often.
        #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
        times: u32,
    },
    /// Trace the system calls of a journey; the families of its sockets are JSON.
    Sockets,
    /// Build the packages for Debian and the folder for laptops, with their notices.
    Package,
    /// Feed broken content to the loaders.
    Fuzz {
        /// For how long.
        #[arg(long, default_value_t = 5)]
        minutes: u32,
    },
    /// Measure; the result is JSON.
    Bench {
        /// What to measure.
        #[command(subcommand)]
        what: Bench,
    },
}

/// How to open the guide.
#[derive(Debug, Args)]
pub(crate) struct RunOptions {
    /// Build and open the release build.
    #[arg(long)]
    pub(crate) release: bool,
    /// Without a display: keep the guide and its virtual screen open.
    #[arg(long)]
    pub(crate) stay: bool,
    /// What to hand to the guide itself, after `--`.
    #[arg(last = true)]
    pub(crate) arguments: Vec<String>,
}

/// Which suites to run.
#[derive(Debug, Args)]
pub(crate) struct TestOptions {
    /// Run only this suite; may be repeated.
    #[arg(long, value_name = "NAME")]
    pub(crate) only: Vec<String>,
    /// Run those too that take hours or need more: `--list` names them.
    #[arg(long, conflicts_with = "only")]
    pub(crate) all: bool,
    /// Name the suites and stop.
    #[arg(long)]
    pub(crate) list: bool,
}

/// How much of the matrix to look at.
#[derive(Debug, Default, Args)]
pub(crate) struct MatrixOptions {
    /// Only on this screen: kiosk, laptop or small-laptop.
    #[arg(long)]
    pub(crate) screen: Option<String>,
    /// Only this of it: templates, every-page, pairs, low, steady or left.
    #[arg(long)]
    pub(crate) aspect: Option<String>,
    /// Only in this language: en, zh, ms or ta.
    #[arg(long)]
    pub(crate) language: Option<String>,
    /// Only what the tests look at.
    #[arg(long)]
    pub(crate) sample: bool,
    /// Everything told, as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// How much to listen to.
#[derive(Debug, Default, Args)]
pub(crate) struct SpokenOptions {
    /// Only in this language: en, zh, ms or ta.
    #[arg(long)]
    pub(crate) language: Option<String>,
}

/// How to press by chance.
#[derive(Debug, Args)]
pub(crate) struct MonkeyOptions {
    /// How often.
    #[arg(long, default_value_t = 10_000)]
    pub(crate) count: u32,
    /// Where chance begins, to repeat a run.
    #[arg(long)]
    pub(crate) seed: Option<u64>,
}

/// How long to soak.
#[derive(Debug, Args)]
pub(crate) struct SoakOptions {
    /// How many visits.
    #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) visits: u32,
    /// The folder for `soak.json`, the curve, `soak.svg`, and pictures of dead ends; written after each
    /// hundred visits.
    #[arg(long, default_value = "target/soak")]
    pub(crate) out: PathBuf,
    /// Go on with the visits that are in the folder, for a run that was broken off.
    #[arg(long)]
    pub(crate) go_on: bool,
}

/// One measurement.
#[derive(Debug, Subcommand)]
pub(crate) enum Bench {
    /// Start and memory, beside Chromium with the same page.
    Start(StartOptions),
    /// Start and memory with seven services, with all, and with a thousand.
    Amounts(StartOptions),
    /// How soon and how well it is found what is typed, beside SQLite FTS5 and tantivy.
    Search,
    /// How soon each setting, language and page is drawn after a press, on three screens.
    Redraw(RedrawOptions),
    /// How soon a press is heard and a voice is silent, and what the voice process takes.
    Speech,
    /// How long Rust takes to make each page in each language.
    Pages {
        /// How often each is made.
        #[arg(long, default_value_t = 200)]
        times: u32,
    },
}

/// How to measure redraws.
#[derive(Debug, Args)]
pub(crate) struct RedrawOptions {
    /// How often each is pressed.
    #[arg(long, default_value_t = 20)]
    pub(crate) times: u32,
    /// Only on this screen: kiosk, laptop or small-laptop.
    #[arg(long)]
    pub(crate) screen: Option<String>,
}

/// How to measure the start.
#[derive(Debug, Args)]
pub(crate) struct StartOptions {
    /// How often each is started for each figure.
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) runs: u32,
    /// Also write the JSON to this file.
    #[arg(long)]
    pub(crate) out: Option<PathBuf>,
    /// Where the English greeting is pressed, as a share of the screen's width.
    #[arg(long, default_value_t = 0.5)]
    pub(crate) press_x: f64,
    /// The same, of its height.
    #[arg(long, default_value_t = 0.23)]
    pub(crate) press_y: f64,
}
