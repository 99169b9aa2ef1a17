//! The real voice process over its pipes.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "in a test both are assertions"
)]

use std::io::Write;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use voice_wire::{Answer, Reason, Request, Stretch, TEXT_BYTES_MAX, Voice, read, write};

const RATE: u16 = 150;

struct Process {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
}

impl Process {
    fn start() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_pandu-voice"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let input = child.stdin.take().unwrap();
        let mut output = child.stdout.take().unwrap();
        let Answer::Ready { voices } = read(&mut output).unwrap() else {
            panic!("the first frame says that it is ready");
        };
        assert_eq!(voices, Voice::ALL);
        Self {
            child,
            input,
            output,
        }
    }

    fn ask(&mut self, id: u64, stretches: &[(Voice, &str)]) -> Answer {
        let stretches = stretches.iter().map(|(voice, text)| Stretch {
            voice: *voice,
            text: (*text).to_owned(),
        });
        let request = Request::Say {
            id,
            rate: RATE,
            stretches: stretches.collect(),
        };
        write(&mut self.input, &request).unwrap();
        read(&mut self.output).unwrap()
    }

    fn exit_code(mut self) -> Option<i32> {
        drop(self.input);
        self.child.wait().unwrap().code()
    }
}

/// Seconds of sound, the loudest sample, and the words that are marked.
fn heard(answer: &Answer, text: &str) -> (f64, u16, Vec<String>) {
    let Answer::Said {
        samples_per_second,
        sound,
        marks,
        ..
    } = answer
    else {
        panic!("{answer:?}");
    };
    let samples = sound.chunks_exact(2);
    let loudest = samples.map(|sample| i16::from_le_bytes([sample[0], sample[1]]).unsigned_abs());
    let words = marks
        .iter()
        .map(|mark| text[mark.bytes.start as usize..mark.bytes.end as usize].to_owned());
    (
        sound.len() as f64 / 2.0 / f64::from(*samples_per_second),
        loudest.max().unwrap_or(0),
        words.collect(),
    )
}

#[test]
fn each_language_is_heard_and_its_words_are_marked() {
    let mut process = Process::start();
    for (id, (voice, text, words)) in [
        (Voice::English, "Open the app.", vec!["Open", "the", "app"]),
        (
            Voice::Mandarin,
            "qing3 qu4 yin2hang2.",
            vec!["qing3", "qu4", "yin2hang2"],
        ),
        (
            Voice::Malay,
            "Buka aplikasi itu.",
            vec!["Buka", "aplikasi", "itu"],
        ),
        (
            Voice::Tamil,
            "செயலியைத் திறக்கவும்.",
            vec!["செயலியைத்", "திறக்கவும்"],
        ),
    ]
    .into_iter()
    .enumerate()
    {
        let answer = process.ask(id as u64 + 1, &[(voice, text)]);
        let (seconds, loudest, marked) = heard(&answer, text);
        assert!((0.3..4.0).contains(&seconds), "{text}: {seconds} s");
        assert!(loudest > 2_000, "{text}: {loudest}");
        assert_eq!(marked, words, "{text}");
    }
    assert_eq!(process.exit_code(), Some(0));
}

#[test]
fn a_sentence_of_two_voices_is_one_sound_with_marks_in_order() {
    let mut process = Process::start();
    let answer = process.ask(
        1,
        &[
            (Voice::Malay, "Buka"),
            (Voice::English, "Singpass"),
            (Voice::Malay, "sekarang."),
        ],
    );
    let Answer::Said { marks, .. } = &answer else {
        panic!("{answer:?}");
    };
    let stretches: Vec<u32> = marks.iter().map(|mark| mark.stretch).collect();
    assert_eq!(stretches, [0, 1, 2]);
    assert!(marks.is_sorted_by(|one, next| one.at_ms < next.at_ms));
    assert!(marks[2].at_ms < 2_000, "{marks:?}");
}

#[test]
fn odd_texts_are_answered() {
    let mut process = Process::start();
    let long = "a".repeat(TEXT_BYTES_MAX + 1);
    let answer = process.ask(1, &[(Voice::English, &long)]);
    let reason = Reason::TooLong;
    assert_eq!(answer, Answer::Silent { id: 1, reason });
    for (id, text) in [
        (2, ""),
        (3, "\u{bcd}\u{bbe}\u{301}"),
        (4, "a\0b"),
        (5, "😀 [[ <b> ]]"),
    ] {
        for voice in Voice::ALL {
            let answer = process.ask(id, &[(voice, text)]);
            assert!(matches!(answer, Answer::Said { .. }), "{text}: {answer:?}");
        }
    }
    // Some ten minutes of sound.
    let words = "word ".repeat(TEXT_BYTES_MAX / 5);
    let answer = process.ask(6, &[(Voice::English, &words)]);
    assert_eq!(answer, Answer::Silent { id: 6, reason });
}

#[test]
fn what_was_stopped_is_not_said_and_what_comes_after_is() {
    let mut process = Process::start();
    write(&mut process.input, &Request::Stop { id: 5 }).unwrap();
    let reason = Reason::Stopped;
    let answer = process.ask(5, &[(Voice::English, "No more.")]);
    assert_eq!(answer, Answer::Silent { id: 5, reason });
    let answer = process.ask(6, &[(Voice::English, "Again.")]);
    assert!(matches!(answer, Answer::Said { id: 6, .. }), "{answer:?}");
}

#[test]
fn what_is_no_frame_ends_it_with_a_code() {
    let mut process = Process::start();
    process.input.write_all(&[255; 64]).unwrap();
    assert_eq!(process.exit_code(), Some(65));
}

#[test]
fn nothing_is_open_but_its_pipes() {
    let mut process = Process::start();
    for (id, voice) in Voice::ALL.into_iter().enumerate() {
        process.ask(id as u64 + 1, &[(voice, "a")]);
    }
    let open = Path::new("/proc")
        .join(process.child.id().to_string())
        .join("fd");
    let mut targets: Vec<String> = std::fs::read_dir(open)
        .unwrap()
        .map(|entry| std::fs::read_link(entry.unwrap().path()).unwrap())
        .map(|target| target.to_string_lossy().into_owned())
        .collect();
    targets.retain(|target| !target.starts_with("pipe:") && target != "/dev/null");
    assert!(targets.is_empty(), "{targets:?}");
}
