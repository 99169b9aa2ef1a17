// Presses buttons from within, without waiting for a clock: the page says itself when it is laid out.

/** More than a turn takes: a message is lost where the process that carries it falls. */
const MESSAGE_LOST_MS = 100;

/** A turn of the event loop: the page has then taken note of a press. A port that is left open is kept,
    and asked after by another process at every later message: a thousand of them take a whole processor. */
const aTurn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = () => {
      clearTimeout(lost);
      port1.close();
      resolve();
    };
    const lost = setTimeout(end, MESSAGE_LOST_MS);
    port1.onmessage = end;
    port2.postMessage(null);
  });

const PATIENCE_MS = 60000;

/** Whether a page is laid out before its fonts have come. */
let goesOnWithoutFonts = false;
const lacksFonts = () => !goesOnWithoutFonts && document.fonts.status !== 'loaded';

/** Waits until the page is laid out with all its fonts, which may ask for a new layout. */
async function laidOut() {
  await aTurn();
  while (root.dataset.ready !== 'true' || lacksFonts()) {
    if (root.dataset.ready !== 'true') await readyChanges();
    else await document.fonts.ready;
    await aTurn();
  }
}

function readyChanges() {
  return new Promise((resolve, reject) => {
    const end = (how) => {
      clearTimeout(timer);
      watch.disconnect();
      how();
    };
    const timer = setTimeout(() => end(() => reject(new Error(`never laid out: ${root.dataset.place}`))), PATIENCE_MS);
    const watch = new MutationObserver(() => end(resolve));
    watch.observe(root, { attributeFilter: ['data-ready'] });
  });
}

const shown = (selector) => [...document.querySelectorAll(selector)].find(visible);

async function press(button) {
  if (!button) throw new Error(`nothing to press on ${root.dataset.place}`);
  (button.matches('button') ? button : (button.querySelector('button') ?? button)).click();
  await laidOut();
}

/** A page that is laid out anew has nothing to press for a moment; a finger comes again so often. */
const TRIES_MAX = 3;

/** Presses what a selector names, on whichever part of the page it stands. */
async function pressOnItsPart(selector) {
  for (let tries = 1; ; tries += 1) {
    try {
      await toItsPart(selector);
      return await press(shown(selector));
    } catch (error) {
      if (tries === TRIES_MAX) throw error;
      await laidOut();
    }
  }
}

async function toItsPart(selector) {
  await toFirstPart();
  for (let turns = Number(root.dataset.parts); turns > 0 && !shown(selector); turns -= 1)
    await press(shown('[data-action="next-part"]'));
  if (!shown(selector)) throw new Error(`no ${selector} on ${root.dataset.place}`);
}

async function pressFrame(action, fold) {
  if (!shown(`[data-action="${action}"]`)) await press(shown(`[data-action="${fold}"]`));
  await press(shown(`[data-action="${action}"]`));
}

/** A page that stays where it was keeps its part, and so does one that is laid out anew. */
async function toFirstPart() {
  while (root.dataset.part !== '1')
    await press(shown('[data-action="previous-part"]') ?? shown('[data-action="next-part"]'));
}
