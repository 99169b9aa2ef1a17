//! The built page over HTTP on this machine alone, so that Chromium can show it.
//!
//! In the guide, Rust answers each press. Here a few lines of script stand in for it: a
//! press is answered with Home, made beforehand by the editors' tool. All is held in
//! memory, so that the peer waits for no disk.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use thiserror::Error;

use crate::build::{self, BuildProblem};
use crate::house::House;
use crate::tool::{Tool, ToolProblem};

const LANGUAGES: [&str; 4] = ["en", "zh", "ms", "ta"];
/// Stands in for the shell of the application.
const HOST: &str = include_str!("host.html");

/// A server that runs as long as the task.
#[derive(Debug)]
pub(crate) struct PageServer {
    address: SocketAddr,
}

/// Why the page is not served.
#[derive(Debug, Error)]
pub(crate) enum ServerProblem {
    /// The editors' tool was not built.
    #[error(transparent)]
    Build(#[from] BuildProblem),
    /// It did not give a page.
    #[error("the pages that answer a press were not made")]
    Page(#[source] ToolProblem),
    /// A file of the page cannot be read.
    #[error("{} cannot be read", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The page has no head for the stand-in.
    #[error("ui/dist/index.html has no <head>")]
    NoHead,
    /// No port.
    #[error("no port of 127.0.0.1 could be opened")]
    Port(#[source] io::Error),
}

struct File {
    kind: &'static str,
    bytes: Vec<u8>,
}

type Files = BTreeMap<String, File>;

impl PageServer {
    /// Reads all files and starts to serve them.
    pub(crate) fn start(house: &House) -> Result<Self, ServerProblem> {
        let mut files = Files::new();
        read(&house.dist(), "/", &mut files)?;
        add_host(&mut files)?;
        add_pages(house, &mut files)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(ServerProblem::Port)?;
        let address = listener.local_addr().map_err(ServerProblem::Port)?;
        let files = Arc::new(files);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let files = Arc::clone(&files);
                // A browser that hangs up is no problem of the server.
                thread::spawn(move || drop(serve(&stream, &files)));
            }
        });
        Ok(Self { address })
    }

    /// Where the page is.
    pub(crate) fn address(&self) -> String {
        format!("http://{}/", self.address)
    }
}

fn add_host(files: &mut Files) -> Result<(), ServerProblem> {
    let mut index = files.remove("/index.html").ok_or(ServerProblem::NoHead)?;
    let text = String::from_utf8_lossy(&index.bytes);
    let (before, after) = text.split_once("<head>").ok_or(ServerProblem::NoHead)?;
    index.bytes = format!("{before}<head>{HOST}{after}").into_bytes();
    files.insert("/".to_owned(), index);
    Ok(())
}

fn add_pages(house: &House, files: &mut Files) -> Result<(), ServerProblem> {
    let tool = build::editors_tool(house)?;
    let page = |place: &str, language: &str| {
        Tool::new(&tool)
            .argument("show")
            .argument(place)
            .words("--json --lang")
            .argument(language)
            .in_folder(house.root())
            .answer()
            .map_err(ServerProblem::Page)
    };
    let mut add = |name: &str, bytes| {
        let kind = "application/json";
        files.insert(format!("/act/{name}"), File { kind, bytes });
    };
    add("welcome", page("welcome", "en")?);
    for language in LANGUAGES {
        add(language, page("home", language)?);
    }
    Ok(())
}

fn read(folder: &Path, above: &str, files: &mut Files) -> Result<(), ServerProblem> {
    let at = |path: &Path| {
        let path = path.to_path_buf();
        move |source| ServerProblem::File { path, source }
    };
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            read(&path, &format!("{above}{name}/"), files)?;
        } else {
            let bytes = fs::read(&path).map_err(at(&path))?;
            let kind = kind_of(&path);
            files.insert(format!("{above}{name}"), File { kind, bytes });
        }
    }
    Ok(())
}

fn kind_of(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// Answers the requests of one connection until it is closed.
fn serve(stream: &TcpStream, files: &Files) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    let mut writer = stream;
    while let Some(path) = requested(&mut reader)? {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        match files.get(path) {
            Some(file) => {
                let (kind, length) = (file.kind, file.bytes.len());
                let head = format!(
                    "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n"
                );
                writer.write_all(&[head.as_bytes(), &file.bytes].concat())?;
            }
            None => writer.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")?,
        }
    }
    Ok(())
}

/// The path of the next request; the browser only ever asks with GET and without a body.
fn requested(reader: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut first = String::new();
    if reader.read_line(&mut first)? == 0 {
        return Ok(None);
    }
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        line.clear();
    }
    Ok(first.split(' ').nth(1).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn page(text: &str) -> File {
        File {
            kind: "text/html; charset=utf-8",
            bytes: text.into(),
        }
    }

    #[test]
    fn the_stand_in_comes_before_all_other_scripts() {
        let mut files = Files::new();
        files.insert(
            "/index.html".to_owned(),
            page("<html><head><script src=a></script>"),
        );
        add_host(&mut files).unwrap();
        let text = String::from_utf8(files.remove("/").unwrap().bytes).unwrap();
        assert!(text.starts_with("<html><head><script>"), "{text}");
        assert!(text.contains("__TAURI_INTERNALS__"));
        assert!(text.ends_with("<script src=a></script>"));
    }

    #[test]
    fn several_requests_on_one_connection_are_answered() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let mut client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (server, _) = listener.accept().unwrap();
        let served = thread::spawn(move || {
            let files = Files::from([("/".to_owned(), page("hello"))]);
            serve(&server, &files).unwrap();
        });
        client
            .write_all(b"GET /?x HTTP/1.1\r\nHost: a\r\n\r\nGET /none HTTP/1.1\r\n\r\n")
            .unwrap();
        client.shutdown(std::net::Shutdown::Write).unwrap();
        let mut answers = String::new();
        client.read_to_string(&mut answers).unwrap();
        served.join().unwrap();
        assert!(answers.contains("\r\n\r\nhelloHTTP/1.1 404"), "{answers}");
    }
}
