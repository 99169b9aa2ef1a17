//! The licences of the packages of the web UI, shipped or only used to build it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;

use serde::Deserialize;
use thiserror::Error;

use crate::house::House;

/// What is allowed, and why.
const ALLOWED: [(&str, &str); 10] = [
    ("MIT", "permissive; the notice is delivered with the guide"),
    ("ISC", "as MIT"),
    ("0BSD", "asks for nothing"),
    ("Apache-2.0", "permissive; fits our own MIT OR Apache-2.0"),
    (
        "BSD-2-Clause",
        "permissive; the notice is delivered with the guide",
    ),
    ("BSD-3-Clause", "as BSD-2-Clause"),
    ("BlueOak-1.0.0", "permissive; tools of the linter only"),
    (
        "Zlib",
        "permissive; compression inside the tool that cuts fonts",
    ),
    (
        "OFL-1.1",
        "fonts: free to bundle and to cut, as long as they are not sold alone",
    ),
    (
        "MPL-2.0",
        "by file: we change none of theirs (style compiler, accessibility tests)",
    ),
];

/// Allowed for one package alone.
const EXCEPTIONS: [(&str, &str, &str); 1] = [(
    "argparse",
    "Python-2.0",
    "reads the options of a linter's configuration; not delivered",
)];

/// Why the licences are not in order.
#[derive(Debug, Error)]
pub(crate) enum LicencesProblem {
    /// The lock file cannot be read.
    #[error("{} cannot be read", path.display())]
    Read {
        /// Its path.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The lock file is not what npm writes today.
    #[error("{} is no lock file of npm 7 or newer; write it anew with `npm install`", path.display())]
    NotALock {
        /// Its path.
        path: PathBuf,
        /// What is wrong with it.
        #[source]
        source: serde_json::Error,
    },
    /// It names no package.
    #[error("{} names no package; write it anew with `npm install`", .0.display())]
    Empty(PathBuf),
    /// Some licences are not allowed.
    #[error(
        "not allowed: {0}; take another package, or allow the licence in \
         xtask/src/suites/npm_licences.rs and say why"
    )]
    NotAllowed(String),
}

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Package>,
}

#[derive(Deserialize)]
struct Package {
    license: Option<String>,
    #[serde(default)]
    link: bool,
}

/// Checks every package of the lock file.
pub(crate) fn check(house: &House) -> Result<(), LicencesProblem> {
    let path = house.ui().join("package-lock.json");
    let text = fs::read(&path).map_err(|source| LicencesProblem::Read {
        path: path.clone(),
        source,
    })?;
    match serde_json::from_slice::<Lock>(&text) {
        Ok(lock) if lock.packages.len() > 1 => faults(&lock),
        Ok(_) => Err(LicencesProblem::Empty(path)),
        Err(source) => Err(LicencesProblem::NotALock { path, source }),
    }
}

fn faults(lock: &Lock) -> Result<(), LicencesProblem> {
    let faults: Vec<String> = lock
        .packages
        .iter()
        // The empty path is the web UI itself.
        .filter(|(path, package)| !path.is_empty() && !package.link)
        .filter_map(|(path, package)| {
            let name = path
                .rsplit_once("node_modules/")
                .map_or(path.as_str(), |(_, name)| name);
            match package.license.as_deref() {
                Some(licence) if is_allowed(name, licence) => None,
                Some(licence) => Some(format!("{name} ({licence})")),
                None => Some(format!("{name} (no licence named)")),
            }
        })
        .collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(LicencesProblem::NotAllowed(faults.join(", ")))
    }
}

/// Judges an SPDX expression. Where it mixes AND and OR, each licence must be allowed.
fn is_allowed(package: &str, expression: &str) -> bool {
    let expression = expression.replace(['(', ')'], " ");
    let mut choice = false;
    let mut every = true;
    let mut any = false;
    for word in expression.split_whitespace() {
        match word {
            "OR" => choice = true,
            "AND" => {}
            licence => {
                let allowed = ALLOWED.iter().any(|(id, _)| *id == licence)
                    || EXCEPTIONS
                        .iter()
                        .any(|(name, id, _)| (*name, *id) == (package, licence));
                every &= allowed;
                any |= allowed;
            }
        }
    }
    let mixed = expression.contains(" AND ") && choice;
    if choice && !mixed { any } else { any && every }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_judged() {
        for good in [
            "MIT",
            "(MIT OR GPL-3.0)",
            "MIT AND Zlib",
            "Apache-2.0 OR MIT",
        ] {
            assert!(is_allowed("any", good), "{good}");
        }
        for bad in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(MIT OR GPL-3.0) AND MIT",
            "UNLICENSED",
        ] {
            assert!(!is_allowed("any", bad), "{bad}");
        }
    }

    #[test]
    fn an_exception_holds_for_its_package_alone() {
        assert!(is_allowed("argparse", "Python-2.0"));
        assert!(!is_allowed("other", "Python-2.0"));
    }

    #[test]
    fn every_fault_is_named_at_once() {
        let lock: Lock = serde_json::from_str(
            r#"{"packages": {
                "": {"license": "MIT OR Apache-2.0"},
                "node_modules/a": {"license": "GPL-3.0"},
                "node_modules/b/node_modules/@c/d": {},
                "node_modules/e": {"license": "MIT"},
                "node_modules/f": {"link": true}
            }}"#,
        )
        .unwrap();
        let problem = faults(&lock).unwrap_err().to_string();
        assert!(
            problem.contains("a (GPL-3.0), @c/d (no licence named);"),
            "{problem}"
        );
    }
}
