//! How often the answer stands first, or among three.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::questions::Question;

/// So many of what was found instead are told with a miss.
const GOT_MAX: usize = 5;

/// Figures of some questions: how many, and which share was answered first and among three; and
/// the mean of one over the rank.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub(super) struct Share {
    n: usize,
    r1: f64,
    r3: f64,
    mrr: f64,
}

/// A question of which no answer stands among the first three.
#[derive(Debug, Serialize)]
struct Miss {
    category: String,
    lang: String,
    query: String,
    wanted: Vec<String>,
    got: Vec<String>,
}

/// The figures of a file of questions.
#[derive(Debug, Default, Serialize)]
pub(super) struct Figures {
    overall: Share,
    categories: BTreeMap<String, Share>,
    languages: BTreeMap<String, Share>,
    misses: Vec<Miss>,
}

impl Figures {
    pub(super) fn of(answered: impl Iterator<Item = (Question, Vec<String>)>) -> Self {
        let mut figures = Self::default();
        for (question, got) in answered {
            let rank = got
                .iter()
                .position(|id| question.answers.contains(id))
                .map(|at| at + 1);
            let language = question.language.to_string();
            for share in [
                &mut figures.overall,
                figures
                    .categories
                    .entry(question.category.clone())
                    .or_default(),
                figures.languages.entry(language.clone()).or_default(),
            ] {
                share.count(rank);
            }
            if rank != Some(1) {
                figures.misses.push(Miss {
                    category: question.category,
                    lang: language,
                    query: question.typed,
                    wanted: question.answers,
                    got: got.into_iter().take(GOT_MAX).collect(),
                });
            }
        }
        let all = figures
            .categories
            .values_mut()
            .chain(figures.languages.values_mut());
        all.chain([&mut figures.overall]).for_each(Share::divide);
        figures
    }

    pub(super) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(
            out,
            "{:12} {:>5} {:>6} {:>6} {:>6}",
            "", "n", "R@1", "R@3", "MRR"
        )?;
        let groups = self.categories.iter().chain(&self.languages);
        for (name, share) in groups
            .map(|(name, share)| (name.as_str(), share))
            .chain([("all", &self.overall)])
        {
            let Share { n, r1, r3, mrr } = share;
            writeln!(out, "{name:12} {n:5} {r1:6.3} {r3:6.3} {mrr:6.3}")?;
        }
        for Miss {
            category,
            lang,
            query,
            wanted,
            got,
        } in &self.misses
        {
            let (wanted, got) = (wanted.join(", "), got.join(", "));
            writeln!(
                out,
                "not first: {category} {lang} “{query}”\n    wanted {wanted}\n    got    {got}"
            )?;
        }
        Ok(())
    }
}

impl Share {
    fn count(&mut self, rank: Option<usize>) {
        self.n += 1;
        let Some(rank) = rank else {
            return;
        };
        self.r1 += f64::from(u8::from(rank == 1));
        self.r3 += f64::from(u8::from(rank <= 3));
        self.mrr += 1.0 / rank as f64;
    }

    /// From counts to shares.
    fn divide(&mut self) {
        let n = self.n.max(1) as f64;
        self.r1 /= n;
        self.r3 /= n;
        self.mrr /= n;
    }
}
