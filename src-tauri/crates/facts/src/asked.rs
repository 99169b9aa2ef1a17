//! What people say when they look for something. It is searched and never shown as a sentence of
//! the guide.

use std::collections::{BTreeMap, BTreeSet};

use folder::{Fault, Folder};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{ConceptId, Facts, FactsProblem, ServiceId, ThemeId};

/// Nobody says more at once.
const PHRASE_CHARACTERS_MAX: usize = 80;

/// Words and phrases, per language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Spoken {
    /// English, with what is said in Singapore.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub en: Vec<String>,
    /// Chinese.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub zh: Vec<String>,
    /// Malay.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ms: Vec<String>,
    /// Tamil.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ta: Vec<String>,
}

/// By what a service is asked for: `data/aliases/<id of the service>.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Aliases {
    /// The service.
    pub id: ServiceId,
    /// Old names, nicknames and everyday phrases. Each counts as a whole.
    pub said: Spoken,
    /// Concepts that together ask for it, in any language: `["cannot", "log-in"]`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meanings: Vec<Vec<ConceptId>>,
    /// Concepts that put it before everything else: money is lost, or a caller waits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urgent: Vec<Vec<ConceptId>>,
}

/// Concepts of one theme: `data/concepts/<id>.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// The file's name without its ending.
    pub id: ThemeId,
    /// Words of four languages that mean the same, by the name of what they mean.
    pub concepts: BTreeMap<ConceptId, Spoken>,
}

impl Spoken {
    /// All words, with the code of their language.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, &String)> {
        self.lists()
            .into_iter()
            .flat_map(|(code, words)| words.iter().map(move |word| (code, word)))
    }

    fn lists(&self) -> [(&'static str, &Vec<String>); 4] {
        [
            ("en", &self.en),
            ("zh", &self.zh),
            ("ms", &self.ms),
            ("ta", &self.ta),
        ]
    }

    /// The first phrase that is none.
    fn no_phrase(&self) -> Option<&String> {
        let mut before = BTreeSet::new();
        self.all()
            .map(|(code, phrase)| (phrase, (code, phrase.to_lowercase())))
            .find_map(|(phrase, said)| {
                let fits = !phrase.trim().is_empty()
                    && phrase.trim() == phrase
                    && phrase.chars().count() <= PHRASE_CHARACTERS_MAX;
                (!fits || !before.insert(said)).then_some(phrase)
            })
    }
}

/// What is wrong with what people are to have said.
pub(crate) fn check(facts: &Facts, folder: &Folder) -> Vec<Fault<FactsProblem>> {
    let mut faults = Vec::new();
    let mut fault = |file: &str, text: &str, problem: FactsProblem| {
        faults.push(Fault::new(file, folder.line_of(file, text), problem));
    };
    let mut known: BTreeMap<&ConceptId, String> = BTreeMap::new();
    for theme in facts.themes.values() {
        let file = format!("data/concepts/{}.json", theme.id);
        for (concept, spoken) in &theme.concepts {
            let key = format!("\"{concept}\"");
            if let Some(first) = known.insert(concept, file.clone()) {
                let id = concept.to_string();
                fault(&file, &key, FactsProblem::IdTwice { id, first });
            }
            for (code, _) in spoken
                .lists()
                .into_iter()
                .filter(|(_, words)| words.is_empty())
            {
                fault(&file, &key, FactsProblem::Missing(code));
            }
            if let Some(phrase) = spoken.no_phrase() {
                fault(&file, &key, FactsProblem::NoPhrase(phrase.clone()));
            }
        }
    }
    for aliases in facts.aliases.values() {
        let file = format!("data/aliases/{}.json", aliases.id);
        if !facts.services.contains_key(&aliases.id) {
            let (kind, id) = ("service", aliases.id.to_string());
            fault(
                &file,
                &format!("\"{id}\""),
                FactsProblem::Dangling { kind, id },
            );
        }
        if let Some(phrase) = aliases.said.no_phrase() {
            fault(&file, phrase, FactsProblem::NoPhrase(phrase.clone()));
        }
        for concept in aliases.meanings.iter().chain(&aliases.urgent).flatten() {
            if !known.contains_key(concept) {
                let (kind, id) = ("concept", concept.to_string());
                fault(
                    &file,
                    &format!("\"{id}\""),
                    FactsProblem::Dangling { kind, id },
                );
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_nowhere_is_told() {
        let folder = Folder::from_files([
            (
                "data/concepts/money.json",
                r#"{"id": "money", "concepts": {"pay": {"en": ["pay", "Pay"], "zh": ["付"], "ms": ["bayar"]}}}"#,
            ),
            (
                "data/concepts/more.json",
                r#"{"id": "more", "concepts": {"pay": {"en": ["pay"], "zh": ["付"], "ms": ["bayar"], "ta": ["கட்டு"]}}}"#,
            ),
            (
                "data/aliases/paynow.json",
                r#"{"id": "paynow", "said": {"en": ["send money", " "]}, "meanings": [["pay"], ["sendd"]]}"#,
            ),
        ]);
        let (_, faults) = Facts::load(&folder);
        let told: Vec<_> = faults.iter().map(|fault| fault.problem.clone()).collect();
        for wanted in [
            FactsProblem::Missing("ta"),
            FactsProblem::NoPhrase("Pay".to_owned()),
            FactsProblem::NoPhrase(" ".to_owned()),
            FactsProblem::IdTwice {
                id: "pay".to_owned(),
                first: "data/concepts/money.json".to_owned(),
            },
            FactsProblem::Dangling {
                kind: "concept",
                id: "sendd".to_owned(),
            },
            FactsProblem::Dangling {
                kind: "service",
                id: "paynow".to_owned(),
            },
        ] {
            assert!(told.contains(&wanted), "{wanted:?} in {told:?}");
        }
    }
}
