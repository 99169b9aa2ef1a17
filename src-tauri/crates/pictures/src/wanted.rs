//! What a page asks for, checked: after this module a name holds no path and a width is sane.
//!
//! Left out: whether there is such a picture (`pictures.rs`).

use std::fmt;
use std::str::FromStr;

/// The narrowest picture that may be asked for, in device pixels.
pub const WIDTH_PX_MIN: u32 = 16;
/// The widest picture that may be asked for, in device pixels; none is made taller either.
pub const WIDTH_PX_MAX: u32 = 4096;
/// Widths are rounded up to this step, so that a window being resized does not flood the cache.
pub const WIDTH_PX_STEP: u32 = 32;
/// No name is longer.
pub const NAME_CHARACTERS_MAX: usize = 80;

/// The name of a picture: lower-case words joined by hyphens, letter first, as in `help-desk`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PictureName(String);

impl PictureName {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for PictureName {
    type Err = AddressProblem;

    fn from_str(text: &str) -> Result<Self, AddressProblem> {
        let word = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        let fits = text.len() <= NAME_CHARACTERS_MAX
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.split('-').all(word);
        if fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(AddressProblem::BadName(shown(text)))
        }
    }
}

impl fmt::Display for PictureName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How the picture is to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Contrast {
    /// As it was drawn or taken.
    Normal,
    /// In strong greys, for the dark themes.
    High,
}

/// One picture as a page asks for it. Its width is between [`WIDTH_PX_MIN`] and
/// [`WIDTH_PX_MAX`] and a multiple of [`WIDTH_PX_STEP`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Wanted {
    name: PictureName,
    width_px: u32,
    contrast: Contrast,
}

impl Wanted {
    /// Asks for a picture of about `width_px` device pixels, rounded up to the next step.
    ///
    /// # Errors
    /// [`AddressProblem::BadWidth`] for a width outside the bounds.
    pub fn new(
        name: PictureName,
        width_px: u32,
        contrast: Contrast,
    ) -> Result<Self, AddressProblem> {
        if !(WIDTH_PX_MIN..=WIDTH_PX_MAX).contains(&width_px) {
            return Err(AddressProblem::BadWidth(width_px.to_string()));
        }
        Ok(Self {
            name,
            width_px: width_px.next_multiple_of(WIDTH_PX_STEP),
            contrast,
        })
    }

    /// Reads the path and query of an address, as in `/help-desk?width=640&contrast=high`.
    /// The width must be there; the contrast is normal unless said. Nothing is decoded: a `%`
    /// is in no name, so an address that needs one is refused.
    ///
    /// # Errors
    /// The first thing in the address that is not as above.
    pub fn from_address(address: &str) -> Result<Self, AddressProblem> {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let name = path
            .strip_prefix('/')
            .ok_or_else(|| AddressProblem::BadName(shown(path)))?;
        let name = name.parse()?;
        let mut width_px = None;
        let mut contrast = None;
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let again = match key {
                "width" => width_px.replace(width(value)?).is_some(),
                "contrast" => contrast.replace(contrast_named(value)?).is_some(),
                _ => return Err(AddressProblem::UnknownKey(shown(key))),
            };
            if again {
                return Err(AddressProblem::KeyTwice(shown(key)));
            }
        }
        let width_px = width_px.ok_or(AddressProblem::NoWidth)?;
        Self::new(name, width_px, contrast.unwrap_or(Contrast::Normal))
    }

    /// Which picture.
    pub fn name(&self) -> &PictureName {
        &self.name
    }

    /// How wide at most, in device pixels.
    pub fn width_px(&self) -> u32 {
        self.width_px
    }

    /// How it is to look.
    pub fn contrast(&self) -> Contrast {
        self.contrast
    }
}

fn width(value: &str) -> Result<u32, AddressProblem> {
    let digits = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    let number = if digits { value.parse().ok() } else { None };
    number.ok_or_else(|| AddressProblem::BadWidth(shown(value)))
}

fn contrast_named(value: &str) -> Result<Contrast, AddressProblem> {
    match value {
        "normal" => Ok(Contrast::Normal),
        "high" => Ok(Contrast::High),
        _ => Err(AddressProblem::BadContrast(shown(value))),
    }
}

/// As much of a refused text as a log line needs.
fn shown(text: &str) -> String {
    text.chars().take(NAME_CHARACTERS_MAX).collect()
}

/// Why an address asks for no picture.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressProblem {
    /// The path is not `/` and a name.
    #[error(
        "`{0}` is not the name of a picture: use lower-case letters, digits and single hyphens, \
         letter first"
    )]
    BadName(String),
    /// No `width=` was given.
    #[error("the address says no width")]
    NoWidth,
    /// The width is no number, or out of bounds.
    #[error("`{0}` is not a width between {WIDTH_PX_MIN} and {WIDTH_PX_MAX} pixels")]
    BadWidth(String),
    /// The contrast is neither `normal` nor `high`.
    #[error("`{0}` is not a contrast: use `normal` or `high`")]
    BadContrast(String),
    /// The query has a key that is not known.
    #[error("`{0}` is not known here: use `width` and `contrast`")]
    UnknownKey(String),
    /// A key stands twice.
    #[error("`{0}` stands twice in the address")]
    KeyTwice(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_name_a_width_and_a_contrast() {
        let wanted = Wanted::from_address("/help-desk?width=640&contrast=high").unwrap();
        assert_eq!(wanted.name().as_str(), "help-desk");
        assert_eq!(
            (wanted.width_px(), wanted.contrast()),
            (640, Contrast::High)
        );
        let wanted = Wanted::from_address("/a1?contrast=normal&width=16").unwrap();
        assert_eq!(
            (wanted.width_px(), wanted.contrast()),
            (32, Contrast::Normal)
        );
        let widest = Wanted::from_address("/a?width=4096").unwrap();
        assert_eq!(widest.width_px(), 4096, "rounding never leaves the bounds");
        assert_eq!(
            Wanted::from_address("/a?width=641").unwrap().width_px(),
            672
        );
    }

    #[test]
    fn path_tricks_are_no_names() {
        let long = format!("/{}?width=64", "a".repeat(NAME_CHARACTERS_MAX + 1));
        for trick in [
            "",
            "?width=64",
            "/?width=64",
            "help-desk?width=64",
            "/../help-desk?width=64",
            "/..?width=64",
            "/%2e%2e/x?width=64",
            "/help%2ddesk?width=64",
            "//etc/passwd?width=64",
            "/etc/passwd?width=64",
            "/C:\\x?width=64",
            "/\\\\host\\x?width=64",
            "/a.png?width=64",
            "/a\0?width=64",
            "/Help?width=64",
            "/a--b?width=64",
            "/-a?width=64",
            "/a-?width=64",
            "/a/?width=64",
            "/a#b?width=64",
            "/картина?width=64",
            &long,
        ] {
            let answer = Wanted::from_address(trick);
            assert!(
                matches!(answer, Err(AddressProblem::BadName(_))),
                "{trick:?}: {answer:?}"
            );
        }
    }

    #[test]
    fn a_query_is_exact() {
        use AddressProblem::{BadContrast, BadWidth, KeyTwice, NoWidth, UnknownKey};
        let text = str::to_owned;
        for (query, problem) in [
            ("", NoWidth),
            ("?", NoWidth),
            ("?contrast=high", NoWidth),
            ("?width=0", BadWidth(text("0"))),
            ("?width=15", BadWidth(text("15"))),
            ("?width=4097", BadWidth(text("4097"))),
            ("?width=99999999999", BadWidth(text("99999999999"))),
            ("?width=-64", BadWidth(text("-64"))),
            ("?width=+64", BadWidth(text("+64"))),
            ("?width=64.0", BadWidth(text("64.0"))),
            ("?width", BadWidth(text(""))),
            ("?width=64&contrast=HIGH", BadContrast(text("HIGH"))),
            ("?width=64&Width=64", UnknownKey(text("Width"))),
            ("?width=64&height=64", UnknownKey(text("height"))),
            ("?width=64&width=64", KeyTwice(text("width"))),
            (
                "?width=64?contrast=high",
                BadWidth(text("64?contrast=high")),
            ),
        ] {
            assert_eq!(
                Wanted::from_address(&format!("/a{query}")),
                Err(problem),
                "{query}"
            );
        }
    }
}
