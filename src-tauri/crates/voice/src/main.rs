//! `pandu-voice`: makes sound of text, for the guide that started it.
//!
//! It reads requests from its input and writes answers to its output, one for each sentence, in the
//! frames of the crate `voice-wire`. It is a process of its own so that a fault of the engine never
//! takes the guide down, and so that the engine's licence stays with it: this crate alone is under
//! the GPL. It opens the data of the voices and nothing else. How a sentence is pronounced, what is
//! heard when, and whether anybody listens is the guide's business.
//!
//! It ends with 0 when the guide closes its input, with 65 where what comes is no frame, and with 69
//! where the machine has no espeak-ng.

mod engine;
mod library;
mod stops;

use std::io::{self, BufReader, BufWriter, Write};
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use voice_wire::{Answer, FrameProblem, Reason, Request, SOUND_BYTES_MAX, Stretch, TEXT_BYTES_MAX};

use engine::Engine;
use stops::STOPS;

/// EX_DATAERR of sysexits: what comes is no frame.
const EXIT_NO_FRAME: u8 = 65;
/// EX_UNAVAILABLE of sysexits: somebody must install the engine.
const EXIT_NO_ENGINE: u8 = 69;

/// A sentence to be said.
struct Sentence {
    id: u64,
    rate: u16,
    stretches: Vec<Stretch>,
}

fn main() -> ExitCode {
    let engine = match Engine::open() {
        Ok(engine) => engine,
        Err(problem) => {
            eprintln!("pandu-voice: {problem}");
            return ExitCode::from(EXIT_NO_ENGINE);
        }
    };
    let (sender, sentences) = mpsc::channel();
    // Requests are read while sound is made, so that a stop is heard at once.
    let reading = thread::spawn(move || {
        let mut input = BufReader::new(io::stdin());
        loop {
            match voice_wire::read(&mut input) {
                Ok(Request::Stop { id }) => STOPS.stop(id),
                Ok(Request::Say {
                    id,
                    rate,
                    stretches,
                }) => {
                    let sentence = Sentence {
                        id,
                        rate,
                        stretches,
                    };
                    if sender.send(sentence).is_err() {
                        return None;
                    }
                }
                Err(FrameProblem::Ended) => return None,
                Err(problem) => return Some(problem),
            }
        }
    });
    let spoken = speak(engine, &sentences, &mut BufWriter::new(io::stdout()));
    if spoken.is_err() {
        // Nobody hears any more.
        return ExitCode::SUCCESS;
    }
    match reading.join() {
        Ok(None) => ExitCode::SUCCESS,
        Ok(Some(problem)) => {
            eprintln!("pandu-voice: {problem}");
            ExitCode::from(EXIT_NO_FRAME)
        }
        Err(_) => ExitCode::FAILURE,
    }
}

/// Answers until no more requests can come.
fn speak(
    mut engine: Engine,
    sentences: &Receiver<Sentence>,
    output: &mut impl Write,
) -> Result<(), FrameProblem> {
    let voices = engine.voices();
    voice_wire::write(output, &Answer::Ready { voices })?;
    for sentence in sentences {
        let id = sentence.id;
        let answer =
            said(&mut engine, sentence).unwrap_or_else(|reason| Answer::Silent { id, reason });
        voice_wire::write(output, &answer)?;
    }
    Ok(())
}

fn said(engine: &mut Engine, sentence: Sentence) -> Result<Answer, Reason> {
    let Sentence {
        id,
        rate,
        stretches,
    } = sentence;
    let bytes: usize = stretches.iter().map(|stretch| stretch.text.len()).sum();
    if bytes > TEXT_BYTES_MAX {
        return Err(Reason::TooLong);
    }
    let spoken = engine.say(id, &stretches, rate)?;
    let bytes = spoken
        .samples
        .iter()
        .flat_map(|sample| sample.to_le_bytes());
    let sound: Vec<u8> = bytes.collect();
    if sound.len() > SOUND_BYTES_MAX {
        return Err(Reason::TooLong);
    }
    Ok(Answer::Said {
        id,
        samples_per_second: engine.samples_per_second(),
        sound,
        marks: spoken.marks,
    })
}
