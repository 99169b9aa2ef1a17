//! The hard words of a page: under the block in which each first stands, a button that explains it.

use std::collections::BTreeMap;

use facts::{HardWord, HardWordId};

use crate::page::{Action, AskedWord, Block, Body, Refusal};
use crate::speaker::Speaker;
use crate::{Book, hard_words, said};

/// The hard words met while a page is made.
pub(super) struct HardWords {
    /// The one that is explained.
    open: Option<HardWordId>,
    /// Where each was first met: the index of its block.
    met: BTreeMap<HardWordId, usize>,
}

impl HardWords {
    pub(super) fn new(open: Option<HardWordId>) -> Self {
        let met = BTreeMap::new();
        Self { open, met }
    }

    /// Looks for hard words in the sentences of a block that is read; what is pressed stays as calm
    /// as it is.
    pub(super) fn meet(&mut self, book: &Book, said: &[String], index: usize, body: &Body) {
        if !is_read(body) {
            return;
        }
        for word in said.iter().flat_map(|id| hard_words::of_sentence(book, id)) {
            self.met.entry(word).or_insert(index);
        }
    }

    /// Puts the words behind their blocks. Answers stand side by side, so theirs come after the last.
    pub(super) fn insert(
        &self,
        speaker: &Speaker<'_>,
        blocks: &mut Vec<Block>,
    ) -> Result<(), Refusal> {
        let mut after: BTreeMap<usize, Vec<&HardWord>> = BTreeMap::new();
        for word in speaker.book.facts.hard_words.values() {
            if let Some(index) = self.met.get(&word.id) {
                after
                    .entry(last_of_run(blocks, *index))
                    .or_default()
                    .push(word);
            }
        }
        // From the end, so that the places before stay what they are.
        for (index, words) in after.into_iter().rev() {
            let Some(block) = blocks.get(index) else {
                continue;
            };
            let block = Block {
                id: format!("words-{}", block.id),
                body: self.body(speaker, &words)?,
                gloss: Vec::new(),
            };
            blocks.insert(index + 1, block);
        }
        Ok(())
    }

    fn body(&self, speaker: &Speaker<'_>, words: &[&HardWord]) -> Result<Body, Refusal> {
        let is_open = |word: &HardWord| self.open.as_ref() == Some(&word.id);
        let ask = |word: &&HardWord| {
            let term = word.id.as_str();
            let label = speaker.book.words.name(speaker.language, term);
            let open = is_open(word);
            Ok(AskedWord {
                id: format!("word-{term}"),
                label: label.ok_or_else(|| Refusal::NoWords {
                    problem: format!("there is no {} name `-{term}`", speaker.language),
                })?,
                open,
                action: Action::Explain {
                    word: (!open).then(|| word.id.clone()),
                },
            })
        };
        let open = words.iter().find(|word| is_open(word));
        Ok(Body::Words {
            label: speaker.say(said::WORDS_LABEL)?,
            words: words.iter().map(ask).collect::<Result<_, Refusal>>()?,
            says: open.map(|word| speaker.tell(&word.says)).transpose()?,
        })
    }
}

fn is_read(body: &Body) -> bool {
    matches!(
        body,
        Body::Paragraph { .. } | Body::Instruction { .. } | Body::Answer { .. }
    )
}

fn last_of_run(blocks: &[Block], index: usize) -> usize {
    let is_answer = |block: &&Block| matches!(block.body, Body::Answer { .. });
    let run = blocks.iter().skip(index).take_while(is_answer).count();
    index + run.saturating_sub(1)
}
