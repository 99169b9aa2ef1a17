//! What a PIN is, and how it is kept.

use argon2::password_hash::rand_core::OsRng;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};

/// Fewer digits are guessed; more are not remembered.
const DIGITS: std::ops::RangeInclusive<usize> = 6..=12;
/// OWASP's first advice for argon2id: 19 MiB, two passes, one lane; some 60 ms on a small machine.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Why something typed is no PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PinProblem {
    /// Not six to twelve digits.
    #[error("use {} to {} digits", DIGITS.start(), DIGITS.end())]
    Length,
    /// Something else than digits, which the glass has no keys for.
    #[error("use digits only")]
    NoDigit,
    /// Guessed first by anybody.
    #[error("use other digits: these are among the first that anybody tries")]
    Common,
}

/// Six to twelve digits, and none of those that everybody tries first. It is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// Takes what was typed, for a new PIN.
    ///
    /// # Errors
    /// Where it is none, or too easily guessed.
    pub fn new(typed: &str) -> Result<Self, PinProblem> {
        let pin = Self::typed(typed)?;
        let digits: Vec<u8> = pin.0.bytes().collect();
        let steps: Vec<i16> = digits
            .windows(2)
            .map(|pair| i16::from(pair[1]) - i16::from(pair[0]))
            .collect();
        let runs = |step| steps.iter().all(|one| *one == step);
        if runs(0) || runs(1) || runs(-1) {
            return Err(PinProblem::Common);
        }
        Ok(pin)
    }

    /// Takes what was typed, to be held against the one that is kept.
    ///
    /// # Errors
    /// Where it cannot be one.
    pub fn typed(typed: &str) -> Result<Self, PinProblem> {
        if !typed.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PinProblem::NoDigit);
        }
        if !DIGITS.contains(&typed.len()) {
            return Err(PinProblem::Length);
        }
        Ok(Self(typed.to_owned()))
    }

    /// Its hash, as a PHC string.
    pub(crate) fn hash(&self) -> Result<String, argon2::password_hash::Error> {
        let salt = SaltString::generate(&mut OsRng);
        Ok(hasher()?
            .hash_password(self.0.as_bytes(), &salt)?
            .to_string())
    }

    /// Whether it is the one with this hash.
    pub(crate) fn has(&self, hash: &str) -> Result<bool, argon2::password_hash::Error> {
        let hash = PasswordHash::new(hash)?;
        match hasher()?.verify_password(self.0.as_bytes(), &hash) {
            Ok(()) => Ok(true),
            Err(argon2::password_hash::Error::Password) => Ok(false),
            Err(problem) => Err(problem),
        }
    }
}

impl std::fmt::Debug for Pin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pin(…)")
    }
}

fn hasher() -> Result<Argon2<'static>, argon2::password_hash::Error> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_to_twelve_digits_that_nobody_tries_first() {
        for good in ["271828", "100000", "112358132134"] {
            assert!(Pin::new(good).is_ok(), "{good}");
        }
        for (bad, problem) in [
            ("", PinProblem::Length),
            ("12345", PinProblem::Length),
            ("1234567890123", PinProblem::Length),
            ("27182a", PinProblem::NoDigit),
            ("２７１８２８", PinProblem::NoDigit),
            ("000000", PinProblem::Common),
            ("123456", PinProblem::Common),
            ("98765432", PinProblem::Common),
        ] {
            assert_eq!(Pin::new(bad), Err(problem), "{bad}");
        }
    }

    #[test]
    fn a_hash_knows_its_pin_and_no_other_and_does_not_tell_it() {
        let pin = Pin::new("271828").unwrap();
        let hash = pin.hash().unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        assert!(pin.has(&hash).unwrap());
        assert!(!Pin::new("271829").unwrap().has(&hash).unwrap());
        assert_ne!(pin.hash().unwrap(), hash, "another salt each time");
        assert_eq!(format!("{pin:?}"), "Pin(…)");
    }
}
