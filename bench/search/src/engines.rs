//! The engines, each with what it can do by itself: words with their endings as they come, the
//! beginning of the last one, and for tantivy one slip.

use std::path::Path;

use rusqlite::Connection;
use search::{Builder, Field, Index};
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, FuzzyTermQuery, Occur, Query};
use tantivy::schema::{STORED, STRING, Schema, TEXT, Value};
use tantivy::{IndexReader, TantivyDocument, Term};
use words::Language;

use crate::Outcome;
use crate::corpus::Corpus;

/// So many documents are fetched, of which several may be of one service.
const FETCHED: usize = 40;
/// Shorter words are looked for without a slip.
const SLIP_CHARACTERS_MIN: usize = 4;

/// What answers.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Engine {
    /// The crate `search`.
    Pandu,
    /// SQLite's full-text search, with its tokenizer told to keep Tamil whole.
    Fts5,
    /// tantivy, with its own tokenizer.
    Tantivy,
}

/// An engine that has read its index.
pub(crate) enum Ready {
    Pandu(Index),
    Fts5(Connection),
    Tantivy {
        reader: IndexReader,
        id: tantivy::schema::Field,
        text: tantivy::schema::Field,
    },
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Pandu, Self::Fts5, Self::Tantivy];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Pandu => "pandu",
            Self::Fts5 => "fts5",
            Self::Tantivy => "tantivy",
        }
    }

    pub(crate) fn named(name: &str) -> Outcome<Self> {
        let found = Self::ALL.into_iter().find(|engine| engine.name() == name);
        found.ok_or_else(|| "there is no such engine".into())
    }

    /// Makes the index and leaves it in a folder.
    pub(crate) fn build(self, corpus: &Corpus, folder: &Path) -> Outcome<()> {
        match self {
            Self::Pandu => {
                let mut builder = Builder::new(&corpus.concepts);
                corpus.documents.iter().for_each(|document| builder.add(document));
                std::fs::write(folder.join("index"), builder.finish()?.to_bytes())?;
            }
            Self::Fts5 => {
                let mut db = Connection::open(folder.join("index"))?;
                db.execute_batch(
                    "CREATE VIRTUAL TABLE texts USING fts5(id UNINDEXED, text, prefix='1 2 3',
                     tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\")",
                )?;
                let all = db.transaction()?;
                for (id, text) in texts(corpus) {
                    all.execute("INSERT INTO texts VALUES (?1, ?2)", (id, text))?;
                }
                all.commit()?;
            }
            Self::Tantivy => {
                let (schema, id, text) = schema();
                let index = tantivy::Index::create_in_dir(folder, schema)?;
                let mut writer = index.writer_with_num_threads(1, 50_000_000)?;
                for (service, words) in texts(corpus) {
                    let mut document = TantivyDocument::default();
                    document.add_text(id, service);
                    document.add_text(text, words);
                    writer.add_document(document)?;
                }
                writer.commit()?;
            }
        }
        Ok(())
    }

    pub(crate) fn load(self, folder: &Path) -> Outcome<Ready> {
        Ok(match self {
            Self::Pandu => Ready::Pandu(Index::from_bytes(&std::fs::read(folder.join("index"))?)?),
            Self::Fts5 => Ready::Fts5(Connection::open(folder.join("index"))?),
            Self::Tantivy => {
                let (_, id, text) = schema();
                let reader = tantivy::Index::open_in_dir(folder)?.reader()?;
                Ready::Tantivy { reader, id, text }
            }
        })
    }
}

impl Ready {
    /// The services that answer, the best first.
    pub(crate) fn find(&self, typed: &str, reader: Language) -> Outcome<Vec<String>> {
        let mut ids = match self {
            Self::Pandu(index) => {
                index.find(typed, reader).hits.into_iter().map(|hit| hit.service).collect()
            }
            Self::Fts5(db) => fts5(db, typed)?,
            Self::Tantivy { reader, id, text } => tantivy(reader, *id, *text, typed)?,
        };
        let mut seen = std::collections::HashSet::new();
        ids.retain(|id: &String| seen.insert(id.clone()));
        Ok(ids)
    }
}

/// One document for each service and language, as search engines are fed.
fn texts(corpus: &Corpus) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for document in &corpus.documents {
        for language in Language::ALL {
            let of_language = document.texts.iter().filter(|text| {
                let means = matches!(text.field, Field::Meaning | Field::Urgent);
                !means && text.language.is_none_or(|own| own == language)
            });
            let texts: Vec<&str> = of_language.map(|text| text.text.as_str()).collect();
            all.push((document.service.clone(), texts.join(" . ")));
        }
    }
    all
}

fn words_of(typed: &str) -> Vec<String> {
    let apart = |c: char| c.is_whitespace() || c.is_ascii_punctuation() || "，。？！".contains(c);
    typed.split(apart).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

fn fts5(db: &Connection, typed: &str) -> Outcome<Vec<String>> {
    let words = words_of(typed);
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"*")).collect();
    if quoted.is_empty() {
        return Ok(Vec::new());
    }
    let mut ask =
        db.prepare_cached("SELECT id FROM texts WHERE texts MATCH ?1 ORDER BY rank LIMIT ?2")?;
    let ids = ask.query_map((quoted.join(" OR "), FETCHED as i64), |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

fn schema() -> (Schema, tantivy::schema::Field, tantivy::schema::Field) {
    let mut schema = Schema::builder();
    let id = schema.add_text_field("id", STRING | STORED);
    let text = schema.add_text_field("text", TEXT);
    (schema.build(), id, text)
}

fn tantivy(
    reader: &IndexReader,
    id: tantivy::schema::Field,
    text: tantivy::schema::Field,
    typed: &str,
) -> Outcome<Vec<String>> {
    let word = |word: &String| -> (Occur, Box<dyn Query>) {
        let slips = u8::from(word.chars().count() >= SLIP_CHARACTERS_MIN);
        let query = FuzzyTermQuery::new_prefix(Term::from_field_text(text, word), slips, true);
        (Occur::Should, Box::new(query))
    };
    let query = BooleanQuery::new(words_of(typed).iter().map(word).collect());
    let searcher = reader.searcher();
    let found = searcher.search(&query, &TopDocs::with_limit(FETCHED).order_by_score())?;
    let mut ids = Vec::new();
    for (_, address) in found {
        let document: TantivyDocument = searcher.doc(address)?;
        ids.extend(document.get_first(id).and_then(|id| id.as_str()).map(str::to_owned));
    }
    Ok(ids)
}
