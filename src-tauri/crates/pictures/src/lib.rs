//! Pictures for the screen: a content or centre picture, sized to the asked width, as it is
//! or in high contrast.
//!
//! The factory pictures come with the application. A centre may lay a picture of the same
//! name (png, jpg, jpeg or webp) into its folder, and that one is shown instead; where it
//! cannot be shown, the factory picture is, and the answer says why. Every file is untrusted:
//! its size is known before it is read, its pixels are counted before they are decoded, and
//! whatever is wrong with it ends as a [`PictureProblem`].
//!
//! Left out on purpose: no window and no protocol (the shell maps addresses to
//! [`Pictures::serve`]), no writing to disk, no vector pictures, no animation, no colour
//! profiles (a photograph is shown as if it were sRGB).
//!
//! **Costs** (release build, one core of a small machine). An answer from the cache costs a look
//! at the centre's folder (at most eight `stat` calls) and a lock: microseconds. A new one decodes
//! the whole original: some 90 ms and 24 MB for a drawing of ours, 150 to 600 ms and 50 to 130 MB
//! for a 12-megapixel photograph. One picture is made at a time, so the worst that is let in (40
//! megapixels, asked for at 4096 pixels) takes about 550 MB and 3 s, and no more. What stays
//! is the cache: at most 24 MB in 96 pictures.

mod cache;
mod centre;
mod container;
mod high_contrast;
mod original;
mod pictures;
mod problem;
mod scale;
mod served;
mod wanted;

pub use cache::{CACHED_BYTES_MAX, CACHED_PICTURES_MAX};
pub use original::{FILE_BYTES_MAX, PIXELS_MAX, SIDE_PX_MAX};
pub use pictures::Pictures;
pub use problem::{PictureProblem, Whose};
pub use served::Served;
pub use wanted::{
    AddressProblem, Contrast, NAME_CHARACTERS_MAX, PictureName, WIDTH_PX_MAX, WIDTH_PX_MIN,
    WIDTH_PX_STEP, Wanted,
};
