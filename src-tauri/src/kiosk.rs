//! What lives as long as the window: the content, the visit, and whether anybody attends to it.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use counts::Marks;
use guide::page::{Action, Page, PinKey, Place, Refusal};
use guide::{Admission, Attendance, Date, Machine, Visit};
use settings::{Kept, Profile, is_night};
use staff::{Answer, Door, Pin};
use words::Language;

use crate::clock::Clock;
use crate::counting::{Counting, read_or_begin};
use crate::keeper::Keeper;
use crate::leaving::Ending;
use crate::opening::Opening;
use crate::picture_protocol::Gallery;
use crate::state_of_machine::{self, StateOfMachine};
use crate::{Options, folders};

/// The content, the visit, and the day.
pub(crate) struct Kiosk {
    content: Opening,
    seat: Mutex<Seat>,
    /// Writes settings, where the system has a place for them.
    keeper: Option<Keeper<Kept>>,
    /// Writes marks, on a kiosk.
    marks_keeper: Option<Keeper<Marks>>,
    clock: Clock,
    /// A day to be taken for today; debug builds only.
    day: Option<Date>,
    profile: Profile,
    /// How the machine was found at the start.
    pub(crate) machine: StateOfMachine,
}

/// Where a person sits, or nobody.
struct Seat {
    visit: Visit,
    attendance: Attendance,
    /// Where visits can be counted.
    counting: Option<Counting>,
    /// To the pages for the staff, where the machine has a place for its PIN.
    door: Option<Door>,
}

impl Seat {
    fn shown(&mut self, page: &Page, now: Duration) {
        self.attendance.shown(page, self.visit.quiet(), now);
    }
}

/// What follows a press or the lack of one.
pub(crate) struct Turn {
    /// The page to be shown.
    pub(crate) page: Page,
    /// Whether a visit has ended with it.
    pub(crate) ended: Option<Ending>,
    /// Whether the staff want the program to be started again.
    pub(crate) restarts: bool,
}

impl Kiosk {
    /// Looks at the machine and begins a visit, while the content is being opened.
    pub(crate) fn open(options: &Options, gallery: &Gallery) -> Self {
        let content = Opening::begin(options);
        #[cfg(debug_assertions)]
        let day = options.today;
        #[cfg(not(debug_assertions))]
        let day = None;
        let file = folders::settings_file(options.profile);
        let today = day.unwrap_or_else(machine_day);
        let (mut kept, machine) = state_of_machine::look(file.as_deref(), today);
        kept.px_per_mm = options.px_per_mm.or(kept.px_per_mm);
        let clock = clock(options);
        let door = folders::staff(options.profile).map(|folder| Door::new(&folder, clock.now()));
        let marks_file = folders::marks_file(options.profile);
        let marks = marks_file.as_deref();
        let marks = marks.map(|file| read_or_begin(file, counts::load_marks));
        let visit = Visit::new(
            Language::En,
            Machine {
                profile: options.profile,
                kept,
                marks: marks.unwrap_or_default(),
                settings_lost: machine.settings.is_lost(),
                may_fit: options.fit || options.profile == Profile::Laptop,
                desk_photo: gallery.has_desk(),
                has_pin: door.as_ref().is_some_and(Door::is_set),
            },
        );
        Self {
            content,
            seat: Mutex::new(Seat {
                visit,
                attendance: Attendance::begin(clock.now()),
                counting: folders::counts_file(options.profile).map(Counting::new),
                door,
            }),
            keeper: file.map(|file| Keeper::new(file, settings::save)),
            marks_keeper: marks_file.map(|file| Keeper::new(file, counts::save_marks)),
            clock,
            day,
            profile: options.profile,
            machine,
        }
    }

    /// Does what a press asks for.
    pub(crate) fn act(&self, action: Action) -> Result<Turn, Refusal> {
        let ended = (action == Action::Clear).then_some(Ending::Finished);
        let mut seat = self.seat();
        let wiped = seat.visit.is_wiped();
        let by_a_person = !wiped && !matches!(action, Action::Describe { .. });
        let restarts = !wiped && action == Action::Restart;
        let tries = matches!(action, Action::Pin { key: PinKey::Enter });
        let page = if tries {
            self.try_pin(&mut seat)?
        } else {
            self.turn(&mut seat, action)?
        };
        if by_a_person {
            seat.shown(&page, self.clock.now());
        }
        Ok(Turn {
            page,
            ended,
            restarts,
        })
    }

    /// Takes note of a person, or of nobody: then asks, and later ends the visit.
    pub(crate) fn attend(&self, person: bool) -> Result<Option<Turn>, Refusal> {
        let now = self.clock.now();
        let mut seat = self.seat();
        if person && !seat.visit.is_wiped() {
            seat.attendance.sign(now);
        }
        // What was waited after wrong tries is written down now and then.
        if let Some(door) = &mut seat.door {
            door.wait(now);
        }
        let is_over = seat.attendance.is_quiet(now) && seat.visit.ends_alone();
        if !is_over || seat.visit.is_fresh() {
            return Ok(None);
        }
        let asked = *seat.visit.place() == Place::Still || seat.visit.is_wiped();
        let place = Place::Still;
        let action = if asked {
            Action::Clear
        } else {
            Action::Go { place }
        };
        let page = self.turn(&mut seat, action)?;
        seat.shown(&page, now);
        let ended = asked.then_some(Ending::Left);
        Ok(Some(Turn {
            page,
            ended,
            restarts: false,
        }))
    }

    /// Whether it is night, the staff want little light then, and nobody is there.
    pub(crate) fn is_dim(&self) -> bool {
        let seat = self.seat();
        let may_be = seat.visit.may_be_dim() && !self.machine.clock.is_lost();
        may_be && seat.attendance.is_quiet(self.clock.now()) && is_night(self.clock.half_hour())
    }

    /// Ends the visit where no page is there to be told.
    pub(crate) fn begin_anew(&self) {
        let mut seat = self.seat();
        if let Err(refusal) = self.turn(&mut seat, Action::Clear) {
            log::error!(event = "no-page"; "{refusal}");
        }
        seat.attendance = Attendance::begin(self.clock.now());
    }

    /// How quickly the voice speaks to this visitor.
    pub(crate) fn words_a_minute(&self) -> u16 {
        self.seat().visit.rate().words_a_minute()
    }

    /// Whether the staff let a language be read aloud.
    pub(crate) fn may_be_heard(&self, language: Language) -> bool {
        self.seat().visit.may_be_heard(language)
    }

    /// CSS pixels in a millimetre, where the screen was measured.
    pub(crate) fn px_per_mm(&self) -> Option<f64> {
        self.seat().visit.kept().px_per_mm
    }

    /// Whether others than its owner use the machine.
    pub(crate) fn is_for_strangers(&self) -> bool {
        self.profile == Profile::Kiosk
    }

    /// The page for when something went wrong.
    pub(crate) fn problem(&self) -> Result<Page, Refusal> {
        self.seat().visit.problem(self.content.book(), self.today())
    }

    /// Holds what is typed against the PIN. Where it cannot be one, nothing is counted.
    fn try_pin(&self, seat: &mut Seat) -> Result<Page, Refusal> {
        let door = seat.door.as_mut().ok_or(Refusal::NotForVisitors)?;
        let now = self.clock.now();
        let wait = door.wait(now);
        let typed = seat.visit.typed_pin();
        let admission = if !wait.is_zero() {
            Some(Admission::Wait(wait))
        } else if typed.is_empty() {
            None
        } else if let Ok(pin) = Pin::typed(typed) {
            Some(admission(door.open(&pin, now)))
        } else {
            Some(Admission::Wrong)
        };
        if admission == Some(Admission::Open)
            && let Some(counting) = &mut seat.counting
        {
            seat.visit.hear_of(counting.seen(self.today()));
        }
        let book = self.content.book();
        seat.visit.admit(admission, book, self.today())
    }

    fn turn(&self, seat: &mut Seat, action: Action) -> Result<Page, Refusal> {
        let before = seat.visit.kept();
        let marks_before = seat.visit.marks().clone();
        if let Some(counting) = &mut seat.counting {
            self.count(&seat.visit, counting, &action);
        }
        let page = seat.visit.act(action, self.content.book(), self.today())?;
        let kept = seat.visit.kept();
        if let Some(keeper) = self.keeper.as_ref().filter(|_| kept != before) {
            keeper.keep(kept);
        }
        let marks = seat.visit.marks();
        if let Some(keeper) = &self.marks_keeper
            && *marks != marks_before
        {
            keeper.keep(marks.clone());
        }
        Ok(page)
    }

    /// Counts a visit that ends, where the staff want it and the day is known.
    fn count(&self, visit: &Visit, counting: &mut Counting, action: &Action) {
        let ends = *action == Action::Clear && !visit.is_fresh();
        if ends && visit.is_counted() && !self.machine.clock.is_lost() {
            counting.add(self.today(), visit.topics());
        }
    }

    fn seat(&self) -> MutexGuard<'_, Seat> {
        // A visit is replaced whole or not at all, so what another thread left is sound.
        self.seat.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn today(&self) -> Date {
        self.day.unwrap_or_else(machine_day)
    }
}

fn admission(answer: Result<Answer, staff::DoorProblem>) -> Admission {
    match answer {
        Ok(Answer::Open) => Admission::Open,
        Ok(Answer::Wait(wait)) => Admission::Wait(wait),
        Ok(Answer::Wrong(wait)) => {
            log::warn!(event = "wrong-pin"; "somebody tried a PIN that is not the one of this kiosk");
            if wait.is_zero() {
                Admission::Wrong
            } else {
                Admission::Wait(wait)
            }
        }
        Ok(Answer::NotSet) => Admission::Broken,
        Err(problem) => {
            log::error!(event = "no-pin"; "{problem}");
            Admission::Broken
        }
    }
}

fn machine_day() -> Date {
    jiff::Zoned::now().date()
}

#[cfg(debug_assertions)]
fn clock(options: &Options) -> Clock {
    match &options.clock {
        Some(path) => Clock::File(path.clone()),
        None => Clock::start(),
    }
}

#[cfg(not(debug_assertions))]
fn clock(_: &Options) -> Clock {
    Clock::start()
}
