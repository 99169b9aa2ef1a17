//! A page in the making: its blocks so far, and the speaker that says their words.

use std::collections::BTreeSet;

use ::settings::{FirstLanguage, Voices};
use facts::{Contact, ContactId, Goal, Icon, Need, ServiceId};
use words::Language;

use super::asked_words::HardWords;
use super::{Setting, frame, gloss, languages, place_of_need};
use crate::hidden::may_be_hidden;
use crate::page::{
    Action, Block, Body, CHOICES_NUMBERED_MAX, Controls, Look, OptionItem, PARTS_MAX, Page, Place,
    Refusal, Sample, ToggleState, Tone, Voice, Volume,
};
use crate::speaker::Speaker;
use crate::{Book, said, value};

/// A page in the making.
pub(crate) struct Making<'a> {
    pub(crate) speaker: Speaker<'a>,
    pub(crate) look: Look,
    voice: Voice,
    voices: Voices,
    first_language: FirstLanguage,
    hidden: BTreeSet<ServiceId>,
    blocks: Vec<Block>,
    choices: usize,
    hard: HardWords,
}

/// A choice before it has its number.
pub(crate) struct Choice {
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) official: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) icon: Icon,
    pub(crate) goal: Option<Goal>,
    pub(crate) state: Option<ToggleState>,
    pub(crate) sample: Option<Sample>,
    pub(crate) action: Action,
}

impl Choice {
    pub(crate) fn new(id: impl Into<String>, label: String, icon: Icon, action: Action) -> Self {
        Self {
            id: id.into(),
            label,
            official: None,
            note: None,
            icon,
            goal: None,
            state: None,
            sample: None,
            action,
        }
    }
}

impl<'a> Making<'a> {
    pub(crate) fn new(book: &'a Book, setting: &Setting) -> Self {
        Self {
            speaker: Speaker::new(book, setting.language, setting.today),
            look: setting.look,
            voice: setting.voice,
            voices: setting.voices,
            first_language: setting.first_language,
            hidden: setting.hidden.clone(),
            blocks: Vec::new(),
            choices: 0,
            hard: HardWords::new(setting.explained.clone()),
        }
    }

    pub(crate) fn book(&self) -> &'a Book {
        self.speaker.book
    }

    /// A sentence that needs no other values than facts.
    pub(crate) fn say(&self, id: &str) -> Result<String, Refusal> {
        self.speaker.say(id)
    }

    pub(crate) fn block(&mut self, id: impl Into<String>, body: Body) {
        let said = self.speaker.take_loose();
        self.hard
            .meet(self.speaker.book, &said, self.blocks.len(), &body);
        self.blocks.push(Block {
            id: id.into(),
            body,
            gloss: Vec::new(),
        });
    }

    /// The heading of the page; the first block.
    pub(crate) fn title(&mut self, id: &str) -> Result<(), Refusal> {
        let text = self.say(id)?;
        self.block(
            "title",
            Body::Title {
                text,
                official: None,
                above: None,
                icon: None,
                goal: None,
            },
        );
        Ok(())
    }

    /// A paragraph of sentences of the kiosk.
    pub(crate) fn paragraph(
        &mut self,
        id: &str,
        heading: Option<&str>,
        lines: &[&str],
    ) -> Result<(), Refusal> {
        let heading = heading.map(|heading| self.say(heading)).transpose()?;
        let lines = lines
            .iter()
            .map(|line| self.say(line))
            .collect::<Result<_, _>>()?;
        self.lines(id, heading, lines);
        Ok(())
    }

    /// A paragraph of lines that are made already.
    pub(crate) fn lines(
        &mut self,
        id: impl Into<String>,
        heading: Option<String>,
        lines: Vec<String>,
    ) {
        let goal = None;
        let body = Body::Paragraph {
            heading,
            lines,
            goal,
        };
        self.block(id, body);
    }

    pub(crate) fn heading(&mut self, id: &str, sentence: &str) -> Result<(), Refusal> {
        let text = self.say(sentence)?;
        self.block(id, Body::Heading { text });
        Ok(())
    }

    /// Something to choose; numbered 1 to 8 and from 1 again.
    pub(crate) fn choice(&mut self, choice: Choice) {
        let number = self.number();
        let Choice {
            id,
            label,
            official,
            note,
            icon,
            goal,
            state,
            sample,
            action,
        } = choice;
        self.block(
            id,
            Body::Choice {
                number,
                label,
                official,
                note,
                icon,
                goal,
                state,
                sample,
                action,
            },
        );
    }

    /// A setting with its options, of which exactly one is chosen; numbered as a choice.
    pub(crate) fn options(
        &mut self,
        id: impl Into<String>,
        label: String,
        options: Vec<OptionItem>,
    ) -> Result<(), Refusal> {
        let number = self.number();
        let chosen = self.say(said::SETTINGS_CHOSEN)?;
        self.block(
            id,
            Body::Options {
                number,
                label,
                options,
                chosen,
            },
        );
        Ok(())
    }

    pub(crate) fn number(&mut self) -> u8 {
        let number = u8::try_from(self.choices % CHOICES_NUMBERED_MAX + 1).unwrap_or(1);
        self.choices += 1;
        number
    }

    /// The four languages as they are offered here.
    pub(crate) fn languages(&self) -> [Language; 4] {
        self.first_language.order()
    }

    /// The loudest that a visitor may choose.
    pub(crate) fn loudest(&self) -> Volume {
        self.voices.loudest.volume()
    }

    /// Whether visitors are shown a service. What nobody may hide is shown whatever a file says.
    pub(crate) fn shows(&self, service: &ServiceId) -> bool {
        !(self.hidden.contains(service) && may_be_hidden(self.book(), service))
    }

    /// Services to choose, without those that are hidden.
    pub(crate) fn service_choices(&mut self, services: &[ServiceId]) -> Result<(), Refusal> {
        for service in services {
            if self.shows(service) {
                self.service_choice(service)?;
            }
        }
        Ok(())
    }

    /// A service to choose, with its official name beside a translated one.
    pub(crate) fn service_choice(&mut self, id: &ServiceId) -> Result<(), Refusal> {
        let service = self
            .book()
            .facts
            .services
            .get(id)
            .ok_or(Refusal::NoSuchPlace)?;
        let label = self.speaker.tell(&service.name)?;
        let go = Action::Go {
            place: Place::Service {
                service: id.clone(),
            },
        };
        self.choice(Choice {
            official: self.official(&service.official_name, &label),
            note: Some(self.speaker.tell(&service.short)?),
            goal: service.goal,
            ..Choice::new(format!("service-{id}"), label, service.icon, go)
        });
        Ok(())
    }

    /// The official English name, unless the reader sees it already.
    pub(crate) fn official(&self, official: &str, said: &str) -> Option<String> {
        let seen = self.speaker.language == Language::En || said.contains(official);
        (!seen).then(|| official.to_owned())
    }

    /// A need to choose, with examples.
    pub(crate) fn need_choice(&mut self, need: &Need) -> Result<(), Refusal> {
        let label = self.speaker.tell(&need.name)?;
        let go = Action::Go {
            place: place_of_need(&need.id),
        };
        self.choice(Choice {
            note: Some(self.speaker.tell(&need.examples)?),
            ..Choice::new(format!("need-{}", need.id), label, need.icon, go)
        });
        Ok(())
    }

    pub(crate) fn telephones(&mut self, contacts: &[ContactId]) -> Result<(), Refusal> {
        for id in contacts {
            let contact = self
                .book()
                .facts
                .contacts
                .get(id)
                .ok_or(Refusal::NoSuchPlace)?;
            let body = self.telephone(contact)?;
            self.block(format!("telephone-{id}"), body);
        }
        Ok(())
    }

    fn telephone(&self, contact: &Contact) -> Result<Body, Refusal> {
        let open = contact.open.map(|open| match open {
            facts::OpenHours::DayAndNight => self.say(said::OPEN_DAY_AND_NIGHT),
        });
        Ok(Body::Telephone {
            name: self.speaker.tell(&contact.name)?,
            number: value::number(&self.book().words, self.speaker.language, contact)?,
            open: open.transpose()?,
            trust: self
                .speaker
                .trust(&contact.source, contact.confirmed.as_ref())?,
        })
    }

    /// The finished page, with the lines of a helper under those of the visitor.
    pub(crate) fn finish(mut self, place: Place, helper: Option<Self>) -> Result<Page, Refusal> {
        let language = self.speaker.language;
        self.explain()?;
        self.mark_draft(&place)?;
        let mut beside = None;
        let mut named = None;
        if let Some(mut twin) = helper {
            twin.explain()?;
            twin.mark_draft(&place)?;
            gloss::zip(&mut self.blocks, &twin.blocks)?;
            beside = Some(twin.speaker.language);
            named = Some(languages::named(&twin, twin.speaker.language)?);
        }
        let frame = frame::make(
            &self.speaker,
            beside,
            &place,
            &self.look,
            &self.voice,
            self.voices,
            self.languages(),
        )?;
        let controls = self.controls()?;
        let title = self.blocks.iter().find_map(|block| {
            if let Body::Title { text, .. } = &block.body {
                Some(text.clone())
            } else {
                None
            }
        });
        let title = title.unwrap_or_default();
        // The heading of the first page is the name of the guide.
        let window_title = if place == Place::Welcome {
            title
        } else {
            let values = value::values([("page", title)]);
            self.speaker.say_with(said::WINDOW_TITLE, values)?
        };
        Ok(Page {
            place,
            language,
            lang: language.tag().to_owned(),
            helper: named,
            window_title,
            look: self.look,
            voice: self.voice,
            frame,
            blocks: self.blocks,
            controls,
        })
    }

    /// Puts the hard words of the page under the blocks in which they first stand.
    fn explain(&mut self) -> Result<(), Refusal> {
        self.hard.insert(&self.speaker, &mut self.blocks)
    }

    /// Says right below the title that the text is a draft.
    fn mark_draft(&mut self, place: &Place) -> Result<(), Refusal> {
        if self.speaker.said_a_draft() && *place != Place::Welcome {
            let body = Body::Notice {
                tone: Tone::Draft,
                text: self.say(said::TRANSLATION_DRAFT)?,
            };
            let block = Block {
                id: "draft".to_owned(),
                body,
                gloss: Vec::new(),
            };
            self.blocks.insert(1.min(self.blocks.len()), block);
        }
        Ok(())
    }

    fn controls(&self) -> Result<Controls, Refusal> {
        let part = |part: usize, parts: usize| {
            let mut values = value::values([("part", part)]);
            values.set("parts", parts);
            self.speaker.say_with(said::TURN_PART, values)
        };
        let parts = (1..=PARTS_MAX)
            .map(|parts| (1..=parts).map(|number| part(number, parts)).collect())
            .collect::<Result<_, Refusal>>()?;
        Ok(Controls {
            next_part: self.say(said::TURN_NEXT)?,
            previous_part: self.say(said::TURN_PREVIOUS)?,
            parts,
        })
    }
}
