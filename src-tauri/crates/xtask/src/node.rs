//! Node, npm, and the packages of the web UI.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::house::House;
use crate::tool::{Tool, ToolProblem, on_path};
use crate::{stamp, tell};

/// What the bundler of the UI needs: 20.19 or newer, but no odd or early release between.
const WANTED: &str = "Node 20.19 or newer (of 22: 22.12 or newer)";

/// Why Node cannot be used here.
#[derive(Debug, Error)]
pub(crate) enum NodeProblem {
    /// Not installed.
    #[error(
        "`{program}` is not on the PATH; install {WANTED} with npm, from nodejs.org, and run this again"
    )]
    Missing {
        /// `node` or `npm`.
        program: &'static str,
    },
    /// Installed, but old.
    #[error("this is Node {found}; the web UI needs {WANTED}, from nodejs.org")]
    Old {
        /// What `node --version` says.
        found: String,
    },
    /// Installed, but it does not even say its version.
    #[error("`node --version` gave no version; install {WANTED}, from nodejs.org")]
    Mute(#[source] ToolProblem),
}

/// Why the packages of the UI are not there.
#[derive(Debug, Error)]
pub(crate) enum PackagesProblem {
    /// No usable Node.
    #[error(transparent)]
    Node(#[from] NodeProblem),
    /// npm failed.
    #[error("the packages of the web UI were not installed")]
    Npm(#[source] ToolProblem),
    /// A file could not be read or written.
    #[error("{} could not be read or written", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

/// Installs the packages of the UI where they are missing or the lock file changed.
pub(crate) fn install_packages(house: &House) -> Result<(), PackagesProblem> {
    check_node()?;
    let lock = house.ui().join("package-lock.json");
    let stamp = house.ui().join("node_modules/.pandu-stamp");
    let fingerprint = stamp::fingerprint(house.root(), std::slice::from_ref(&lock), &[])
        .map_err(|source| PackagesProblem::File { path: lock, source })?;
    if stamp::holds(&stamp, &fingerprint) {
        return Ok(());
    }
    tell::step("installing the packages of the web UI: npm ci");
    Tool::new("npm")
        .words("ci --no-audit --no-fund")
        .in_folder(house.ui())
        .run()
        .map_err(PackagesProblem::Npm)?;
    stamp::set(&stamp, &fingerprint).map_err(|source| PackagesProblem::File {
        path: stamp,
        source,
    })
}

/// Runs a script of `ui/package.json`.
pub(crate) fn script(house: &House, name: &str) -> Tool {
    Tool::new("npm")
        .words("run --silent")
        .argument(name)
        .in_folder(house.ui())
}

fn check_node() -> Result<(), NodeProblem> {
    for program in ["node", "npm"] {
        if on_path(program).is_none() {
            return Err(NodeProblem::Missing { program });
        }
    }
    let answer = Tool::new("node")
        .argument("--version")
        .answer()
        .map_err(NodeProblem::Mute)?;
    let found = String::from_utf8_lossy(&answer)
        .trim()
        .trim_start_matches('v')
        .to_owned();
    if is_new_enough(&found) {
        Ok(())
    } else {
        Err(NodeProblem::Old { found })
    }
}

fn is_new_enough(version: &str) -> bool {
    let mut numbers = version
        .split('.')
        .map(|number| number.parse::<u32>().unwrap_or(0));
    let (major, minor) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    match major {
        20 => minor >= 19,
        22 => minor >= 12,
        other => other > 22,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_node_are_told_apart() {
        for good in ["20.19.0", "20.20.2", "22.12.0", "23.0.0", "24.1.0"] {
            assert!(is_new_enough(good), "{good}");
        }
        for bad in ["18.20.4", "20.18.9", "21.7.0", "22.11.0", "", "x.y"] {
            assert!(!is_new_enough(bad), "{bad}");
        }
    }
}
