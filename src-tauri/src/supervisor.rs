//! Tells whoever supervises the program (systemd, with `Type=notify`) that the guide is ready, and that
//! its page lives. Where nobody supervises, nothing is told.
//!
//! That a page hangs is found and mended by `pulse`; a supervisor is there for when the program
//! itself hangs, and no more can mend anything.

/// The first words are on screen.
pub(crate) fn ready() {
    tell(State::Ready);
}

/// The page has given a sign of life.
pub(crate) fn alive() {
    tell(State::Alive);
}

#[derive(Debug, Clone, Copy)]
enum State {
    Ready,
    Alive,
}

#[cfg(target_os = "linux")]
fn tell(state: State) {
    use sd_notify::NotifyState;

    let told = match state {
        State::Ready => sd_notify::notify(&[NotifyState::Ready]),
        State::Alive => sd_notify::notify(&[NotifyState::Watchdog]),
    };
    if let Err(problem) = told {
        log::warn!(event = "supervisor-not-told", state:? = state; "{problem}");
    }
}

#[cfg(not(target_os = "linux"))]
fn tell(state: State) {
    log::trace!(state:? = state; "nobody supervises");
}
