// Visitors who come one after another: each goes through pages of chance, changes the language, finds,
// listens, and is then gone. It begins anew with the page, whatever became of the one before.
// Where there is no way on it does nothing more.

/** Once nobody is there signs of life come at once, then so much later each, until the visit is over: a clock
    that is moved is soon noticed, and Rust, which lets few through for long, takes them all. */
const SIGNS_AFTER_MS = [0, 110, 110, 400];
/** Visits may be quicker than what Rust lets through for long (`budget.rs`): so many signs in so long. */
const SIGNS_MAX = 9;
const SIGNS_WITHIN_MS = 2400;
const SIGN_AGAIN_MS = 100;
const LANGUAGES = ['en', 'zh', 'ms', 'ta'];
/** What may be typed; each is answered in any language. */
const QUERIES = ['paynow', 'singpass', 'cdc', 'healthhub', 'bus', 'baucer', '掃碼', 'மறைச்சொல்'];
/** More than a voice needs that was killed just now. */
const UNTIL_MS = 30000;

// A font that was under way when a process fell never comes; the page goes on without it.
goesOnWithoutFonts = true;
const tick = window.setInterval;
let giveSign = () => {};
let isGiven = false;
let given = [];
const isFull = () => {
  const since = performance.now() - SIGNS_WITHIN_MS;
  given = given.filter((at) => at > since);
  return given.length >= SIGNS_MAX;
};
window.setInterval = (work, ms, ...rest) => {
  giveSign = () => {
    given.push(performance.now());
    work(...rest);
  };
  return tick(() => {
    if (!isGiven) giveSign();
    isGiven = false;
  }, ms);
};
const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function giveSigns() {
  for (const later of SIGNS_AFTER_MS) {
    await after(later);
    while (isFull()) await after(SIGN_AGAIN_MS);
    if (isSomebodyThere) return;
    giveSign();
    isGiven = true;
  }
}

/** A script's press is none of a person's. A finger that moves is, and neither presses nor silences. */
let isSomebodyThere = false;
tick(() => isSomebodyThere && window.dispatchEvent(new Event('touchmove')), 50);

/** A patch of colour in the last corner tells whoever moves the clock that nobody is there any more; what
    is waited for stands beside it, for the picture of a dead end. */
const GONE = 'rgb(255, 0, 255)';
const corner = document.createElement('pre');
corner.style.cssText = `position: fixed; inset: auto 0 0 auto; z-index: 9; margin: 0; padding-inline-end: 8px;
  min-block-size: 8px; background: white; color: black; pointer-events: none; border-inline-end: 8px solid white`;
function tell(what) {
  corner.textContent = String(what);
  if (!corner.isConnected) document.body?.append(corner);
}
function somebody(is) {
  isSomebodyThere = is;
  corner.style.borderInlineEndColor = is ? 'white' : GONE;
  if (!is) giveSigns();
}

const oneOf = (list) => list[Math.floor(Math.random() * list.length)];
const isAt = (name) => (root.dataset.place ?? '').includes(name);

/** More than any page takes; who has seen nothing happen for so long presses again. */
const PRESSES_AGAIN_MS = 4000;
const PRESSES_MAX = 3;

async function within(time, test) {
  const start = performance.now();
  while (!test()) {
    if (performance.now() - start > time) return false;
    await after(10);
  }
  await laidOut();
  return true;
}

async function until(what, test) {
  tell(what);
  if (!(await within(UNTIL_MS, test))) throw new Error(`waited for ${what} on ${root.dataset.place}`);
}

/** Does what leads to another page or language. A press that is under way while a process falls may be
    lost, and is made again as a visitor would. */
async function leads(doIt) {
  const { place, language } = root.dataset;
  const isElsewhere = () => root.dataset.place !== place || root.dataset.language !== language;
  for (let presses = 0; presses < PRESSES_MAX; presses += 1) {
    tell(`press ${presses} on ${place}: ${doIt}`);
    await doIt();
    tell(`answer to press ${presses} on ${place}: ${doIt}`);
    if (await within(PRESSES_AGAIN_MS, isElsewhere)) return;
  }
  throw new Error(`nothing happens on ${place}`);
}

/** The next part, or after the last the first. */
async function turn() {
  if (root.dataset.part === root.dataset.parts) await toFirstPart();
  else await press(shown('[data-action="next-part"]'));
}

/** Presses one of the choices on a part of the page, or on the first after it that has any. */
async function pressAny(choices) {
  const found = () => [...document.querySelectorAll(choices)].filter(visible);
  const parts = Number(root.dataset.parts);
  for (let turns = Math.floor(Math.random() * parts); turns > 0; turns -= 1) await turn();
  for (let turns = parts; turns > 0 && found().length === 0; turns -= 1) await turn();
  const choice = `[data-block="${oneOf(found())?.dataset.block}"]`;
  await leads(() => (shown(choice) ? press(shown(choice)) : pressOnItsPart(choice)));
}

/** Types until there is an answer, and opens it. */
async function find(query) {
  await leads(() => pressOnItsPart('[data-block="find"]'));
  await until('a field', () => shown('[data-search]'));
  const isAnswered = () => shown('[data-block^="found-"]');
  for (let tries = 0; tries < PRESSES_MAX && !isAnswered(); tries += 1) {
    shown('[data-search]').focus();
    // Not what the page has selected: a field that comes anew has lost that.
    shown('[data-search]').select();
    document.execCommand('insertText', false, query.slice(0, query.length - (tries % 2)));
    // The keys on the glass may stand where the answers will.
    document.querySelector("[data-skbtn='{close}']")?.click();
    await within(PRESSES_AGAIN_MS, isAnswered);
  }
  await leads(() => press(shown('[data-block^="found-"]')));
}

async function visit() {
  await until('Welcome', () => isAt('welcome'));
  const language = oneOf(LANGUAGES);
  const other = oneOf(LANGUAGES.filter((one) => one !== language));
  somebody(true);
  await leads(() => pressOnItsPart(`[data-block="greeting-${language}"]`));
  await pressAny('[data-block^="need-"]');
  await pressAny('.choice[data-number]');
  await leads(() => press(shown(`[data-action="language-${other}"]`)));
  await leads(() => pressFrame('home', 'more'));
  await find(oneOf(QUERIES));
  await pressFrame('read', 'more');
  await until('the first word', () => document.querySelector('[data-spoken]'));
  await pressFrame('read-stop', 'more');
  await leads(() => pressFrame('home', 'more'));
  somebody(false);
  await until('the end of the visit', () => isAt('welcome'));
  somebody(true);
}

async function visits() {
  await until('the first page', () => root.dataset.place);
  for (;;) await visit();
}

visits().catch(tell);
