//! `picture://localhost/<name>?width=<pixels>&contrast=<normal|high>`: pictures for the window.
//!
//! A centre's own picture of the same name wins. They lie in `/var/lib/pandu/pictures` on a
//! Linux kiosk; elsewhere a centre has none yet.

use std::borrow::Cow;
use std::sync::Arc;

use pictures::{PictureName, PictureProblem, Pictures, Wanted};
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager, Runtime, UriSchemeContext, UriSchemeResponder};

use crate::{factory, folders};

/// All pictures, shared by the threads that make them.
pub(crate) struct Gallery(Arc<Pictures>);

/// The pictures inside the program, with the centre's own before them.
pub(crate) fn pictures() -> Gallery {
    let named = |(name, bytes): (String, &'static [u8])| {
        let name: PictureName = name.parse().ok()?;
        Some((name, Cow::Borrowed(bytes)))
    };
    let factory = factory::pictures().into_iter().filter_map(named);
    Gallery(Arc::new(Pictures::new(factory, folders::pictures())))
}

impl Gallery {
    /// Whether the centre has a photo of its help desk.
    pub(crate) fn has_desk(&self) -> bool {
        let name = guide::DESK_PICTURE.parse();
        name.is_ok_and(|name: PictureName| self.0.centre_has(&name))
    }
}

/// Answers the window with a picture, or with why there is none.
pub(crate) fn answer<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let pictures = Arc::clone(&context.app_handle().state::<Gallery>().0);
    // Making a picture takes up to a second: never on the thread that draws the window.
    tauri::async_runtime::spawn_blocking(move || {
        let address = request
            .uri()
            .path_and_query()
            .map_or("/", |address| address.as_str());
        responder.respond(respond(&pictures, address));
    });
}

fn respond(pictures: &Pictures, address: &str) -> Response<Cow<'static, [u8]>> {
    let wanted = match Wanted::from_address(address) {
        Ok(wanted) => wanted,
        Err(problem) => return refuse(StatusCode::BAD_REQUEST, &problem.to_string()),
    };
    match pictures.serve(&wanted) {
        Ok(served) => {
            if let Some(refused) = &served.refused {
                log::warn!("the centre's picture is not shown: {refused}");
            }
            let bytes = Cow::Owned(served.bytes.clone());
            with_type(StatusCode::OK, served.media_type, bytes)
        }
        Err(problem @ PictureProblem::Unknown { .. }) => {
            refuse(StatusCode::NOT_FOUND, &problem.to_string())
        }
        Err(problem) => refuse(StatusCode::UNPROCESSABLE_ENTITY, &problem.to_string()),
    }
}

fn refuse(status: StatusCode, why: &str) -> Response<Cow<'static, [u8]>> {
    log::warn!("no picture: {why}");
    with_type(status, "text/plain", Cow::Borrowed(b"no picture"))
}

fn with_type(
    status: StatusCode,
    media_type: &'static str,
    bytes: Cow<'static, [u8]>,
) -> Response<Cow<'static, [u8]>> {
    let mut response = Response::new(bytes);
    *response.status_mut() = status;
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        header::HeaderValue::from_static(media_type),
    );
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_of_the_content_is_served_and_bad_addresses_are_refused() {
        let gallery = pictures();
        for (name, _) in factory::pictures() {
            let response = respond(&gallery.0, &format!("/{name}?width=640&contrast=high"));
            assert_eq!(response.status(), StatusCode::OK, "{name}");
        }
        for (address, status) in [
            ("/nobody?width=640&contrast=normal", StatusCode::NOT_FOUND),
            ("/../etc/passwd?width=640", StatusCode::BAD_REQUEST),
            ("/help-desk?width=0", StatusCode::BAD_REQUEST),
        ] {
            assert_eq!(respond(&gallery.0, address).status(), status, "{address}");
        }
    }
}
