//! What is used of `libespeak-ng`, as its header `speak_lib.h` of version 1.51 says it.
//!
//! The library is the system's own and is opened while the program runs, so that nothing of it is
//! needed to build the guide.
#![expect(
    unsafe_code,
    reason = "a library in C is called through its declarations"
)]

use std::ffi::{CStr, c_char, c_int, c_short, c_uint, c_void};

use libloading::Library;
use thiserror::Error;

const NAME: &str = "libespeak-ng.so.1";

/// The sound is given to a function while [`Espeak::synth`] waits.
const OUTPUT_SYNCHRONOUS: c_int = 2;
/// It tells where something goes wrong instead of ending the process.
const INITIALIZE_DONT_EXIT: c_int = 0x8000;
const BY_CHARACTER: c_int = 1;
const CHARS_UTF8: c_uint = 1;
/// `[[…]]` holds phonemes, for names that are not said as they are written.
const PHONEMES: c_uint = 0x100;
const RATE: c_int = 1;
const OK: c_int = 0;

/// `espeakEVENT_LIST_TERMINATED`.
pub(crate) const EVENT_LAST: c_int = 0;
/// `espeakEVENT_WORD`.
pub(crate) const EVENT_WORD: c_int = 1;

/// `espeak_EVENT`.
#[repr(C)]
pub(crate) struct Event {
    pub(crate) kind: c_int,
    unique_identifier: c_uint,
    /// Characters from the start of the text, from 1.
    pub(crate) text_position: c_int,
    /// In characters.
    pub(crate) length: c_int,
    /// Milliseconds from the start of the sound.
    pub(crate) audio_position: c_int,
    sample: c_int,
    user_data: *mut c_void,
    id: [c_char; 8],
}

/// `espeak_VOICE`.
#[repr(C)]
struct Properties {
    name: *const c_char,
    languages: *const c_char,
    identifier: *const c_char,
    gender: u8,
    age: u8,
    variant: u8,
    internal: u8,
    score: c_int,
    spare: *mut c_void,
}

/// Takes sound; anything but 0 ends the synthesis.
pub(crate) type Listener = extern "C" fn(*mut c_short, c_int, *mut Event) -> c_int;

type Synth = unsafe extern "C" fn(
    *const c_void,
    usize,
    c_uint,
    c_int,
    c_uint,
    c_uint,
    *mut c_uint,
    *mut c_void,
) -> c_int;

/// The engine, opened. It has one voice at a time and is not to be called by two threads.
pub(crate) struct Espeak {
    synth: Synth,
    set_parameter: unsafe extern "C" fn(c_int, c_int, c_int) -> c_int,
    set_voice: unsafe extern "C" fn(*mut Properties) -> c_int,
    current_voice: unsafe extern "C" fn() -> *const Properties,
    pub(crate) samples_per_second: u32,
    /// Last, so that it is closed after all that points into it.
    _library: Library,
}

/// Why there is no engine.
#[derive(Debug, Error)]
pub(crate) enum NoEngine {
    /// It is not installed, or is another one.
    #[error("{NAME} cannot be opened ({0}); on Debian install libespeak-ng1")]
    Library(#[from] libloading::Error),
    /// Its data are not there.
    #[error("espeak-ng does not begin; on Debian install espeak-ng-data")]
    Data,
}

impl Espeak {
    /// Opens the engine; `listener` is given all sound.
    pub(crate) fn open(listener: Listener) -> Result<Self, NoEngine> {
        // SAFETY: the system's library is trusted to begin as any program of the system does.
        let library = unsafe { Library::new(NAME) }?;
        // SAFETY: each type is that of the header for the same name, and lives no longer than the
        // library, which is kept beside it.
        unsafe {
            let initialize: unsafe extern "C" fn(c_int, c_int, *const c_char, c_int) -> c_int =
                *library.get(b"espeak_Initialize\0")?;
            let set_listener: unsafe extern "C" fn(Listener) =
                *library.get(b"espeak_SetSynthCallback\0")?;
            let rate = initialize(
                OUTPUT_SYNCHRONOUS,
                0,
                std::ptr::null(),
                INITIALIZE_DONT_EXIT,
            );
            let samples_per_second = u32::try_from(rate).map_err(|_| NoEngine::Data)?;
            set_listener(listener);
            Ok(Self {
                synth: *library.get(b"espeak_Synth\0")?,
                set_parameter: *library.get(b"espeak_SetParameter\0")?,
                set_voice: *library.get(b"espeak_SetVoiceByProperties\0")?,
                current_voice: *library.get(b"espeak_GetCurrentVoice\0")?,
                samples_per_second,
                _library: library,
            })
        }
    }

    /// Takes the voice of a language; `false` where there is none. The engine itself would take
    /// another one instead.
    pub(crate) fn take_voice(&mut self, language: &CStr) -> bool {
        let mut wanted = Properties {
            name: std::ptr::null(),
            languages: language.as_ptr(),
            identifier: std::ptr::null(),
            gender: 0,
            age: 0,
            variant: 0,
            internal: 0,
            score: 0,
            spare: std::ptr::null_mut(),
        };
        // SAFETY: the properties live during the call, and the engine keeps nothing of them.
        let taken = unsafe { (self.set_voice)(&raw mut wanted) } == OK;
        taken && self.first_language() == Some(language)
    }

    /// What the present voice speaks first of all.
    fn first_language(&self) -> Option<&CStr> {
        // SAFETY: the engine gives a voice of its own or nothing; its languages are strings, each
        // after a byte that ranks it.
        unsafe {
            let voice = (self.current_voice)().as_ref()?;
            let ranked = voice.languages.as_ref()?;
            Some(CStr::from_ptr(std::ptr::from_ref(ranked).add(1)))
        }
    }

    /// Words a minute, for what is said from now on.
    pub(crate) fn take_rate(&mut self, words_a_minute: u16) {
        // SAFETY: numbers only.
        unsafe { (self.set_parameter)(RATE, c_int::from(words_a_minute), 0) };
    }

    /// Makes sound of a text and gives it to the listener; `false` where the engine would not.
    pub(crate) fn synth(&mut self, text: &CStr) -> bool {
        // SAFETY: the text lives during the call, which waits until all sound is made.
        let answer = unsafe {
            (self.synth)(
                text.as_ptr().cast(),
                text.count_bytes() + 1,
                0,
                BY_CHARACTER,
                0,
                CHARS_UTF8 | PHONEMES,
                std::ptr::null_mut(),
                std::ptr::null_mut(),
            )
        };
        answer == OK
    }
}

/// The sound and the events of one call of the listener.
///
/// # Safety
/// Both pointers must be those that the engine has given.
pub(crate) unsafe fn heard<'a>(
    sound: *const c_short,
    count: c_int,
    events: *const Event,
) -> (&'a [i16], Vec<&'a Event>) {
    let count = usize::try_from(count).unwrap_or(0);
    let samples = if sound.is_null() {
        &[]
    } else {
        // SAFETY: the engine gives so many samples.
        unsafe { std::slice::from_raw_parts(sound, count) }
    };
    let mut found = Vec::new();
    let mut next = events;
    // SAFETY: a list of events ends with one that says so.
    while let Some(event) = unsafe { next.as_ref() }.filter(|event| event.kind != EVENT_LAST) {
        found.push(event);
        next = unsafe { next.add(1) };
    }
    (samples, found)
}
