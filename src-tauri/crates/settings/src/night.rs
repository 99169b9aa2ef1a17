//! When the screen of a kiosk is dim, where the staff want that.

use crate::Time;

/// From this time.
pub const NIGHT_BEGINS: Time = Time::half_hours(44);
/// To this time of the next day.
pub const NIGHT_ENDS: Time = Time::half_hours(14);

/// Whether it is night at a time.
pub fn is_night(time: Time) -> bool {
    time >= NIGHT_BEGINS || time < NIGHT_ENDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn night_goes_over_midnight() {
        for (time, wanted) in [
            ("21:59", false),
            ("22:00", true),
            ("23:59", true),
            ("00:00", true),
            ("06:59", true),
            ("07:00", false),
            ("12:00", false),
        ] {
            assert_eq!(is_night(time.parse().unwrap()), wanted, "{time}");
        }
    }
}
