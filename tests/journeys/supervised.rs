//! What a supervisor is told (`Type=notify`, `WatchdogSec=`): ready at the first words, alive as long
//! as the page is, and nothing while it hangs.

use std::os::unix::net::UnixDatagram;
use std::time::Duration;

use tests::app::program;
use tests::processes;
use tests::standing::{Stand, Standing};

/// Within a `WatchdogSec=` of thirty seconds a sign has long come.
const PATIENCE: Duration = Duration::from_secs(25);

fn told(supervisor: &UnixDatagram) -> String {
    let mut told = [0; 64];
    let length = supervisor.recv(&mut told).unwrap();
    String::from_utf8_lossy(&told[..length]).trim().to_owned()
}

#[test]
fn hears_that_the_guide_is_ready_and_lives_and_nothing_of_a_page_that_hangs() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notify");
    let supervisor = UnixDatagram::bind(&path).unwrap();
    supervisor.set_read_timeout(Some(PATIENCE)).unwrap();
    let program = program();
    let environment = [("NOTIFY_SOCKET", path.to_str().unwrap())];
    let stand = Stand {
        environment: &environment,
        ..Stand::plain(&program)
    };
    let guide = Standing::start(stand).unwrap();
    assert_eq!(told(&supervisor), "READY=1", "before any sign of life");
    assert_eq!(told(&supervisor), "WATCHDOG=1");
    assert_eq!(told(&supervisor), "WATCHDOG=1", "more than once");

    let page = guide.process("WebKitWebProces").unwrap();
    processes::kill(page, "STOP");
    // What was under way when the page was stopped.
    supervisor.set_nonblocking(true).unwrap();
    while supervisor.recv(&mut [0; 64]).is_ok() {}
    supervisor.set_nonblocking(false).unwrap();
    assert_eq!(told(&supervisor), "WATCHDOG=1");
    assert!(
        guide.log().contains("page-hangs"),
        "a sign of life came from a page that hangs"
    );
}
