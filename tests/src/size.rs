//! The screens the guide must fit.

/// A screen, with the pixels of its real counterpart in a millimetre.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// Its name in the names of pictures and tests.
    pub name: &'static str,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Pixels in a millimetre.
    pub px_per_mm: f64,
}

/// The kiosk of a community centre: 21.5 inches, upright.
pub const KIOSK: Size = Size {
    name: "kiosk",
    width: 1080,
    height: 1920,
    px_per_mm: 4.03,
};
/// A volunteer's laptop: 15.6 inches.
pub const LAPTOP: Size = Size {
    name: "laptop",
    width: 1920,
    height: 1080,
    px_per_mm: 5.56,
};
/// A small old laptop: 14 inches.
pub const SMALL_LAPTOP: Size = Size {
    name: "small-laptop",
    width: 1366,
    height: 768,
    px_per_mm: 4.41,
};
/// All three.
pub const SIZES: [Size; 3] = [KIOSK, LAPTOP, SMALL_LAPTOP];
