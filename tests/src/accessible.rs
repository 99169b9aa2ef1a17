//! What a screen reader is given: the guide as the accessibility bus of the desktop (AT-SPI) has it.

use std::fmt;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use atspi::proxy::accessible::AccessibleProxy;
use atspi::{Role, State};
use tempfile::TempDir;
use zbus::Connection;
use zbus::connection::Builder;
use zbus::proxy::CacheProperties;
use zbus::zvariant::OwnedObjectPath;

/// How long the guide may take until it is on the bus.
const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_LOOKS: Duration = Duration::from_millis(50);
const PROGRAM: &str = "pandu";

/// Why nothing can be read.
#[derive(Debug, thiserror::Error)]
pub enum AccessibleProblem {
    /// The bus cannot be started.
    #[error("the bus cannot be started")]
    Start(#[from] std::io::Error),
    /// The bus or the guide does not answer.
    #[error("the bus or the guide does not answer")]
    Bus(#[from] zbus::Error),
    /// The guide is not on the bus.
    #[error("after {PATIENCE:?} there is no {0} on the bus")]
    Absent(&'static str),
}

/// A bus of its own, as a desktop has one, on which somebody listens.
pub struct Desktop {
    _daemon: Daemon,
    /// Where the buses have their sockets.
    _folder: TempDir,
    /// Where programs find it.
    session: String,
    /// Where they tell what is on their screens.
    accessibility: String,
    listener: Connection,
}

/// A thing on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// How many things it is in.
    pub depth: usize,
    /// What it is.
    pub role: Role,
    /// What it is called; empty for none.
    pub name: String,
    /// The language of its words.
    pub language: String,
    /// Whether keys reach it.
    pub focusable: bool,
    /// Whether it is the chosen one, or is switched on.
    pub pressed: bool,
    /// Whether it can be pressed.
    pub enabled: bool,
}

impl Desktop {
    /// Starts a bus, and says on it that somebody reads the screen.
    ///
    /// # Errors
    /// Where the system has no such bus.
    pub async fn start() -> Result<Self, AccessibleProblem> {
        let folder = tempfile::tempdir()?;
        // Whoever runs this keeps a desktop, screens and wishes of their own.
        let mut daemon = Command::new("dbus-daemon")
            .env("XDG_RUNTIME_DIR", folder.path())
            .env("GSETTINGS_BACKEND", "memory")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map(Daemon)?;
        let mut session = String::new();
        if let Some(said) = daemon.0.stdout.take() {
            BufReader::new(said).read_line(&mut session)?;
        }
        let session = session.trim().to_owned();
        let bus = Builder::address(session.as_str())?.build().await?;
        let (name, path) = ("org.a11y.Bus", "/org/a11y/bus");
        let address = bus.call_method(Some(name), path, Some(name), "GetAddress", &());
        let accessibility: String = address.await?.body().deserialize()?;
        let on = (
            "org.a11y.Status",
            "IsEnabled",
            zbus::zvariant::Value::from(true),
        );
        let properties = Some("org.freedesktop.DBus.Properties");
        bus.call_method(Some(name), path, properties, "Set", &on)
            .await?;
        let listener = Builder::address(accessibility.as_str())?.build().await?;
        Ok(Self {
            _daemon: daemon,
            _folder: folder,
            session,
            accessibility,
            listener,
        })
    }

    /// What tells a program where both buses are.
    pub fn environment(&self) -> [(&str, &str); 2] {
        [
            ("DBUS_SESSION_BUS_ADDRESS", &self.session),
            ("AT_SPI_BUS_ADDRESS", &self.accessibility),
        ]
    }

    /// Everything on the page of the guide, in reading order, as soon as it stays the same.
    ///
    /// # Errors
    /// Where the guide is not on the bus.
    pub async fn page(&self) -> Result<Vec<Thing>, AccessibleProblem> {
        let start = Instant::now();
        let mut before = None;
        loop {
            match self.now().await {
                Ok(now) if before.as_ref() == Some(&now) => return Ok(now),
                Ok(now) => before = Some(now),
                Err(problem) if start.elapsed() > PATIENCE => return Err(problem),
                // The page is not there yet, or something on it went while it was read.
                Err(_) => before = None,
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// Waits until the window of the guide is called so.
    ///
    /// # Errors
    /// Where it is not.
    pub async fn wait_for_window(&self, name: &str) -> Result<(), AccessibleProblem> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let program = self.program().await?;
            if let Some(window) = self.children(&program).await?.first()
                && window.name().await? == name
            {
                return Ok(());
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
        Err(AccessibleProblem::Absent("window of this name"))
    }

    async fn now(&self) -> Result<Vec<Thing>, AccessibleProblem> {
        let program = self.program().await?;
        let document = self.document(program).await?;
        let absent = AccessibleProblem::Absent("page of the guide");
        let mut things = Vec::new();
        self.read(document.ok_or(absent)?, &mut things).await?;
        Ok(things)
    }

    /// The guide itself.
    async fn program(&self) -> Result<AccessibleProxy<'_>, AccessibleProblem> {
        let root = AccessibleProxy::builder(&self.listener)
            .destination("org.a11y.atspi.Registry")?
            .build()
            .await?;
        for program in self.children(&root).await? {
            if program.name().await?.starts_with(PROGRAM) {
                return Ok(program);
            }
        }
        Err(AccessibleProblem::Absent("program of the guide"))
    }

    /// The first web page below something.
    async fn document<'d>(
        &'d self,
        program: AccessibleProxy<'d>,
    ) -> Result<Option<AccessibleProxy<'d>>, AccessibleProblem> {
        let mut waiting = self.children(&program).await?;
        while let Some(thing) = waiting.pop() {
            if thing.get_role().await? == Role::DocumentWeb {
                return Ok(Some(thing));
            }
            waiting.extend(self.children(&thing).await?);
        }
        Ok(None)
    }

    async fn read<'d>(
        &'d self,
        document: AccessibleProxy<'d>,
        things: &mut Vec<Thing>,
    ) -> Result<(), AccessibleProblem> {
        let mut waiting = vec![(0, document)];
        while let Some((depth, thing)) = waiting.pop() {
            let states = thing.get_state().await?;
            things.push(Thing {
                depth,
                role: thing.get_role().await?,
                name: thing.name().await?,
                language: thing.locale().await?,
                focusable: states.contains(State::Focusable),
                pressed: states.contains(State::Pressed) || states.contains(State::Checked),
                enabled: states.contains(State::Enabled),
            });
            let children = self.children(&thing).await?;
            waiting.extend(children.into_iter().rev().map(|child| (depth + 1, child)));
        }
        Ok(())
    }

    async fn children<'d>(
        &'d self,
        of: &AccessibleProxy<'_>,
    ) -> Result<Vec<AccessibleProxy<'d>>, AccessibleProblem> {
        // By hand, for the library takes no names of buses as WebKit gives its page.
        let of = of.inner();
        let mut children: Vec<(String, OwnedObjectPath)> = of.call("GetChildren", &()).await?;
        // The window names the page only when it is asked for a child by its number.
        if children.is_empty() && of.get_property::<i32>("ChildCount").await? > 0 {
            children.push(of.call("GetChildAtIndex", &0_i32).await?);
        }
        let mut found = Vec::new();
        for (bus, path) in children {
            let child = AccessibleProxy::builder(&self.listener)
                .destination(bus)?
                .path(path)?
                .cache_properties(CacheProperties::No);
            found.push(child.build().await?);
        }
        Ok(found)
    }
}

/// What it is, its name, its language, and what can be done with it; deeper things stand further in.
impl fmt::Display for Thing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let indent = self.depth * 2;
        write!(out, "{:indent$}{}", "", self.role)?;
        if !self.name.is_empty() {
            write!(out, " “{}”", self.name)?;
        }
        write!(out, " {}", self.language)?;
        for (is, word) in [
            (self.focusable, "reached"),
            (self.pressed, "pressed"),
            (!self.enabled, "off"),
        ] {
            if is {
                write!(out, " {word}")?;
            }
        }
        Ok(())
    }
}

/// The bus itself; it ends with this value.
struct Daemon(Child);

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
