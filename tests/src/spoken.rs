//! Check E01: whether every word, picture and state that is seen is also heard, in reading order and in
//! its language, where everything is spoken. What is seen is taken from the page itself, what is heard
//! from the log of the voice.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::app::{App, AppProblem};
use crate::listener::{Heard, Listener, bare};
use crate::probes;

/// So long after the last sentence nothing more is to come.
const SILENCE: Duration = Duration::from_secs(4);

/// Sounds end soon after they begin, no more of them than Rust makes in a second for long.
const AT_ONCE: &str = "
    const sound_takes = 50;
    AudioBufferSourceNode.prototype.start = function () {
        setTimeout(() => this.onended?.(), sound_takes);
    };
    AudioBufferSourceNode.prototype.stop = () => {};
    window.seen = (selector) => {
        const left_out = '[aria-hidden=\"true\"], [data-measuring], .keyboard';
        const found = [];
        const shows = (element) =>
            !element.closest(left_out) && element.getClientRects().length > 0 &&
            getComputedStyle(element).visibility === 'visible';
        for (const root of document.querySelectorAll(selector)) {
            const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
            while (nodes.nextNode()) {
                const node = nodes.currentNode;
                const element = node instanceof Element ? node : node.parentElement;
                if (!shows(element)) continue;
                const lang = element.closest('[lang]').lang.slice(0, 2);
                if (node instanceof Element) {
                    if (node.matches('[role=img]')) found.push({ text: node.ariaLabel, lang });
                    continue;
                }
                // What is drawn is heard as its picture's words.
                if (element.closest('[role=img]')) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                if (node.data.trim() !== '' && range.getClientRects().length > 0)
                    found.push({ text: node.data, lang });
            }
        }
        return found;
    };
    return 0;";

const BARS: &str = ".frame-bar, .frame-top";

const STRIKE: &str =
    "window.dispatchEvent(new KeyboardEvent('keydown', { key: arguments[0] })); return 0";

/// A word on the screen.
#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    text: String,
    lang: String,
}

/// What is seen and not heard, with the page and its part.
pub struct Ear<'a> {
    app: &'a App,
    listener: Listener<'a>,
    /// Is run in each page before it is compared: a fault that is planted.
    plant: Option<&'a str>,
    /// Bars that were heard: those of most pages are the same.
    bars: BTreeSet<Vec<Seen>>,
    /// Pages and parts that were listened to.
    pub parts: usize,
    /// What was found.
    pub faults: Vec<String>,
}

impl<'a> Ear<'a> {
    /// Has everything spoken from now on; Welcome must have been left.
    ///
    /// # Errors
    /// Where the app cannot be driven.
    pub async fn of(app: &'a App, plant: Option<&'a str>) -> Result<Self, AppProblem> {
        probes::bring(app).await?;
        app.script(AT_ONCE, vec![]).await?;
        let listener = Listener::at(app).await?;
        let ear = Self {
            app,
            listener,
            plant,
            bars: BTreeSet::new(),
            parts: 0,
            faults: Vec::new(),
        };
        for _ in 0..2 {
            ear.strike("0").await?;
        }
        let begun = "const { talking, ready } = document.documentElement.dataset;
            return talking === 'true' && ready === 'true'";
        app.wait("everything to be spoken", begun).await?;
        Ok(ear)
    }

    /// Listens to every part of a page, and to the bars around it.
    ///
    /// # Errors
    /// Where the page does not come.
    pub async fn listen_to(&mut self, place: &Value) -> Result<(), AppProblem> {
        self.listener.leave_aside().await?;
        let go = "window.probes.goTo(wanted).then(done, fail)";
        self.app.await_script(go, vec![place.clone()]).await?;
        let parts: usize = self.app.page("parts").await?.parse().unwrap_or(1);
        for part in 1..=parts {
            if part > 1 {
                self.listener.leave_aside().await?;
                self.strike("9").await?;
                self.app.laid_out().await?;
            }
            self.parts += 1;
            let missing = self.missing(".frame-page .parts").await?;
            self.tell(place, part, missing);
        }
        let bars = self.seen(BARS).await?;
        if !self.bars.contains(&bars) {
            self.listener.leave_aside().await?;
            self.strike("0").await?;
            let missing = self.missing_of_bars(&bars).await?;
            self.tell(place, parts, missing);
            self.bars.insert(bars);
        }
        Ok(())
    }

    /// What is seen there and was not heard, in order, since it was last left aside.
    async fn missing(&mut self, selector: &str) -> Result<Vec<String>, AppProblem> {
        if let Some(plant) = self.plant {
            self.app.script(plant, vec![]).await?;
        }
        let seen = self.seen(selector).await?;
        self.until_heard(|heard| in_order(&seen, heard)).await
    }

    /// The same of the bars, whose buttons are heard in another order and in two menus.
    async fn missing_of_bars(&mut self, seen: &[Seen]) -> Result<Vec<String>, AppProblem> {
        let missing = self.until_heard(|heard| anywhere(seen, heard)).await?;
        if missing.is_empty() {
            return Ok(missing);
        }
        self.strike("9").await?;
        self.until_heard(|heard| anywhere(seen, heard)).await
    }

    async fn until_heard(
        &mut self,
        missing_in: impl Fn(&[Heard]) -> Vec<String>,
    ) -> Result<Vec<String>, AppProblem> {
        let mut count = 0;
        let mut last = Instant::now();
        loop {
            self.listener.listen().await?;
            let heard = self.listener.since();
            let missing = missing_in(heard);
            if missing.is_empty() {
                return Ok(missing);
            }
            if heard.len() > count {
                count = heard.len();
                last = Instant::now();
            } else if last.elapsed() > SILENCE {
                return Ok(missing);
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    async fn seen(&self, selector: &str) -> Result<Vec<Seen>, AppProblem> {
        let seen = "return window.seen(arguments[0])";
        let seen = self.app.script(seen, vec![json!(selector)]).await?;
        Ok(serde_json::from_value(seen)?)
    }

    async fn strike(&self, key: &str) -> Result<(), AppProblem> {
        self.app.script(STRIKE, vec![json!(key)]).await?;
        Ok(())
    }

    fn tell(&mut self, place: &Value, part: usize, missing: Vec<String>) {
        let told = missing
            .into_iter()
            .map(|what| format!("{place} {part}: {what}"));
        self.faults.extend(told);
    }
}

/// What of this is not heard after what stands before it.
fn in_order(seen: &[Seen], heard: &[Heard]) -> Vec<String> {
    let sentences: Vec<String> = heard.iter().map(|one| bare(&one.text)).collect();
    let all = sentences.concat();
    let mut missing = Vec::new();
    let mut from = 0;
    for Seen { text, lang } in seen {
        let wanted = bare(text);
        let Some(at) = all.get(from..).and_then(|rest| rest.find(&wanted)) else {
            missing.push(format!("not heard, or not in its place: {text}"));
            continue;
        };
        let begin = from + at;
        from = begin + wanted.len();
        if let Some(by) = sentence_at(begin, &sentences, heard).filter(|by| !is_in(by, lang)) {
            missing.push(format!("heard in {}, not {lang}: {text}", by.language));
        }
    }
    missing
}

/// What of this is heard nowhere.
fn anywhere(seen: &[Seen], heard: &[Heard]) -> Vec<String> {
    let sentences: Vec<String> = heard.iter().map(|one| bare(&one.text)).collect();
    let all = sentences.concat();
    let is_heard = |seen: &Seen| {
        let wanted = bare(&seen.text);
        all.match_indices(&wanted)
            .filter_map(|(begin, _)| sentence_at(begin, &sentences, heard))
            .any(|by| is_in(by, &seen.lang))
    };
    let missing = seen.iter().filter(|seen| !is_heard(seen));
    missing
        .map(|seen| format!("not heard of the bars: {}", seen.text))
        .collect()
}

fn sentence_at<'h>(byte: usize, sentences: &[String], heard: &'h [Heard]) -> Option<&'h Heard> {
    let mut end = 0;
    let place = sentences.iter().position(|one| {
        end += one.len();
        byte < end
    });
    place.and_then(|place| heard.get(place))
}

/// Whether it was said in this language, or by its voice where it is a name inside another one.
fn is_in(heard: &Heard, lang: &str) -> bool {
    let mut said = std::iter::once(&heard.language).chain(&heard.voices);
    said.any(|language| language.to_string() == lang)
}
