//! Programs and libraries that come from the system, and how to install them on Debian.
//!
//! Each is looked for by what it does, not by its package, so that other systems work too
//! once their own packages are there.

use rustix::process::geteuid;
use thiserror::Error;

use crate::tell;
use crate::tool::{Tool, ToolProblem, on_path};

/// Something the system must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Need {
    package: &'static str,
    sign: Sign,
}

/// How to see that it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Program(&'static str),
    Library(&'static str),
}

/// Needed to build the guide.
pub(crate) const BUILD: &[Need] = &[
    Need {
        package: "build-essential",
        sign: Sign::Program("cc"),
    },
    Need {
        package: "pkg-config",
        sign: Sign::Program("pkg-config"),
    },
    Need {
        package: "libwebkit2gtk-4.1-dev",
        sign: Sign::Library("webkit2gtk-4.1"),
    },
];
/// Needed where there is no display, and by tests and measurements.
pub(crate) const VIRTUAL_SCREEN: &[Need] = &[Need {
    package: "xvfb",
    sign: Sign::Program("Xvfb"),
}];
/// Needed to drive the real guide in tests.
pub(crate) const DRIVER: &[Need] = &[Need {
    package: "webkit2gtk-driver",
    sign: Sign::Program("WebKitWebDriver"),
}];
/// Needed to hear the guide.
pub(crate) const VOICE: &[Need] = &[Need {
    package: "espeak-ng",
    sign: Sign::Program("espeak-ng"),
}];
/// Needed to read the guide as screen readers do.
pub(crate) const ACCESSIBILITY: &[Need] = &[
    Need {
        package: "dbus-daemon",
        sign: Sign::Program("dbus-daemon"),
    },
    Need {
        package: "at-spi2-core",
        // It stands where no path leads; joined to one, it is still itself.
        sign: Sign::Program("/usr/libexec/at-spi-bus-launcher"),
    },
];
/// Needed to hear what a screen reader makes of the guide.
pub(crate) const ORCA: &[Need] = &[Need {
    package: "orca",
    sign: Sign::Program("orca"),
}];
/// Needed to try ways out of a kiosk's session.
pub(crate) const COMPOSITOR: &[Need] = &[
    Need {
        package: "cage",
        sign: Sign::Program("cage"),
    },
    Need {
        package: "xwayland",
        sign: Sign::Program("Xwayland"),
    },
];
/// Needed to see which system calls are made.
pub(crate) const TRACER: &[Need] = &[Need {
    package: "strace",
    sign: Sign::Program("strace"),
}];
/// Needed to make packages, and to look for faults in them.
pub(crate) const PACKAGES: &[Need] = &[
    Need {
        package: "debhelper",
        sign: Sign::Program("dh"),
    },
    Need {
        package: "dpkg-dev",
        sign: Sign::Program("dpkg-buildpackage"),
    },
    Need {
        package: "lintian",
        sign: Sign::Program("lintian"),
    },
    Need {
        package: "zstd",
        sign: Sign::Program("zstd"),
    },
];
/// Needed to measure beside it.
pub(crate) const PEER: &[Need] = &[Need {
    package: "chromium",
    sign: Sign::Program("chromium"),
}];

/// Why what is missing was not installed.
#[derive(Debug, Error)]
pub(crate) enum DebianProblem {
    /// Not a Debian or a descendant of it.
    #[error(
        "this machine lacks what Debian packages as: {packages}. There is no apt-get here, \
         so install the like of them with your system's own tool and run this again"
    )]
    NoApt {
        /// Names of Debian packages.
        packages: String,
    },
    /// Nobody here may install.
    #[error(
        "installing needs root, and there is no sudo here. As root, run: \
         apt-get install {packages}"
    )]
    NotRoot {
        /// Names of Debian packages.
        packages: String,
    },
    /// apt-get said no.
    #[error("apt-get did not install {packages}; cure what it says above and run this again")]
    Apt {
        /// Names of Debian packages.
        packages: String,
        /// How it ended.
        #[source]
        source: ToolProblem,
    },
    /// apt-get said yes, and still it is not there.
    #[error("apt-get installed {packages}, and yet it is not found; look at your PATH")]
    StillMissing {
        /// Names of Debian packages.
        packages: String,
    },
}

/// Installs what is missing, and says so.
pub(crate) fn install_missing(needs: &[&[Need]]) -> Result<(), DebianProblem> {
    let lacking = missing(needs);
    if lacking.is_empty() {
        return Ok(());
    }
    let packages = lacking.join(" ");
    if on_path("apt-get").is_none() {
        return Err(DebianProblem::NoApt { packages });
    }
    let root = geteuid().is_root();
    if !root && on_path("sudo").is_none() {
        return Err(DebianProblem::NotRoot { packages });
    }
    tell::step(format_args!("installing from Debian: {packages}"));
    let failed = |source| DebianProblem::Apt {
        packages: packages.clone(),
        source,
    };
    apt(root, "update -q").run().map_err(failed)?;
    apt(root, "install -q -y --no-install-recommends")
        .words(&packages)
        .run()
        .map_err(failed)?;
    let lacking = missing(needs);
    if lacking.is_empty() {
        Ok(())
    } else {
        let packages = lacking.join(" ");
        Err(DebianProblem::StillMissing { packages })
    }
}

fn apt(root: bool, words: &str) -> Tool {
    let tool = if root {
        Tool::new("env")
    } else {
        Tool::new("sudo").argument("env").with_keyboard()
    };
    // A question of a package's installer would wait for ever.
    tool.words("DEBIAN_FRONTEND=noninteractive apt-get")
        .words(words)
}

fn missing(needs: &[&[Need]]) -> Vec<&'static str> {
    needs
        .concat()
        .into_iter()
        .filter(|need| !need.sign.is_there())
        .map(|need| need.package)
        .collect()
}

impl Sign {
    fn is_there(self) -> bool {
        match self {
            Self::Program(program) => on_path(program).is_some(),
            Self::Library(name) => Tool::new("pkg-config")
                .argument("--exists")
                .argument(name)
                .succeeds(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_is_named_by_its_package() {
        let none = [Need {
            package: "no-such",
            sign: Sign::Program("no-such-program"),
        }];
        let library = [Need {
            package: "no-library",
            sign: Sign::Library("no-such-library"),
        }];
        assert_eq!(missing(&[&none, &library]), ["no-such", "no-library"]);
    }

    #[test]
    fn what_is_there_is_not_installed_again() {
        let shell = [Need {
            package: "dash",
            sign: Sign::Program("sh"),
        }];
        assert!(
            missing(&[&shell]).is_empty(),
            "every machine that builds has a shell"
        );
    }
}
