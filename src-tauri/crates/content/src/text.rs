//! A block of a page as lines of plain text.

use guide::page::{Action, Body, Button, Piece};

use crate::place;

/// The words of a block, one line each, with where its buttons lead.
pub(crate) fn of(body: &Body) -> Vec<String> {
    match body {
        Body::Title {
            text,
            official,
            above,
            ..
        } => {
            let above = above.iter().cloned();
            above
                .chain([format!("# {text}{}", beside(official.as_deref()))])
                .collect()
        }
        Body::Greeting {
            text,
            name,
            action,
            lines,
            ..
        } => {
            let mut all = vec![format!("{text} · {name}{}", leads(action))];
            all.extend(lines.iter().cloned());
            all
        }
        Body::Paragraph { heading, lines, .. } => {
            let heading = heading.iter().map(|heading| format!("## {heading}"));
            heading.chain(lines.iter().cloned()).collect()
        }
        Body::Notice { text, .. } => vec![format!("[ {text} ]")],
        Body::Status { text, .. } => vec![format!("● {text}")],
        Body::Answer {
            question, lines, ..
        } => vec![format!("{question} {}", lines.join(" · "))],
        Body::Heading { text } => vec![format!("## {text}")],
        Body::Choice {
            number,
            label,
            official,
            note,
            state,
            action,
            ..
        } => {
            let state = state
                .as_ref()
                .map(|state| format!(": {}", state.text))
                .unwrap_or_default();
            let beside = beside(official.as_deref());
            let first = format!("{number}  {label}{beside}{state}{}", leads(action));
            [first]
                .into_iter()
                .chain(note.iter().map(|note| format!("   {note}")))
                .collect()
        }
        Body::Field {
            label,
            typed,
            completions,
            ..
        } => {
            let mut all = vec![format!("{label}: “{typed}”")];
            all.extend(
                completions
                    .iter()
                    .map(|button| format!("   {}", button.label)),
            );
            all
        }
        Body::Found {
            number,
            label,
            official,
            note,
            action,
            ..
        } => {
            let (label, note) = (whole(label), whole(note));
            let beside = beside(official.as_deref());
            vec![
                format!("{number}  {label}{beside}{}", leads(action)),
                format!("   {note}"),
            ]
        }
        Body::Options {
            number,
            label,
            options,
            chosen,
            ..
        } => {
            let mut all = vec![format!("{number}  {label}")];
            all.extend(options.iter().map(|option| {
                let below = option.below.as_ref();
                let below = below.map_or_else(String::new, |below| format!(" + {}", below.name));
                let state = if option.chosen == Some(true) {
                    format!(": {chosen}")
                } else {
                    String::new()
                };
                format!("   {}{below}{state}", option.label)
            }));
            all
        }
        Body::Words { label, words, says } => {
            let words = words.iter().map(|word| format!(" [{}]", word.label));
            let asked = format!("{label}{}", words.collect::<String>());
            [asked].into_iter().chain(says.clone()).collect()
        }
        Body::Target { label, .. } => vec![format!("( ● {label} )")],
        Body::Card { alternative, .. } => vec![format!("( {alternative} )")],
        Body::Progress { text, .. } | Body::Instruction { text } => vec![text.clone()],
        Body::Drawing {
            alternative,
            caption,
            ..
        } => vec![format!("( {alternative} {caption} )")],
        Body::Scene {
            picture,
            alternative,
        } => vec![format!("( {alternative} [{picture}] )")],
        Body::Telephone {
            name,
            number,
            open,
            trust,
        } => {
            let open = open
                .as_ref()
                .map(|open| format!(" · {open}"))
                .unwrap_or_default();
            vec![format!("{name}: {number}{open}"), trust.clone()]
        }
        Body::Address { label, shown, code } => {
            let code = code
                .as_ref()
                .map(|code| format!(" ( {} )", code.alternative));
            vec![format!("{label}: {shown}{}", code.unwrap_or_default())]
        }
        Body::Sources { heading, lines } => [format!("## {heading}")]
            .into_iter()
            .chain(lines.iter().cloned())
            .collect(),
        Body::Steps {
            previous,
            next,
            stuck,
        } => {
            let button = |button: &Button| format!("[{}]{}", button.label, leads(&button.action));
            previous.iter().chain([next, stuck]).map(button).collect()
        }
    }
}

/// The pieces as one text, with what was asked for between stars.
fn whole(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece.asked {
        true => format!("*{}*", piece.text),
        false => piece.text.clone(),
    };
    pieces.iter().map(piece).collect()
}

fn beside(official: Option<&str>) -> String {
    official
        .map(|official| format!(" ({official})"))
        .unwrap_or_default()
}

fn leads(action: &Action) -> String {
    match action {
        Action::Go { place } => format!(" → {}", place::name(place)),
        Action::Begin { .. } => " → home".to_owned(),
        Action::Stay
        | Action::Back
        | Action::Speak { .. }
        | Action::Type { .. }
        | Action::Answers { .. }
        | Action::Set { .. }
        | Action::Explain { .. }
        | Action::Describe { .. }
        | Action::DrawCard { .. }
        | Action::Touched { .. }
        | Action::FitCard
        | Action::FitDiagonal { .. }
        | Action::Pin { .. }
        | Action::Arrange { .. }
        | Action::Mark
        | Action::Unmark { .. }
        | Action::Restart
        | Action::Clear => String::new(),
    }
}
