//! What only a script in the page could try. No script but the guide's own runs there, so a driver
//! tries in its stead. Each attempt gives what it got; it may have got nothing.

use image::RgbImage;
use serde_json::json;
use tests::app::{App, program};
use tests::size::KIOSK;

/// Where one is, and whether it is the same document as before.
const HERE: &str =
    "return [location.href, window.mark === 1, document.documentElement.dataset.place].join(' ')";

/// Waits until the page has told twice more that it lives: what was about to be drawn is drawn.
async fn two_signs_of_life(app: &App) {
    let beats = "return Number(document.documentElement.dataset.beats ?? 0)";
    let now = app.script(beats, vec![]).await.unwrap().as_f64().unwrap();
    app.wait("two signs of life", &format!("{beats} >= {}", now + 2.0))
        .await
        .unwrap();
}

/// The corner points of the smallest rectangle in which two pictures differ.
fn changed(one: &RgbImage, other: &RgbImage) -> Option<[u32; 4]> {
    one.enumerate_pixels()
        .zip(other.pixels())
        .filter(|((_, _, was), is)| was != is)
        .map(|((x, y, _), _)| [x, y, x, y])
        .reduce(|a, b| {
            [
                a[0].min(b[0]),
                a[1].min(b[1]),
                a[2].max(b[2]),
                a[3].max(b[3]),
            ]
        })
}

/// Runs a script that says whether it got somewhere; then all must be as before.
async fn attempt(script: &str) {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    let hand = screen::Hand::over(app.display()).unwrap();
    let windows = hand.windows().unwrap();
    app.script("window.mark = 1", vec![]).await.unwrap();
    let here = app.script(HERE, vec![]).await.unwrap();
    two_signs_of_life(&app).await;
    let before = app.picture().await.unwrap();
    let body = format!(
        "(async () => {{ {script} }})().then((got) => done(got ?? null), () => done(null));"
    );
    let got = app.await_script(&body, vec![]).await.unwrap();
    assert_eq!(got, json!(null), "it got somewhere");
    // Two signs of life later a dialog or a new page would be there.
    two_signs_of_life(&app).await;
    assert_eq!(
        app.script(HERE, vec![]).await.unwrap(),
        here,
        "it has left its page"
    );
    assert_eq!(
        hand.windows().unwrap(),
        windows,
        "a window or dialog has opened"
    );
    assert_eq!(
        changed(&before, &app.picture().await.unwrap()),
        None,
        "the screen has changed, in columns and rows from, to"
    );
    app.press("[data-block='greeting-en']").await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"home\"");
    app.close().await;
}

macro_rules! page {
    ($($name:ident = $script:expr;)+) => {$(
        #[tokio::test]
        async fn $name() {
            attempt($script).await;
        }
    )+};
}

page! {
    opens_a_window = "return window.open('https://www.singpass.gov.sg') && 'a window'";
    opens_a_window_of_its_own = "return window.open('/index.html', '_blank') && 'a window'";
    follows_a_link_outside = "const a = Object.assign(document.createElement('a'), { href: 'https://www.singpass.gov.sg' });
        document.body.append(a); a.click(); a.remove()";
    follows_a_link_to_a_new_window = "const a = Object.assign(document.createElement('a'), { href: '/index.html', target: '_blank' });
        document.body.append(a); a.click(); a.remove()";
    goes_to_a_file = "location.href = 'file:///etc/passwd'";
    goes_to_an_address = "location.assign('http://127.0.0.1/')";
    goes_to_a_script = "location.href = 'javascript:document.body.remove()'";
    goes_to_data = "location.href = 'data:text/html,<h1>out</h1>'";
    goes_to_a_page_of_the_browser = "location.href = 'webkit://gpu'";
    goes_to_a_mail_program = "location.href = 'mailto:x@example.com'";
    goes_to_a_telephone = "location.href = 'tel:1799'";
    downloads = "const a = Object.assign(document.createElement('a'), { href: '/index.html', download: 'out.html' });
        document.body.append(a); a.click(); a.remove()";
    downloads_what_it_made = "const href = URL.createObjectURL(new Blob(['out']));
        const a = Object.assign(document.createElement('a'), { href, download: 'out.txt' });
        document.body.append(a); a.click(); a.remove()";
    prints = "window.print()";
    prints_by_command = "document.execCommand('print')";
    chooses_a_file = "const input = Object.assign(document.createElement('input'), { type: 'file' });
        document.body.append(input); input.click(); input.remove()";
    closes_its_window = "window.close()";
    closes_its_window_by_another_name = "self.close(); globalThis.close(); top.close()";
    asks_by_dialog = "alert('out'); return confirm('out') || prompt('out') || null";
    runs_text = "try { return eval('1 + 1') } catch { return null }";
    runs_a_script_in_the_document = "const one = document.createElement('script'); one.textContent = 'window.out = 1';
        document.body.append(one); one.remove(); return window.out";
    runs_a_handler = "const one = document.createElement('img'); one.setAttribute('onerror', 'window.out = 1'); one.src = '/no.png';
        document.body.append(one); await new Promise((then) => one.addEventListener('error', then)); one.remove(); return window.out";
    frames_another_page = "const refused = new Promise((then) => addEventListener('securitypolicyviolation', (event) => then(event.effectiveDirective)));
        const one = document.createElement('iframe'); one.src = 'https://example.com'; one.style.cssText = 'position:fixed;left:-9px;width:1px;height:1px';
        document.body.append(one); const by = await Promise.race([refused, new Promise((then) => setTimeout(then, 5000))]); one.remove();
        return by === 'frame-src' ? null : 'there, ' + by";
    fetches_from_outside = "const answer = await fetch('http://127.0.0.1:80/'); return answer.status";
    opens_a_socket = "return await new Promise((then) => { try { const one = new WebSocket('ws://127.0.0.1:80/');
        one.onopen = () => then('open'); one.onerror = () => then(null) } catch { then(null) } })";
    sends_a_beacon = "let refused = false; addEventListener('securitypolicyviolation', () => { refused = true });
        navigator.sendBeacon?.('http://127.0.0.1:80/', 'out'); await new Promise((then) => setTimeout(then, 200));
        return refused || !navigator.sendBeacon ? null : 'sent'";
    submits_a_form = "const form = Object.assign(document.createElement('form'), { action: 'http://127.0.0.1/', method: 'post' });
        document.body.append(form); form.submit(); form.remove()";
    asks_where_it_is = "return await new Promise((then) => navigator.geolocation ? navigator.geolocation.getCurrentPosition(() => then('there'), () => then(null)) : then(null))";
    asks_for_the_camera = "return await navigator.mediaDevices?.getUserMedia({ video: true }) && 'camera'";
    asks_for_the_microphone = "return await navigator.mediaDevices?.getUserMedia({ audio: true }) && 'microphone'";
    asks_to_notify = "if (typeof Notification === 'undefined') return null;
        const answer = await Notification.requestPermission(); return answer === 'granted' ? answer : null";
    reads_the_clipboard = "return await navigator.clipboard?.readText()";
    pastes_by_command = "return document.execCommand('paste') || null";
    fills_the_screen = "await document.documentElement.requestFullscreen?.(); return document.fullscreenElement ? 'full' : null";
    closes_through_the_application = "await window.__TAURI_INTERNALS__.invoke('plugin:window|close', { label: 'kiosk' }); return 'closed'";
    zooms_through_the_application = "await window.__TAURI_INTERNALS__.invoke('plugin:webview|set_webview_zoom', { label: 'kiosk', value: 3 }); return 'zoomed'";
    opens_a_window_through_the_application = "await window.__TAURI_INTERNALS__.invoke('plugin:webview|create_webview_window', { options: { label: 'out', url: 'index.html' } }); return 'a window'";
    listens_to_the_application = "await window.__TAURI_INTERNALS__.invoke('plugin:event|listen', { event: 'x', target: { kind: 'Any' }, handler: 1 }); return 'listens'";
    asks_for_a_command_that_is_none = "await window.__TAURI_INTERNALS__.invoke('settings_file'); return 'answered'";
    acts_without_an_action = "await window.__TAURI_INTERNALS__.invoke('act', {}); return 'acted'";
    acts_by_another_name = "await window.__TAURI_INTERNALS__.invoke('act', { action: { go: { place: 'staff' } } }); return 'acted'";
    acts_with_more_than_is_known = "await window.__TAURI_INTERNALS__.invoke('act', { action: { go: { place: 'home', as: 'root' } } }); return 'acted'";
    goes_to_a_place_with_a_path = "await window.__TAURI_INTERNALS__.invoke('act', { action: { go: { place: { service: { service: '../../etc/passwd' } } } } }); return 'acted'";
    goes_to_a_step_that_is_none = "await window.__TAURI_INTERNALS__.invoke('act', { action: { go: { place: { step: { service: 'singpass', guide: 'reset', step: 4294967295 } } } } }); return 'acted'";
    fits_the_screen = "await window.__TAURI_INTERNALS__.invoke('act', { action: 'fit_card' }); return 'fitted'";
    switches_off_the_end_of_visits = "await window.__TAURI_INTERNALS__.invoke('act', { action: { set: { change: { ends_alone: false } } } }); return 'switched'";
    says_that_its_window_is_endless = "await window.__TAURI_INTERNALS__.invoke('act', { action: { describe: { window: { width: 4294967295, height: 1, wishes: { dark: false, contrast: false, still: false } } } } }); return 'described'";
    reads_a_file_as_a_picture = "const one = new Image(); one.src = 'picture://localhost/..%2f..%2fetc%2fpasswd?width=64&contrast=normal';
        return await new Promise((then) => { one.onload = () => then('a picture'); one.onerror = () => then(null) })";
    asks_a_thousand_times = "const all = Array.from({ length: 1000 }, () => window.__TAURI_INTERNALS__.invoke('act', { action: 'stay' }).then(() => true, () => false));
        const done = (await Promise.all(all)).filter(Boolean).length; return done > 500 ? done : null";
}
