//! Pictures made before, bounded by their bytes and by their number; the longest unused go first.
//!
//! Left out: making pictures. A lock poisoned by a crash elsewhere is taken all the same: the
//! worst that can be in there is a picture too few.

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lru::LruCache;

use crate::centre::Stamp;
use crate::served::Served;
use crate::wanted::{Contrast, PictureName};

/// The most bytes of pictures that are kept (24 MB).
pub const CACHED_BYTES_MAX: usize = 24 * 1000 * 1000;
/// The most pictures that are kept.
pub const CACHED_PICTURES_MAX: usize = 96;

/// How wide a kept picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Width {
    /// Made smaller, for this wanted width in pixels.
    Px(u32),
    /// As wide as the original: serves every width from there on.
    Whole,
}

/// What tells one kept picture from another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(crate) name: PictureName,
    pub(crate) width: Width,
    pub(crate) contrast: Contrast,
    /// The centre's file at the time, served or refused; `None` where it had none.
    pub(crate) centre: Option<Stamp>,
}

struct Kept {
    pictures: LruCache<Key, Arc<Served>>,
    bytes: usize,
}

/// The pictures made before.
pub(crate) struct Cache(Mutex<Kept>);

impl Cache {
    pub(crate) fn new() -> Self {
        let most = NonZeroUsize::new(CACHED_PICTURES_MAX).unwrap_or(NonZeroUsize::MIN);
        Self(Mutex::new(Kept {
            pictures: LruCache::new(most),
            bytes: 0,
        }))
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The picture kept under a key.
    pub(crate) fn find(&self, key: &Key) -> Option<Arc<Served>> {
        self.lock().pictures.get(key).map(Arc::clone)
    }

    /// Keeps a picture, and lets go of others until all fit. One that alone is over the bound
    /// is not kept.
    pub(crate) fn keep(&self, key: Key, served: Arc<Served>) {
        let length = served.bytes.len();
        if length > CACHED_BYTES_MAX {
            return;
        }
        let mut kept = self.lock();
        if let Some((_, old)) = kept.pictures.push(key, served) {
            kept.bytes -= old.bytes.len();
        }
        kept.bytes += length;
        while kept.bytes > CACHED_BYTES_MAX {
            let Some((_, old)) = kept.pictures.pop_lru() else {
                break;
            };
            kept.bytes -= old.bytes.len();
        }
    }

    /// How many bytes are kept.
    pub(crate) fn bytes(&self) -> usize {
        self.lock().bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Whose;

    fn key(width: u32) -> Key {
        Key {
            name: "a".parse().unwrap(),
            width: Width::Px(width),
            contrast: Contrast::Normal,
            centre: None,
        }
    }

    fn served(length: usize) -> Arc<Served> {
        Arc::new(Served {
            bytes: vec![0; length],
            media_type: "image/png",
            width: 1,
            height: 1,
            whose: Whose::Factory,
            refused: None,
        })
    }

    #[test]
    fn bytes_and_number_stay_below_their_bounds() {
        let cache = Cache::new();
        for width in 0..500 {
            let length = if width < 200 { 10 } else { 1_000_000 };
            cache.keep(key(width), served(length));
            let kept = cache.lock();
            let counted: usize = kept
                .pictures
                .iter()
                .map(|(_, served)| served.bytes.len())
                .sum();
            assert_eq!(counted, kept.bytes, "the sum is kept right");
            assert!(kept.bytes <= CACHED_BYTES_MAX && kept.pictures.len() <= CACHED_PICTURES_MAX);
        }
        assert!(cache.find(&key(499)).is_some() && cache.find(&key(400)).is_none());
        cache.keep(key(499), served(7));
        assert_eq!(
            cache.bytes(),
            23_000_007,
            "a picture kept again is counted once"
        );
    }

    #[test]
    fn a_picture_over_the_bound_is_not_kept() {
        let cache = Cache::new();
        cache.keep(key(1), served(10));
        cache.keep(key(2), served(CACHED_BYTES_MAX + 1));
        assert!(cache.find(&key(1)).is_some(), "and it throws out no other");
        assert!(cache.find(&key(2)).is_none());
    }

    #[test]
    fn a_poisoned_lock_is_taken_all_the_same() {
        let cache = Cache::new();
        cache.keep(key(1), served(10));
        std::thread::scope(|scope| {
            let crashed = scope.spawn(|| {
                let _kept = cache.0.lock().unwrap();
                panic!("on purpose");
            });
            assert!(crashed.join().is_err());
        });
        assert!(cache.find(&key(1)).is_some());
    }
}
