//! The sentences of the kiosk itself, by name, with the values each asks for.
//!
//! Sentences of services are named by the facts. These are named by the code, all in this
//! one table, so that a check can tell a sentence that is missing, unused, or asks for a
//! value it is not given.

macro_rules! sentences {
    ($($name:ident = $id:literal $(($($value:literal),+))?;)+) => {
        $(pub(crate) const $name: &str = $id;)+

        /// Every sentence of the kiosk: its id and the values it is given.
        pub(crate) const ALL: &[(&str, &[&str])] = &[$(($id, &[$($($value),+)?])),+];
    };
}

sentences! {
    LANGUAGE_NAME = "language-name";
    LANGUAGE_NAME_WHOLE = "language-name-whole";

    FRAME_LANGUAGES = "frame-languages";
    FRAME_SCAM = "frame-scam" ("number");
    FRAME_FINISH = "frame-finish";
    FRAME_BAR = "frame-bar";
    FRAME_BACK = "frame-back";
    FRAME_HOME = "frame-home";
    FRAME_SETTINGS = "frame-settings";
    FRAME_HELP = "frame-help";
    FRAME_PAIR = "frame-pair";
    FRAME_LOW = "frame-low";
    FRAME_HIGH = "frame-high";
    FRAME_MORE = "frame-more";
    FRAME_LESS = "frame-less";
    READING_READ = "reading-read";
    READING_STOP = "reading-stop";
    READING_PAUSE = "reading-pause";
    READING_GO_ON = "reading-go-on";
    READING_AGAIN = "reading-again";
    READING_FROM_THE_TOP = "reading-from-the-top";
    READING_NO_VOICE = "reading-no-voice";
    READING_FAILED = "reading-failed";
    SPOKEN_HOW = "spoken-how" ("key", "touches");
    SPOKEN_BEGINS = "spoken-begins" ("key", "touches");
    SPOKEN_ENDS = "spoken-ends";
    SPOKEN_BUTTONS = "spoken-buttons";
    SPOKEN_MORE_BUTTONS = "spoken-more-buttons" ("key");
    SPOKEN_TURN = "spoken-turn" ("key");
    SPOKEN_BEGIN = "spoken-begin" ("key");
    SPOKEN_END = "spoken-end" ("key");
    SPOKEN_LOUDNESS = "spoken-loudness";
    SPOKEN_INVITATION = "spoken-invitation" ("key");
    WORDS_LABEL = "words-label";
    TURN_NEXT = "turn-next";
    TURN_PREVIOUS = "turn-previous";
    TURN_PART = "turn-part" ("part", "parts");
    WINDOW_TITLE = "window-title" ("page");

    WELCOME_TITLE = "welcome-title";
    WELCOME_GREETING = "welcome-greeting";
    WELCOME_BEGIN = "welcome-begin";
    INDEPENDENT = "independent";
    NOTHING_BREAKS = "nothing-breaks";
    NOTHING_KEPT = "nothing-kept";

    HOME_TITLE = "home-title";
    HOME_HINT = "home-hint";
    HOME_FIND = "home-find";
    HOME_FIND_NOTE = "home-find-note";
    FIND_TITLE = "find-title";
    FIND_LABEL = "find-label";
    FIND_HINT = "find-hint";
    FIND_CLEAR = "find-clear";
    FIND_COMPLETIONS = "find-completions";
    FIND_MORE = "find-more";
    FIND_NOTHING = "find-nothing";
    FIND_PERSON = "find-person";
    FIND_EXAMPLE = "find-example" ("typed");
    KEYBOARD_LABEL = "keyboard-label";
    KEYBOARD_OPEN = "keyboard-open";
    KEYBOARD_CLOSE = "keyboard-close";
    KEYBOARD_DELETE = "keyboard-delete";
    KEYBOARD_CLEAR = "keyboard-clear";
    KEYBOARD_SPACE = "keyboard-space";
    KEYBOARD_FIND = "keyboard-find";
    KEYBOARD_ALPHABETICAL = "keyboard-alphabetical";
    KEYBOARD_USUAL = "keyboard-usual";
    KEYBOARD_LATIN = "keyboard-latin";
    KEYBOARD_OWN = "keyboard-own";
    KEYBOARD_MORE = "keyboard-more";
    KEYBOARD_CANDIDATES = "keyboard-candidates";
    KEYBOARD_MORE_CANDIDATES = "keyboard-more-candidates";
    KEYBOARD_PULLI = "keyboard-pulli";
    NEED_EMPTY = "need-empty";

    TRANSLATION_DRAFT = "translation-draft";
    ANSWER_OVER = "answer-over" ("day");
    ANSWER_OLD = "answer-old" ("day");
    STATUS_LIVE = "status-live";
    STATUS_RENAMED = "status-renamed" ("date");
    STATUS_MERGED = "status-merged" ("date");
    STATUS_ENDED = "status-ended" ("date");
    STATUS_PROMISED = "status-promised" ("date");
    STATUS_UNCONFIRMED = "status-unconfirmed" ("date");
    STATUS_SUCCESSOR = "status-successor";
    STATUS_WHAT_NOW = "status-what-now";

    SERVICE_HERE = "service-here";
    SERVICE_BRING = "service-bring";
    SERVICE_COST = "service-cost";
    SERVICE_TAKES = "service-takes";
    SERVICE_ASK = "service-ask";
    SERVICE_GUIDES = "service-guides";
    SERVICE_WITHOUT_PHONE = "service-without-phone";
    SERVICE_GENUINE = "service-genuine";
    SERVICE_RUN_BY = "service-run-by";
    SERVICE_ADDRESS = "service-address";
    SERVICE_SOURCES = "service-sources";
    COST_FREE = "cost-free";
    COST_UNKNOWN = "cost-unknown";
    TAKES_UNKNOWN = "takes-unknown";
    ASK_DESK = "ask-desk";
    BRING_NOTHING = "bring-nothing";
    CODE_ALTERNATIVE = "code-alternative" ("address");

    SOURCE_LINE = "source-line" ("publisher", "date");
    TRUST_CONFIRMED = "trust-confirmed" ("day");
    TRUST_PUBLISHED = "trust-published" ("date");

    STEP_OF = "step-of" ("step", "steps");
    STEP_NEXT = "step-next";
    STEP_PREVIOUS = "step-previous";
    STEP_DONE = "step-done";
    STEP_STUCK = "step-stuck";
    DRAWING_CAPTION = "drawing-caption";
    DRAWING_PHONE = "drawing-phone";
    DRAWING_COMPUTER = "drawing-computer";
    DRAWING_TELEPHONE = "drawing-telephone";
    DRAWING_PRESS = "drawing-press";
    DRAWING_PRESS_LABEL = "drawing-press-label" ("label");

    STUCK_TITLE = "stuck-title";
    STUCK_CALM = "stuck-calm";
    STUCK_DESK = "stuck-desk";
    STUCK_BACK = "stuck-back";

    ABOUT_TITLE = "about-title";
    ABOUT_GUIDE = "about-guide";
    ABOUT_OFFLINE = "about-offline";
    ABOUT_FACTS = "about-facts";
    ABOUT_DRAFT = "about-draft";
    ABOUT_READ = "about-read";

    HELP_TITLE = "help-title";
    HELP_DESK = "help-desk";
    HELP_DESK_SAY = "help-desk-say";
    HELP_PAGE = "help-page" ("page");
    HELP_PLACE_NEAR = "help-place-near";
    HELP_PLACE_ENTRANCE = "help-place-entrance";
    HELP_PLACE_FLOOR = "help-place-floor" ("floor");
    HELP_HOURS_DAILY = "help-hours-daily" ("from", "to");
    HELP_HOURS_WEEKDAYS = "help-hours-weekdays" ("from", "to");
    HELP_LENDS = "help-lends";
    HELP_LENDS_NOT = "help-lends-not";
    HELP_LENDS_ASK = "help-lends-ask";
    HELP_PHOTO = "help-photo";
    HELP_ANOTHER = "help-another";
    HELP_NUMBERS = "help-numbers";
    HELP_SCAM = "help-scam";

    LANGUAGES_TITLE = "languages-title";
    LANGUAGES_SAYS = "languages-says";

    GUARD_TITLE = "guard-title";
    GUARD_PASSWORD = "guard-password";
    GUARD_CODE = "guard-code";
    GUARD_FACE = "guard-face";
    GUARD_BANK = "guard-bank";
    GUARD_PRESS = "guard-press";
    GUARD_WRITE = "guard-write";
    GUARD_GO = "guard-go";

    SETTINGS_TITLE = "settings-title";
    SETTINGS_SIZE = "settings-size";
    SETTINGS_SIZE_PAIR = "settings-size-pair";
    SETTINGS_COLOUR = "settings-colour";
    SETTINGS_CHOSEN = "settings-chosen";
    SETTINGS_ON = "settings-on";
    SETTINGS_OFF = "settings-off";
    OPTION_ON = "option-on";
    OPTION_OFF = "option-off";
    SETTINGS_STEADY = "settings-steady";
    SETTINGS_PAUSE = "settings-pause";
    SETTINGS_LOW = "settings-low";
    SETTINGS_LEFT = "settings-left";
    SETTINGS_CALM = "settings-calm";
    SETTINGS_SWITCHES = "settings-switches";
    SWITCHES_ONE = "switches-one";
    SWITCHES_TWO = "switches-two";
    SETTINGS_STAY = "settings-stay";
    STAY_VERY_LONG = "stay-very-long";
    SETTINGS_ENDS_ALONE = "settings-ends-alone";
    VOICE_TITLE = "voice-title";
    SETTINGS_TALKING = "settings-talking";
    SETTINGS_RATE = "settings-rate";
    RATE_SLOW = "rate-slow";
    RATE_SLOWER = "rate-slower";
    RATE_USUAL = "rate-usual";
    RATE_FAST = "rate-fast";
    SETTINGS_VOLUME = "settings-volume";
    VOLUME_VERY_SOFT = "volume-very-soft";
    VOLUME_SOFT = "volume-soft";
    VOLUME_USUAL = "volume-usual";
    VOLUME_LOUD = "volume-loud";
    VOLUME_VERY_LOUD = "volume-very-loud";
    SETTINGS_USUAL = "settings-usual";
    SETTINGS_FIT = "settings-fit";
    SETTINGS_LOST = "settings-lost";
    PAUSE_SHORT = "pause-short";
    PAUSE_USUAL = "pause-usual";
    PAUSE_LONG = "pause-long";
    SIZE_LARGE = "size-large";
    SIZE_LARGER = "size-larger";
    SIZE_VERY_LARGE = "size-very-large";
    SIZE_LARGEST = "size-largest";
    THEME_LIGHT = "theme-light";
    THEME_DARK = "theme-dark";
    THEME_YELLOW = "theme-yellow";

    FIT_TITLE = "fit-title";
    FIT_HOW = "fit-how";
    FIT_SAFE = "fit-safe";
    FIT_CARD = "fit-card";
    FIT_WIDER = "fit-wider";
    FIT_BIT_WIDER = "fit-bit-wider";
    FIT_BIT_NARROWER = "fit-bit-narrower";
    FIT_NARROWER = "fit-narrower";
    FIT_SAME = "fit-same";
    FIT_DONE = "fit-done";
    FIT_DIAGONAL = "fit-diagonal";

    FINISH_TITLE = "finish-title";
    FINISH_SAYS = "finish-says";
    FINISH_YES = "finish-yes";
    FINISH_NO = "finish-no";

    STILL_TITLE = "still-title";
    STILL_SAYS = "still-says";
    STILL_CALM = "still-calm";
    STILL_HERE = "still-here";

    STAFF_WAY_IN = "staff-way-in";
    STAFF_TITLE = "staff-title";
    STAFF_ASK = "staff-ask";
    STAFF_VISITOR = "staff-visitor";
    STAFF_TYPED = "staff-typed" ("count");
    STAFF_KEYS = "staff-keys";
    STAFF_OPEN = "staff-open";
    STAFF_DELETE = "staff-delete";
    STAFF_WRONG = "staff-wrong";
    STAFF_WAIT = "staff-wait" ("wait");
    STAFF_AGAIN = "staff-again";
    STAFF_BROKEN = "staff-broken";
    STAFF_STAYS = "staff-stays";
    STAFF_DESK = "staff-desk";
    STAFF_VOICES = "staff-voices";
    STAFF_BEGINNING = "staff-beginning";
    STAFF_COUNTS = "staff-counts";
    STAFF_COUNTING = "staff-counting";
    STAFF_COUNTED_WHAT = "staff-counted-what";
    STAFF_COUNTED_NOT = "staff-counted-not";
    STAFF_COUNTED_WEEK = "staff-counted-week";
    STAFF_COUNTED_VISITS = "staff-counted-visits" ("count");
    STAFF_COUNTED_TOPIC = "staff-counted-topic" ("topic", "count");
    STAFF_KIOSK = "staff-kiosk";
    STAFF_WIPE = "staff-wipe";
    STAFF_CLEANING = "staff-cleaning";
    STAFF_CLEANING_LASTS = "staff-cleaning-lasts" ("count");
    STAFF_CLEANING_ENDS = "staff-cleaning-ends";
    STAFF_RESTART = "staff-restart";
    STAFF_QUIET = "staff-quiet";
    QUIET_USUAL = "quiet-usual";
    QUIET_LONGER = "quiet-longer";
    QUIET_LONGEST = "quiet-longest";
    STAFF_LOCK = "staff-lock";
    STAFF_CONTENT = "staff-content";
    STAFF_FACTS = "staff-facts" ("count");
    STAFF_UNCONFIRMED = "staff-unconfirmed" ("count");
    STAFF_PAST_REVIEW = "staff-past-review" ("count");
    STAFF_UNTOLD = "staff-untold";
    STAFF_PLACE = "staff-place";
    PLACE_NEAR = "place-near";
    PLACE_ENTRANCE = "place-entrance";
    PLACE_FLOOR = "place-floor" ("floor");
    STAFF_DAYS = "staff-days";
    DAYS_DAILY = "days-daily";
    DAYS_WEEKDAYS = "days-weekdays";
    STAFF_FROM = "staff-from" ("time");
    STAFF_TO = "staff-to" ("time");
    STAFF_EARLIER = "staff-earlier";
    STAFF_LATER = "staff-later";
    STAFF_LENDS = "staff-lends";
    LENDS_YES = "lends-yes";
    LENDS_NO = "lends-no";
    VOICE_EN = "voice-en";
    VOICE_ZH = "voice-zh";
    VOICE_MS = "voice-ms";
    VOICE_TA = "voice-ta";
    STAFF_INVITE = "staff-invite";

    PROBLEM_TITLE = "problem-title";
    PROBLEM_CALM = "problem-calm";
    PROBLEM_DESK = "problem-desk";
    PROBLEM_HOME = "problem-home";

    VALUE_MONEY = "value-money" ("dollars");
    VALUE_DAY = "value-day" ("day", "month", "year");
    VALUE_MONTH = "value-month" ("month", "year");
    VALUE_YEAR = "value-year" ("year");
    VALUE_MINUTES = "value-minutes" ("count");
    VALUE_HOURS = "value-hours" ("count");
    VALUE_DAYS = "value-days" ("count");
    VALUE_WORKING_DAYS = "value-working-days" ("count");
    VALUE_YEARS = "value-years" ("count");
    VALUE_INCHES = "value-inches" ("inches");
    VALUE_TIME = "value-time" ("part", "hour", "minute");
    VALUE_THEN_PRESS = "value-then-press" ("number", "key");
    OPEN_DAY_AND_NIGHT = "open-day-and-night";
}
