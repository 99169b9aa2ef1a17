//! A journey opens no socket that reaches a network, and one that is opened is seen.

use std::process::Command;

use tests::app::program;
use tests::sockets;

#[test]
fn none_reaches_a_network() {
    let families = sockets::journey(&program(), 40).unwrap();
    println!("{families:?}");
    assert!(families["pages"] >= 5, "a journey: {families:?}");
    assert!(
        families.contains_key("AF_UNIX"),
        "it was traced: {families:?}"
    );
    assert!(!sockets::reaches_a_network(&families), "{families:?}");
}

#[test]
fn one_that_is_opened_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let [strace, arguments @ ..] = sockets::TRACED;
    let status = Command::new(strace)
        .args(arguments)
        .args(["bash", "-c", "(exec 3<>/dev/udp/127.0.0.1/9)"])
        .current_dir(folder.path())
        .status()
        .unwrap();
    assert!(status.success());
    let trace = std::fs::read_to_string(folder.path().join("trace")).unwrap();
    assert!(
        sockets::reaches_a_network(&sockets::families(&trace)),
        "{trace}"
    );
}
