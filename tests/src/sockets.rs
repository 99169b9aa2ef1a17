//! Which families of sockets a guide opens, seen from outside by a trace of its system calls.

use std::collections::BTreeMap;
use std::path::Path;

use fastrand::Rng;

use crate::standing::{Stand, Standing, StandingProblem};

/// Those that reach a network.
const INTERNET: [&str; 2] = ["AF_INET", "AF_INET6"];
/// Traces a program and all it starts; the file is in its home.
pub const TRACED: [&str; 7] = [
    "strace",
    "-f",
    "-qq",
    "-e",
    "trace=socket,socketpair",
    "-o",
    "trace",
];

/// Presses so often, by keys and touches, through as many pages as come; then counts the families
/// of all sockets that were asked for.
///
/// # Errors
/// Where the guide cannot be traced or does not answer.
pub fn journey(program: &Path, presses: u32) -> Result<BTreeMap<String, u32>, StandingProblem> {
    let stand = Stand {
        through: &TRACED,
        ..Stand::plain(program)
    };
    let guide = Standing::start(stand)?;
    guide.begin()?;
    let hand = guide.hand()?;
    let mut chance = Rng::with_seed(1799);
    let mut page = guide.still()?;
    let mut pages = 0;
    for _ in 0..presses {
        match chance.u8(..10) {
            // Choices, more often than page turns and the way back.
            number @ 0..=6 => hand.strike(&[], u32::from(b'1') + u32::from(number))?,
            7 => hand.strike(&[], u32::from(b'9'))?,
            8 => hand.strike(&[], 0xff1b)?,
            _ => {
                let share = |chance: &mut Rng| f64::from(chance.u16(..1000)) / 1000.0;
                guide.tap(&hand, share(&mut chance), share(&mut chance))?;
            }
        }
        let now = guide.still()?;
        pages += u32::from(crate::standing::share_of_change(&page, &now) > 0.02);
        page = now;
    }
    let trace = std::fs::read_to_string(guide.home().join("trace"))?;
    let mut families = families(&trace);
    families.insert("pages".to_owned(), pages);
    Ok(families)
}

/// The families in a trace, each with how often it was asked for.
pub fn families(trace: &str) -> BTreeMap<String, u32> {
    let mut families = BTreeMap::new();
    let asked = trace.lines().filter_map(|line| {
        let (_, arguments) = line
            .split_once("socket(")
            .or(line.split_once("socketpair("))?;
        arguments.split([',', ')']).next()
    });
    for family in asked {
        *families.entry(family.to_owned()).or_default() += 1;
    }
    families
}

/// Whether one of them reaches a network.
pub fn reaches_a_network(families: &BTreeMap<String, u32>) -> bool {
    INTERNET.iter().any(|family| families.contains_key(*family))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_are_counted_and_the_internet_is_noticed() {
        let trace = "12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3\n\
            13 socketpair(AF_UNIX, SOCK_SEQPACKET, 0, [4, 5]) = 0\n\
            13 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 6\n";
        let quiet = families(trace);
        assert_eq!(quiet["AF_UNIX"], 2);
        assert!(!reaches_a_network(&quiet));
        for leak in [
            "socket(AF_INET, SOCK_DGRAM, 0",
            "socket(AF_INET6, SOCK_STREAM, 0 <unfinished",
        ] {
            assert!(
                reaches_a_network(&families(&format!("{trace}14 {leak}"))),
                "{leak}"
            );
        }
    }
}
