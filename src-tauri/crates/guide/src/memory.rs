//! Remembers what is the same each time a page is made, and costs time to find out.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Answers by the ids of what was asked; the content bounds how many there are.
#[derive(Debug)]
pub(crate) struct Memory<Answer>(Mutex<BTreeMap<String, Answer>>);

impl<Answer> Default for Memory<Answer> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<Answer: Clone> Memory<Answer> {
    /// The answer, found out on the first time.
    ///
    /// # Errors
    /// Where it cannot be found out; that is not remembered.
    pub(crate) fn get<Problem>(
        &self,
        id: &str,
        find: impl FnOnce() -> Result<Answer, Problem>,
    ) -> Result<Answer, Problem> {
        // What was put in is whole, also where somebody else failed meanwhile.
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = lock().get(id) {
            return Ok(answer.clone());
        }
        let answer = find()?;
        lock().insert(id.to_owned(), answer.clone());
        Ok(answer)
    }
}
