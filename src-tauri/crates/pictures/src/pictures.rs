//! All pictures of the guide, and the one question asked of them.
//!
//! Left out: every step of the way from a file to a picture; each has its own file.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use crate::cache::{Cache, Key, Width};
use crate::centre::{self, Stamp};
use crate::original;
use crate::problem::{PictureProblem, Whose};
use crate::served::{self, Served};
use crate::wanted::{Contrast, PictureName, Wanted};
use crate::{high_contrast, scale};

/// All pictures of the guide. Share one among threads.
pub struct Pictures {
    factory: HashMap<PictureName, Cow<'static, [u8]>>,
    centre_folder: Option<PathBuf>,
    cache: Cache,
    /// Held while a picture is made, so that memory is spent on one at a time.
    making: Mutex<()>,
}

impl Pictures {
    /// Takes the factory pictures (the bytes of PNG, JPEG or WebP files; nothing is decoded yet)
    /// and the folder of the centre's own, which need not exist.
    pub fn new(
        factory: impl IntoIterator<Item = (PictureName, Cow<'static, [u8]>)>,
        centre_folder: Option<PathBuf>,
    ) -> Self {
        Self {
            factory: factory.into_iter().collect(),
            centre_folder,
            cache: Cache::new(),
            making: Mutex::new(()),
        }
    }

    /// Whether the centre has a picture of its own of this name; whether it can be read is told
    /// by [`Self::serve`].
    pub fn centre_has(&self, name: &PictureName) -> bool {
        self.centre_stamp(name).is_ok_and(|stamp| stamp.is_some())
    }

    /// Answers with the wanted picture as PNG. The centre's own wins; where it is refused, the
    /// factory picture is served and [`Served::refused`] says why.
    ///
    /// A new size of a photograph may take most of a second: do not call it where a screen
    /// waits. A change of the centre's file is seen at the next call.
    ///
    /// # Errors
    /// [`PictureProblem::Unknown`] where nobody has the picture; any other where the factory has
    /// none and the centre's is refused, or the factory's own is bad.
    pub fn serve(&self, wanted: &Wanted) -> Result<Arc<Served>, PictureProblem> {
        let (stamp, no_look) = match self.centre_stamp(wanted.name()) {
            Ok(stamp) => (stamp, None),
            Err(problem) => (None, Some(problem)),
        };
        if no_look.is_none()
            && let Some(served) = self.kept(wanted, stamp.as_ref())
        {
            return Ok(served);
        }
        let _making = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        // Another thread may have made it while this one waited.
        if no_look.is_none()
            && let Some(served) = self.kept(wanted, stamp.as_ref())
        {
            return Ok(served);
        }
        let (made, whole) = match (&stamp, no_look) {
            (Some(stamp), _) => self
                .centre_picture(wanted, stamp)
                .or_else(|problem| self.factory_picture(wanted, Some(problem))),
            (None, problem) => self.factory_picture(wanted, problem),
        }?;
        let served = Arc::new(made);
        // What could not be read may be readable at the next try, with the same stamp.
        if !matches!(served.refused, Some(PictureProblem::Unreadable { .. })) {
            let width = if whole {
                Width::Whole
            } else {
                Width::Px(wanted.width_px())
            };
            self.cache
                .keep(key(wanted, width, stamp.as_ref()), Arc::clone(&served));
        }
        Ok(served)
    }

    /// How many bytes of pictures are kept now: never above [`crate::CACHED_BYTES_MAX`].
    pub fn cached_bytes(&self) -> usize {
        self.cache.bytes()
    }

    fn centre_stamp(&self, name: &PictureName) -> Result<Option<Stamp>, PictureProblem> {
        match &self.centre_folder {
            Some(folder) => centre::find(folder, name),
            None => Ok(None),
        }
    }

    fn kept(&self, wanted: &Wanted, stamp: Option<&Stamp>) -> Option<Arc<Served>> {
        self.cache
            .find(&key(wanted, Width::Px(wanted.width_px()), stamp))
            .or_else(|| {
                self.cache
                    .find(&key(wanted, Width::Whole, stamp))
                    .filter(|whole| whole.width <= wanted.width_px())
            })
    }

    fn centre_picture(
        &self,
        wanted: &Wanted,
        stamp: &Stamp,
    ) -> Result<(Served, bool), PictureProblem> {
        let unknown = || PictureProblem::Unknown {
            name: wanted.name().to_string(),
        };
        let folder = self.centre_folder.as_ref().ok_or_else(unknown)?;
        make(
            &centre::read(folder, wanted.name(), stamp)?,
            wanted,
            Whose::Centre,
            None,
        )
    }

    fn factory_picture(
        &self,
        wanted: &Wanted,
        refused: Option<PictureProblem>,
    ) -> Result<(Served, bool), PictureProblem> {
        match self.factory.get(wanted.name()) {
            Some(bytes) => make(bytes, wanted, Whose::Factory, refused),
            None => Err(refused.unwrap_or_else(|| PictureProblem::Unknown {
                name: wanted.name().to_string(),
            })),
        }
    }
}

fn key(wanted: &Wanted, width: Width, stamp: Option<&Stamp>) -> Key {
    Key {
        name: wanted.name().clone(),
        width,
        contrast: wanted.contrast(),
        centre: stamp.cloned(),
    }
}

/// From the bytes of a file to a picture, and whether it has the size of the original.
fn make(
    bytes: &[u8],
    wanted: &Wanted,
    whose: Whose,
    refused: Option<PictureProblem>,
) -> Result<(Served, bool), PictureProblem> {
    let original = original::decode(bytes, whose)?;
    let original_width = original.width();
    let sized = scale::to_width(original, wanted.width_px());
    let whole = sized.width() == original_width;
    let shown = match wanted.contrast() {
        Contrast::Normal => sized,
        Contrast::High => high_contrast::of(sized),
    };
    served::write(shown, whose, refused).map(|served| (served, whole))
}
