//! `cargo xtask package`: what is handed to whoever runs the guide.
//!
//! Two packages for Debian (`pandu`, and `pandu-kiosk` for what fills a screen), and a folder that runs on a
//! laptop without being installed. How they are made of what was built is said by `packaging/`, in the
//! words of debhelper; here it is only brought together. What belongs to nobody but the machine
//! (a PIN, a site's hours) is in none of them.

mod inventory;
mod notices;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::build::{self, BuildProblem, Profile};
use crate::cargo_tools;
use crate::debian::{self, DebianProblem};
use crate::house::House;
use crate::tell;
use crate::tool::{Tool, ToolProblem};

/// All crates have it.
const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The programs, and what goes with them from elsewhere than `packaging/debian`.
const WITH_THEM: [&str; 9] = [
    "LICENSE",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "docs/OPERATIONS.md",
    "packaging/pandu.1",
    "packaging/pandu-voice.1",
    "packaging/pandu.desktop",
    "src-tauri/icons/pandu.png",
    "src-tauri/icons/pandu.svg",
];
/// What only a kiosk has.
const OF_A_KIOSK: [&str; 3] = [
    "packaging/kiosk/60-pandu-kiosk-logind.conf",
    "packaging/kiosk/60-pandu-kiosk-sysctl.conf",
    "packaging/kiosk/session",
];

/// What lintian may say: the project has no address for letters yet, and does not make one up.
const SAID_BY_LINTIAN: &str = "bogus-mail-host,bogus-mail-host-in-debian-changelog";

/// Why there is no package.
#[derive(Debug, Error)]
pub(crate) enum PackageProblem {
    /// The guide was not built.
    #[error(transparent)]
    Build(#[from] BuildProblem),
    /// A Debian package is missing.
    #[error(transparent)]
    Debian(#[from] DebianProblem),
    /// A program failed.
    #[error("{step} failed")]
    Step {
        /// What it was doing.
        step: &'static str,
        /// How it ended.
        #[source]
        source: ToolProblem,
    },
    /// A file could not be read or written.
    #[error("{} could not be read or written", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// A list of packages is not what its program writes today.
    #[error("{what} is not understood")]
    Format {
        /// Which list.
        what: &'static str,
        /// What is wrong with it.
        #[source]
        source: serde_json::Error,
    },
    /// Something is delivered whose terms are not known.
    #[error("{package} brings no text of its licence and names none, so it cannot be delivered")]
    NoLicence {
        /// Its name.
        package: String,
    },
    /// The time of the commit is not known.
    #[error("packages are made of a commit: this is no checkout of git, or it has no commit")]
    NoCommit,
}

/// Builds all, and prints where it lies.
pub(crate) fn package(house: &House) -> Result<(), PackageProblem> {
    debian::install_missing(&[debian::BUILD, debian::PACKAGES])?;
    for tool in [cargo_tools::ABOUT, cargo_tools::CYCLONEDX] {
        cargo_tools::install_missing(tool).map_err(step("installing a tool"))?;
    }
    // A build for one system brings only its own crates; the notices are gathered over those of all.
    Tool::cargo("fetch --locked")
        .in_folder(house.root())
        .run()
        .map_err(step("bringing the crates"))?;
    let time = TimeOfCommit::read(house)?;
    let program = build::application(house, Profile::Release)?;
    let out = house.target().join("package");
    empty(&out)?;
    let tree = out.join(format!("pandu-{VERSION}"));
    let built = tree.join("built");
    make_folder(&built)?;
    bring_together(house, &program, &built)?;
    copy_folder(&house.root().join("packaging/debian"), &tree.join("debian"))?;
    write(&tree.join("debian/changelog"), &changelog(&time))?;
    make_debian(&tree, &time)?;
    let portable = make_portable(house, &built, &out, &time)?;
    fs::remove_dir_all(&tree).map_err(|source| file(&tree, source))?;
    let mut made = packages_in(&out)?;
    made.push(portable);
    for path in made {
        println!("{}", path.display());
    }
    Ok(())
}

/// When what is packaged was committed: the same commit gives the same packages.
struct TimeOfCommit {
    seconds: String,
    as_in_mail: String,
}

impl TimeOfCommit {
    fn read(house: &House) -> Result<Self, PackageProblem> {
        let answer = Tool::new("git")
            .words("log --max-count=1 --format=%ct%n%cD")
            .in_folder(house.root())
            .answer()
            .map_err(|_| PackageProblem::NoCommit)?;
        let answer = String::from_utf8_lossy(&answer);
        let (seconds, as_in_mail) = answer
            .trim()
            .split_once('\n')
            .ok_or(PackageProblem::NoCommit)?;
        Ok(Self {
            seconds: seconds.to_owned(),
            as_in_mail: as_in_mail.to_owned(),
        })
    }
}

fn bring_together(house: &House, program: &Path, built: &Path) -> Result<(), PackageProblem> {
    let voice = program.with_file_name("pandu-voice");
    let others = WITH_THEM
        .iter()
        .chain(&OF_A_KIOSK)
        .map(|name| house.root().join(name));
    for path in [program.to_owned(), voice].into_iter().chain(others) {
        copy_into(&path, built)?;
    }
    copy_folder(&house.root().join("docs/pictures"), &built.join("pictures"))?;
    notices::write(house, &built.join("THIRD-PARTY-NOTICES.txt"))?;
    inventory::write(house, built)
}

fn changelog(time: &TimeOfCommit) -> String {
    format!(
        "pandu ({VERSION}) bookworm; urgency=medium\n\n  \
         * What changed stands in CHANGELOG.md of the source.\n\n \
         -- The Pandu authors <pandu@localhost>  {}\n",
        time.as_in_mail
    )
}

fn make_debian(tree: &Path, time: &TimeOfCommit) -> Result<(), PackageProblem> {
    tell::step("the packages for Debian: dpkg-buildpackage");
    Tool::new("dpkg-buildpackage")
        .words("--build=binary --no-sign --no-check-builddeps")
        .with("SOURCE_DATE_EPOCH", &time.seconds)
        .in_folder(tree)
        .run()
        .map_err(step("packing"))?;
    let changes = format!("../pandu_{VERSION}_{}.changes", architecture()?);
    tell::step("faults in the packages: lintian");
    Tool::new("lintian")
        .words("--fail-on error,warning --info --allow-root --suppress-tags")
        .argument(SAID_BY_LINTIAN)
        .argument(changes)
        .in_folder(tree)
        .run()
        .map_err(step("the look for faults in the packages"))
}

/// A folder that runs where it lies, packed.
fn make_portable(
    house: &House,
    built: &Path,
    out: &Path,
    time: &TimeOfCommit,
) -> Result<PathBuf, PackageProblem> {
    let name = "pandu-portable";
    let folder = out.join(name);
    copy_folder(&house.root().join("packaging/portable"), &folder)?;
    for name in [
        "pandu",
        "pandu-voice",
        "LICENSE",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "THIRD-PARTY-NOTICES.txt",
        inventory::OF_THE_PROGRAM,
        inventory::OF_THE_UI,
    ] {
        copy_into(&built.join(name), &folder)?;
    }
    tell::step("the folder for laptops: tar");
    let archive = format!("{name}.tar.zst");
    Tool::new("tar")
        .words("--create --zstd --sort=name --owner=0 --group=0 --numeric-owner")
        .argument(format!("--mtime=@{}", time.seconds))
        .argument(format!("--file={archive}"))
        .argument(name)
        .in_folder(out)
        .run()
        .map_err(step("packing the folder for laptops"))?;
    fs::remove_dir_all(&folder).map_err(|source| file(&folder, source))?;
    Ok(out.join(archive))
}

fn architecture() -> Result<String, PackageProblem> {
    let answer = Tool::new("dpkg")
        .argument("--print-architecture")
        .answer()
        .map_err(step("asking for the architecture"))?;
    Ok(String::from_utf8_lossy(&answer).trim().to_owned())
}

fn packages_in(folder: &Path) -> Result<Vec<PathBuf>, PackageProblem> {
    let entries = fs::read_dir(folder).map_err(|source| file(folder, source))?;
    let mut packages: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "deb"))
        .collect();
    packages.sort();
    Ok(packages)
}

fn empty(folder: &Path) -> Result<(), PackageProblem> {
    match fs::remove_dir_all(folder) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => Err(file(folder, source)),
        _ => make_folder(folder),
    }
}

fn make_folder(folder: &Path) -> Result<(), PackageProblem> {
    fs::create_dir_all(folder).map_err(|source| file(folder, source))
}

/// Copies a folder with all that is in it.
fn copy_folder(from: &Path, to: &Path) -> Result<(), PackageProblem> {
    make_folder(to)?;
    for entry in fs::read_dir(from).map_err(|source| file(from, source))? {
        let path = entry.map_err(|source| file(from, source))?.path();
        if path.is_dir() {
            copy_folder(&path, &to.join(path.file_name().unwrap_or_default()))?;
        } else {
            copy_into(&path, to)?;
        }
    }
    Ok(())
}

fn copy_into(path: &Path, folder: &Path) -> Result<(), PackageProblem> {
    let to = folder.join(path.file_name().unwrap_or_default());
    match fs::copy(path, to) {
        Ok(_) => Ok(()),
        Err(source) => Err(file(path, source)),
    }
}

fn write(path: &Path, text: &str) -> Result<(), PackageProblem> {
    fs::write(path, text).map_err(|source| file(path, source))
}

fn file(path: &Path, source: io::Error) -> PackageProblem {
    let path = path.to_owned();
    PackageProblem::File { path, source }
}

fn step(step: &'static str) -> impl FnOnce(ToolProblem) -> PackageProblem {
    move |source| PackageProblem::Step { step, source }
}
