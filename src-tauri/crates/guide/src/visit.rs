//! A visit: the one state that a press changes.
//!
//! Languages, look and place live here and nowhere else. Ending a visit puts everything back to
//! what it began with. What is kept beyond a visit is told by [`Visit::kept`]; writing it is
//! the caller's business.

use std::collections::BTreeSet;

use counts::Marks;
use facts::{Date, HardWordId, ServiceId};
use settings::{
    Arrangement, Centre, Change, Choices, Kept, Look, Profile, Quiet, Rate, SystemWishes, Voice,
};
use words::Language;

use crate::Book;
use crate::attendance::kept_for;
use crate::hidden::may_be_hidden;
use crate::page::{Action, Page, Place, Refusal, StaffTopic, Touch, WindowState};
use crate::pages::{self, Asked, Fitting, SIZE_WITH_HELPER, Setting, Touched, find_step};
use crate::staff::{Admission, DoorState, Seen, Staff};

/// Places remembered for *Back*. Older ones are forgotten.
const TRAIL_MAX: usize = 100;

/// So many services that were looked at are remembered; who wants to hide another looks at it once more.
const LOOKED_AT_MAX: usize = 6;

/// No screen has more CSS pixels on a side.
const SCREEN_MAX: u32 = 20_000;

/// What a visit needs to know of the machine it runs on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Machine {
    /// Whether strangers or its owner use it.
    pub profile: Profile,
    /// What was kept on it.
    pub kept: Kept,
    /// Which pages visitors marked as wrong.
    pub marks: Marks,
    /// Whether what was kept could not be read.
    pub settings_lost: bool,
    /// Whether the screen may be fitted now: always on a laptop.
    pub may_fit: bool,
    /// Whether the centre has a photo of its desk.
    pub desk_photo: bool,
    /// Whether a PIN was set for the staff.
    pub has_pin: bool,
}

/// Where a visitor is, and how the pages are to look.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    language: Language,
    helper: Option<Language>,
    choices: Choices,
    place: Place,
    trail: Vec<Place>,
    /// What is looked for. It is forgotten with the visit.
    asked: Asked,
    /// The hard word that is explained, on this page only.
    explained: Option<HardWordId>,
    fitting: Fitting,
    /// What came of trying how a hand presses, until the next page.
    touched: Option<Touched>,
    door: DoorState,
    /// The services that were looked at, where the staff let them be counted.
    topics: BTreeSet<ServiceId>,
    /// The services that were looked at last, the newest first: what the staff may hide.
    looked_at: Vec<ServiceId>,
    /// The services that this visit has marked as wrong.
    marked: BTreeSet<ServiceId>,
    /// Whether it is one of the staff.
    of_staff: bool,
    /// What was counted of other visits, for the staff.
    seen: Seen,
    /// What outlives the visit.
    machine: Machine,
    window: WindowState,
    begins_in: Language,
}

impl Visit {
    /// A visit that has not begun: Welcome, as the centre or the owner wants it.
    pub fn new(language: Language, machine: Machine) -> Self {
        Self {
            language,
            helper: None,
            choices: machine.kept.choices,
            place: Place::Welcome,
            trail: Vec::new(),
            asked: Asked::nothing(language),
            explained: None,
            fitting: Fitting::new(machine.kept.px_per_mm),
            touched: None,
            door: DoorState::default(),
            topics: BTreeSet::new(),
            looked_at: Vec::new(),
            marked: BTreeSet::new(),
            of_staff: false,
            seen: Seen::default(),
            machine,
            window: WindowState::default(),
            begins_in: language,
        }
    }

    /// What is to be kept on the machine: on a kiosk nothing that a visitor chose.
    pub fn kept(&self) -> Kept {
        let choices = match self.machine.profile {
            Profile::Kiosk => self.machine.kept.choices,
            Profile::Laptop => self.choices,
        };
        Kept {
            choices,
            ..self.machine.kept.clone()
        }
    }

    /// Whether the next person finds nothing of anybody: ending this visit would change nothing.
    pub fn is_fresh(&self) -> bool {
        *self == self.cleared()
    }

    /// Whether it ends by itself when nobody is there: always on a kiosk, on a laptop where its
    /// owner wants it.
    pub fn ends_alone(&self) -> bool {
        match self.machine.profile {
            Profile::Kiosk => true,
            Profile::Laptop => self.choices.ends_alone,
        }
    }

    /// How quickly the voice speaks.
    pub fn rate(&self) -> Rate {
        self.choices.rate
    }

    /// Whether the staff let a language be read aloud.
    pub fn may_be_heard(&self, language: Language) -> bool {
        pages::may_be_heard(self.machine.kept.voices, language)
    }

    /// Where the visitor is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Does what a press asks for and makes the page that follows.
    ///
    /// # Errors
    /// Where the page cannot be made; the visit then stays where it was.
    pub fn act(&mut self, action: Action, book: &Book, today: Date) -> Result<Page, Refusal> {
        let mut after = self.clone();
        // What came of it is said once, not beside a later choice.
        if !matches!(action, Action::Stay | Action::Describe { .. }) {
            after.touched = None;
        }
        after.change(self.unless_wiped(action), book, today)?;
        if after.place != self.place {
            after.explained = None;
        }
        // Who walks away leaves no door open.
        if !matches!(after.place, Place::Staff { .. } | Place::Fit) {
            after.door = DoorState::default();
            after.seen = Seen::default();
        }
        if after.machine.kept.counts {
            after.topics.extend(after.place.service().cloned());
        }
        if after.machine.has_pin {
            after.look_at();
        }
        let page = book.page(&after.place, &after.setting(today))?;
        *self = after;
        Ok(page)
    }

    /// The services that this visit has looked at: nothing where the staff do not want them counted.
    pub fn topics(&self) -> &BTreeSet<ServiceId> {
        &self.topics
    }

    /// Which pages visitors marked as wrong, to be kept for the staff.
    pub fn marks(&self) -> &Marks {
        &self.machine.marks
    }

    /// Whether it is to be counted: those of the staff themselves are not.
    pub fn is_counted(&self) -> bool {
        self.machine.kept.counts && !self.of_staff
    }

    /// Whether the screen is being wiped: what is touched then is touched by a cloth.
    pub fn is_wiped(&self) -> bool {
        let topic = StaffTopic::Cleaning;
        self.place == Place::Staff { topic } && self.door.is_open()
    }

    /// How much longer than usual it may be quiet.
    pub fn quiet(&self) -> Quiet {
        self.machine.kept.quiet
    }

    /// Whether the screen may be dim in the night: the staff want it, and nobody has begun a visit.
    pub fn may_be_dim(&self) -> bool {
        self.machine.kept.dims_at_night && self.is_fresh()
    }

    /// Hears what was counted of other visits. Only who stands behind the door is shown it.
    pub fn hear_of(&mut self, seen: Seen) {
        self.seen = seen;
    }

    /// The PIN as it is typed before the door to the pages for the staff.
    pub fn typed_pin(&self) -> &str {
        self.door.typed()
    }

    /// Tells what came of the PIN that was typed, or that none was, and makes the page that follows.
    ///
    /// # Errors
    /// Where nobody stands before the door, or the page cannot be made; the door then stays as it was.
    pub fn admit(
        &mut self,
        admission: Option<Admission>,
        book: &Book,
        today: Date,
    ) -> Result<Page, Refusal> {
        if !matches!(self.place, Place::Staff { .. }) {
            return Err(Refusal::NotForVisitors);
        }
        let mut after = self.clone();
        after.door.admit(admission);
        after.of_staff |= after.door.is_open();
        let page = book.page(&after.place, &after.setting(today))?;
        *self = after;
        Ok(page)
    }

    /// The page for when something went wrong, in the languages and look of the visit.
    ///
    /// # Errors
    /// As [`Book::problem`].
    pub fn problem(&self, book: &Book, today: Date) -> Result<Page, Refusal> {
        book.problem(&self.setting(today))
    }

    /// While the screen is wiped no press does anything; it ends with the visit.
    fn unless_wiped(&self, action: Action) -> Action {
        let still_does = matches!(action, Action::Describe { .. } | Action::Clear);
        if self.is_wiped() && !still_does {
            Action::Stay
        } else {
            action
        }
    }

    fn change(&mut self, action: Action, book: &Book, today: Date) -> Result<(), Refusal> {
        match action {
            Action::Stay => {}
            Action::Go { place } => self.go(place, book),
            Action::Back => self.back(),
            Action::Speak { language, helper } => self.speak(language, helper, book),
            Action::Begin { language } => {
                self.language = language;
                self.go(Place::Home, book);
            }
            Action::Type { text } => self.ask(&text, 0),
            Action::Answers { from } => {
                let typed = self.asked.typed.clone();
                self.ask(&typed, from);
            }
            Action::Explain { word } => self.explained = word,
            Action::Set { change } => self.set(change)?,
            Action::Describe { window } => {
                if window.width.max(window.height) > SCREEN_MAX {
                    return Err(Refusal::NoSuchScreen);
                }
                self.window = window;
            }
            Action::DrawCard { width } => {
                self.may_fit()?;
                settings::from_card(f64::from(width) / 10.0).ok_or(Refusal::NoSuchScreen)?;
                self.fitting.card = width;
            }
            Action::Touched { touch } => self.touched(touch),
            Action::FitCard => {
                let width = f64::from(self.fitting.card) / 10.0;
                self.fit(settings::from_card(width), None)?;
            }
            Action::FitDiagonal { inches } => {
                let WindowState { width, height, .. } = self.window;
                let length = f64::from(inches) / 10.0;
                let found = settings::from_diagonal(length, f64::from(width), f64::from(height));
                self.fit(found, Some(inches))?;
            }
            Action::Pin { key } => self.door.press(key),
            Action::Arrange { change } => self.arrange(change, book)?,
            Action::Mark => self.mark(today)?,
            Action::Unmark { service } if self.door.is_open() => {
                self.machine.marks.clear(service.as_str());
            }
            Action::Unmark { .. } => return Err(Refusal::NotForVisitors),
            // Ending the program is the shell's business.
            Action::Restart if self.door.is_open() => {}
            Action::Restart => return Err(Refusal::NotForVisitors),
            Action::Clear => *self = self.cleared(),
        }
        Ok(())
    }

    fn speak(&mut self, language: Language, helper: Option<Language>, book: &Book) {
        let joins = self.helper.is_none();
        self.language = language;
        self.helper = helper.filter(|helper| *helper != language);
        // A language is chosen for the page one came from.
        if self.place == Place::Languages {
            self.back();
        }
        if joins && self.helper.is_some() {
            self.place = guarded(&self.place, book).unwrap_or_else(|| self.place.clone());
        }
    }

    fn ask(&mut self, typed: &str, from: usize) {
        if self.place == Place::Find {
            let typed = typed.chars().take(search::TYPED_CHARACTERS_MAX).collect();
            self.asked = Asked {
                typed,
                from,
                reader: self.language,
            };
        }
    }

    fn set(&mut self, change: Change) -> Result<(), Refusal> {
        if matches!(change, Change::EndsAlone(_)) && self.machine.profile == Profile::Kiosk {
            return Err(Refusal::NotForVisitors);
        }
        self.choices = self.choices.with(change, self.usual());
        Ok(())
    }

    /// What suits the hand is chosen, and said where it can be changed.
    fn touched(&mut self, touch: Touch) {
        if self.place == Place::TouchCheck {
            let (choices, touched) = Touched::by(touch, self.choices);
            self.choices = choices;
            self.touched = Some(touched);
            self.place = Place::Settings;
        }
    }

    /// What the staff change is kept for every visitor, and seen at once.
    fn arrange(&mut self, change: Arrangement, book: &Book) -> Result<(), Refusal> {
        if !self.door.is_open() {
            return Err(Refusal::NotForVisitors);
        }
        if let Arrangement::Hide(service) = &change
            && !may_be_hidden(book, service)
        {
            return Err(Refusal::NoSuchPlace);
        }
        let begin = match change {
            Arrangement::Begin(change) => Some(change),
            Arrangement::Centre(_)
            | Arrangement::Voices(_)
            | Arrangement::Counts(_)
            | Arrangement::Quiet(_)
            | Arrangement::DimsAtNight(_)
            | Arrangement::FirstLanguage(_)
            | Arrangement::Hide(_)
            | Arrangement::Show(_) => None,
        };
        self.machine.kept = self.machine.kept.clone().with(change);
        if let Some(change) = begin {
            self.choices = self.choices.with(change, self.usual());
        }
        Ok(())
    }

    /// Who pressed it in vain, or once more, has pressed nothing wrong.
    fn mark(&mut self, today: Date) -> Result<(), Refusal> {
        if self.place != Place::Help || !self.machine.has_pin {
            return Err(Refusal::NotForVisitors);
        }
        let came_from = self.came_from();
        if let Some(service) = came_from.as_ref().and_then(Place::service)
            && self.marked.insert(service.clone())
        {
            self.machine.marks.add(service.as_str(), today);
        }
        Ok(())
    }

    /// The visit of the next person at the same window.
    fn cleared(&self) -> Self {
        let machine = Machine {
            kept: self.kept(),
            ..self.machine.clone()
        };
        Self {
            window: self.window,
            ..Self::new(self.begins_in, machine)
        }
    }

    /// What [`Change::Usual`] goes back to.
    fn usual(&self) -> Choices {
        match self.machine.profile {
            Profile::Kiosk => self.machine.kept.choices,
            Profile::Laptop => Choices::default(),
        }
    }

    fn may_fit(&self) -> Result<(), Refusal> {
        if self.machine.may_fit || self.door.is_open() {
            Ok(())
        } else {
            Err(Refusal::NotForVisitors)
        }
    }

    fn fit(&mut self, found: Option<f64>, diagonal: Option<u32>) -> Result<(), Refusal> {
        self.may_fit()?;
        let px_per_mm = found.ok_or(Refusal::NoSuchScreen)?;
        self.machine.kept.px_per_mm = Some(px_per_mm);
        self.fitting = Fitting {
            diagonal,
            ..Fitting::new(Some(px_per_mm))
        };
        Ok(())
    }

    fn back(&mut self) {
        self.place = self.trail.pop().unwrap_or(Place::Welcome);
    }

    fn go(&mut self, place: Place, book: &Book) {
        if place == self.place {
            return;
        }
        let from_this_step = step_of(&place).is_some() && step_of(&place) == step_of(&self.place);
        let guard = guarded(&place, book).filter(|_| self.helper.is_some() && !from_this_step);
        let before = std::mem::replace(&mut self.place, guard.unwrap_or(place));
        // One does not come back to a guard that was passed, nor to a question that was answered.
        let passed = from_this_step && matches!(before, Place::Guard { .. });
        if !passed && before != Place::Still {
            if self.trail.len() == TRAIL_MAX {
                self.trail.remove(0);
            }
            self.trail.push(before);
        }
    }

    fn look(&self) -> Look {
        let wishes = match self.machine.profile {
            Profile::Kiosk => SystemWishes::default(),
            Profile::Laptop => self.window.wishes,
        };
        let mut look = self.choices.look(wishes, self.machine.kept.px_per_mm);
        if self.helper.is_some() {
            look.text_size = look.text_size.max(SIZE_WITH_HELPER);
        }
        look
    }

    fn setting(&self, today: Date) -> Setting {
        Setting {
            helper: self.helper,
            asked: Asked {
                reader: self.language,
                ..self.asked.clone()
            },
            came_from: self.came_from(),
            explained: self.explained.clone(),
            centre: self.centre(),
            desk_photo: self.machine.desk_photo,
            may_fit: self.machine.may_fit || self.door.is_open(),
            settings_lost: self.machine.settings_lost,
            fitting: self.fitting,
            touched: self.touched,
            voice: self.voice(),
            voices: self.machine.kept.voices,
            first_language: self.machine.kept.first_language,
            hidden: self.machine.kept.hidden.clone(),
            marked: self.marked.clone(),
            staff: self.staff(),
            ends_alone: (self.machine.profile == Profile::Laptop).then(|| self.ends_alone()),
            kept_for: self.ends_alone().then(|| kept_for(self.quiet())),
            ..Setting::new(self.language, today, self.look())
        }
    }

    /// How the voice is heard, at most as loud as the staff let it be; where they listen to it, as loud as it
    /// is to the next visitor.
    fn voice(&self) -> Voice {
        let topic = StaffTopic::Sound;
        let mut choices = self.choices;
        if self.place == (Place::Staff { topic }) && self.door.is_open() {
            choices.volume = self.machine.kept.choices.volume;
        }
        let loudest = self.machine.kept.voices.loudest.volume();
        choices.volume = choices.volume.min(loudest);
        choices.voice()
    }

    fn staff(&self) -> Option<Staff> {
        self.machine.has_pin.then(|| Staff {
            admission: self.door.admission(),
            typed: self.door.typed().len(),
            kept: self.machine.kept.clone(),
            looked_at: self.looked_at.clone(),
            marks: self.machine.marks.clone(),
            seen: self.seen.clone(),
        })
    }

    fn centre(&self) -> Centre {
        self.machine.kept.centre
    }

    /// Remembers the service of this page before those that were looked at earlier.
    fn look_at(&mut self) {
        if let Some(service) = self.place.service() {
            let service = service.clone();
            self.looked_at.retain(|other| *other != service);
            self.looked_at.insert(0, service);
            self.looked_at.truncate(LOOKED_AT_MAX);
        }
    }

    /// The service or step last looked at.
    fn came_from(&self) -> Option<Place> {
        self.trail
            .iter()
            .rev()
            .take_while(|place| **place != Place::Home)
            .find(|place| place.service().is_some())
            .cloned()
    }
}

/// The step that a place belongs to: service, guide and number.
fn step_of(place: &Place) -> Option<(&str, &str, usize)> {
    match place {
        Place::Step {
            service,
            guide,
            step,
        }
        | Place::Stuck {
            service,
            guide,
            step,
        }
        | Place::Guard {
            service,
            guide,
            step,
        } => Some((service.as_str(), guide.as_str(), *step)),
        Place::Welcome
        | Place::Home
        | Place::Need { .. }
        | Place::Service { .. }
        | Place::Find
        | Place::About
        | Place::Accessibility { .. }
        | Place::Languages
        | Place::Settings
        | Place::Voice
        | Place::TouchCheck
        | Place::Fit
        | Place::Staff { .. }
        | Place::Help
        | Place::Finish
        | Place::Still => None,
    }
}

/// The guard that stands before a step, where there is one.
fn guarded(place: &Place, book: &Book) -> Option<Place> {
    let Place::Step {
        service,
        guide,
        step,
    } = place
    else {
        return None;
    };
    let (_, _, found) = find_step(book, service, guide, *step).ok()?;
    found.guard.map(|_| Place::Guard {
        service: service.clone(),
        guide: guide.clone(),
        step: *step,
    })
}
