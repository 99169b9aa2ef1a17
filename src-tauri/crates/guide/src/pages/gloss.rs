//! Zips a page with the same page in the language of a helper: under each block stand its words
//! in the other language.

use crate::page::{Block, Body, Button, Refusal, Tone};

/// Gives each block the words of its twin.
///
/// # Errors
/// [`Refusal::Unpaired`] where the two pages do not have the same blocks in the same order.
pub(super) fn zip(blocks: &mut [Block], twins: &[Block]) -> Result<(), Refusal> {
    let unpaired = |block: &Block| Refusal::Unpaired {
        block: block.id.clone(),
    };
    if let Some(extra) = twins.get(blocks.len()) {
        return Err(unpaired(extra));
    }
    for (index, block) in blocks.iter_mut().enumerate() {
        let twin = twins.get(index).filter(|twin| {
            let same_kind =
                std::mem::discriminant(&twin.body) == std::mem::discriminant(&block.body);
            twin.id == block.id && same_kind
        });
        let twin = twin.ok_or_else(|| unpaired(block))?;
        block.gloss = words(&twin.body);
        // What stands there for both readers already is not said again.
        if let Body::Title { official, .. }
        | Body::Choice { official, .. }
        | Body::Found { official, .. } = &block.body
        {
            block.gloss.retain(|line| Some(line) != official.as_ref());
        }
    }
    Ok(())
}

/// The words of a block that a helper needs, in the order in which they stand. Official English
/// names, telephone numbers and the words on drawn screens are the same for both readers.
pub(crate) fn words(body: &Body) -> Vec<String> {
    let one = |text: &String| vec![text.clone()];
    match body {
        // The mark of a draft says to both that nobody has reviewed the page.
        Body::Notice {
            tone: Tone::Draft, ..
        } => Vec::new(),
        Body::Title { text, .. } => one(text),
        Body::Paragraph { heading, lines, .. } => heading.iter().chain(lines).cloned().collect(),
        Body::Notice { text, .. }
        | Body::Status { text, .. }
        | Body::Heading { text }
        | Body::Instruction { text } => one(text),
        Body::Answer {
            question, lines, ..
        } => [question].into_iter().chain(lines).cloned().collect(),
        Body::Choice { label, .. } => one(label),
        Body::Found { label, .. } => {
            vec![label.iter().map(|piece| piece.text.as_str()).collect()]
        }
        // The helper types what the visitor says, in one language.
        Body::Field { label, .. } => one(label),
        // Names of languages stand in their own language already.
        Body::Options { options, .. } if options.iter().any(|option| option.lang.is_some()) => {
            Vec::new()
        }
        Body::Options { label, options, .. } => [label]
            .into_iter()
            .chain(options.iter().map(|option| &option.label))
            .cloned()
            .collect(),
        Body::Drawing { caption, .. } => one(caption),
        Body::Words { label, words, says } => [label]
            .into_iter()
            .chain(words.iter().map(|word| &word.label))
            .chain(says)
            .cloned()
            .collect(),
        Body::Telephone {
            name, open, trust, ..
        } => [name]
            .into_iter()
            .chain(open)
            .chain([trust])
            .cloned()
            .collect(),
        Body::Address { label, .. } | Body::Target { label, .. } => one(label),
        Body::Sources { heading, lines } => [heading].into_iter().chain(lines).cloned().collect(),
        Body::Steps {
            previous,
            next,
            stuck,
        } => {
            let label = |button: &Button| button.label.clone();
            previous.iter().chain([stuck, next]).map(label).collect()
        }
        // Its digits are read by both.
        Body::Progress { .. } => Vec::new(),
        Body::Greeting { .. } | Body::Scene { .. } | Body::Card { .. } => Vec::new(),
    }
}
