// Goes through pages and their parts by pressing buttons from within.
const TEXT_SPACING = `* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
  p { margin-block-end: 2em !important }`;

/** Check C09: what a press asked for is there within a second. */
const WAITED_MAX_MS = 2000;
const SLOW = 'slow after a press';
const ASKED_MAX = 3;

/** What the next press asks of Rust instead of its own wish. */
let instead = null;
const fetched = window.fetch;
window.fetch = (address, options, ...rest) => {
  if (!instead || !String(address).endsWith('/act')) return fetched(address, options, ...rest);
  const body = JSON.stringify({ action: instead });
  instead = null;
  return fetched(address, { ...options, body }, ...rest);
};

const canonical = (value) =>
  JSON.stringify(value, (key, part) =>
    part && typeof part === 'object' ? Object.fromEntries(Object.entries(part).sort()) : part,
  );

/** A button of the bars that asks Rust for a page; which of them are folded depends on the page. */
const asking = () => shown('header button:not([data-action="more"]), nav button:not([data-action="more"])');

/** Asks Rust for something by a press on a button that was meant for something else. */
async function ask(action) {
  if (!asking()) await press(shown('[data-action="more"]'));
  instead = action;
  await press(asking());
}

const isAt = (place) => canonical(JSON.parse(root.dataset.place)) === canonical(place);

/** Shows a page. It is asked for again from the guard before one that a helper may not see, and where a
    press was lost, as a visitor would. */
async function goTo(place) {
  for (let asked = 0; asked < ASKED_MAX; asked += 1) {
    await ask({ go: { place } });
    if (isAt(place) || place.need?.need === 'nowhere') return;
  }
  throw new Error(`${canonical(place)}: the window shows ${root.dataset.place}`);
}

/** How long a page takes to be answered and laid out once more, in milliseconds. */
async function takes(place) {
  const start = performance.now();
  await goTo(place);
  window.dispatchEvent(new Event('resize'));
  await laidOut();
  return performance.now() - start;
}

/** Chooses languages and look by the buttons that a visitor has; tells what the page then says of itself. */
async function setLook({ language, helper, size, theme, toggles }) {
  if (root.dataset.place === '"welcome"') await pressOnItsPart(`[data-block="greeting-${language}"]`);
  if (root.dataset.language !== language || helper || root.dataset.pair === 'true') {
    if (shown('[data-action="pair"]')) await press(shown('[data-action="pair"]'));
    else await pressFrame('language', 'more');
    await pressOnItsPart(`[data-option="language-${language}-${helper ?? 'alone'}"]`);
  }
  await pressFrame('settings', 'more');
  for (const option of [`size-${size}`, `theme-${theme}`])
    await pressOnItsPart(`[data-block="${option}"], [data-option="${option}"]`);
  for (const [name, on] of Object.entries(toggles))
    if (root.dataset[name] !== String(on)) await pressOnItsPart(`[data-block="${name}"]`);
  await bringFonts();
  await laidOut();
  forgetFrame();
  const { dataset } = root;
  return {
    language: dataset.language,
    helper: dataset.pair === 'true' ? shown('.gloss, .cell-small')?.lang.slice(0, 2) : null,
    size: dataset.textSize,
    theme: dataset.theme,
    toggles: Object.fromEntries(Object.keys(toggles).map((name) => [name, dataset[name] === 'true'])),
  };
}

/** What the probes say of the part shown; all of them, or those named. */
function lookNow(pxPerMm, names) {
  const page = seePage(pxPerMm);
  const found = [];
  for (const [name, look] of looks) {
    if (names && !names.includes(name)) continue;
    const said = new Set();
    look(page, (what) => said.add(what.replace(/\s+/g, ' ').trim().slice(0, 110)));
    found.push(...[...said].map((what) => ({ probe: name, said: what })));
  }
  return { found, sizes: sizesOf(page) };
}

async function eachPart(look) {
  await toFirstPart();
  const parts = Number(root.dataset.parts);
  for (let part = 1; part <= parts; part += 1) {
    if (Number(root.dataset.part) !== part) throw new Error(`part ${root.dataset.part} where ${part} was due`);
    look(part, parts);
    if (part < parts) await press(shown('[data-action="next-part"]'));
  }
  return parts;
}

const smaller = (one, other) => {
  const kinds = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...kinds].map((kind) => [kind, Math.min(one[kind] ?? Infinity, other[kind] ?? Infinity)]));
};

/** Looks at every part of every place. */
async function sweep(places, { pxPerMm, names, spaced }) {
  const answer = { found: [], parts: 0, sizes: [] };
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(TEXT_SPACING);
  for (const place of places) {
    const start = performance.now();
    await goTo(place);
    let waited = performance.now() - start;
    // A page that is slow is slow again; a machine that was busy is not.
    if (waited > WAITED_MAX_MS && !spaced) waited = Math.min(waited, await takes(place));
    if (waited > WAITED_MAX_MS && !spaced) {
      const said = `${(waited / 1000).toFixed(1)} s`;
      answer.found.push({ probe: SLOW, said, place, part: 1, parts: Number(root.dataset.parts) });
    }
    if (spaced) {
      document.adoptedStyleSheets = [spacing];
      window.dispatchEvent(new Event('resize'));
      await laidOut();
    }
    let sizes = {};
    answer.parts += await eachPart((part, parts) => {
      const now = lookNow(pxPerMm, names);
      answer.found.push(...now.found.map((one) => ({ ...one, place, part, parts })));
      sizes = smaller(sizes, now.sizes);
    });
    answer.sizes.push({ place, sizes });
    if (spaced) {
      document.adoptedStyleSheets = [];
      window.dispatchEvent(new Event('resize'));
      await laidOut();
    }
  }
  return answer;
}

window.probes = {
  setLook,
  sweep,
  goTo: (place) => goTo(place).then(toFirstPart),
  lookNow,
  bringFonts,
  pretendFocus,
  controls: measured,
  figures: () => [...figures.values()],
  names: () => [...looks.keys()],
};
