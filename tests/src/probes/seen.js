// What is drawn now: texts with their boxes and lines, things to press, and how each is styled.
// Every probe looks through this and adds what it finds with `tell`.
const root = document.documentElement;
/** Pixels that rounding may cost. */
const SLACK = 1;
/** Every probe by its name: (page, tell) => void. */
const looks = new Map();
const probe = (name, look) => looks.set(name, look);
/** The least of each thing that was measured, for the table of checks. */
const figures = new Map();
function leastOf(check, what, unit, value) {
  const known = figures.get(check + what);
  if (known === undefined || value < known.value) figures.set(check + what, { check, what, unit, value });
}

const CONTROLS = 'button, a[href], [role="button"], input, select';
/** Of what only who listens is told, nothing is seen. */
const UNSEEN = '[data-measuring], .only-heard';

const visible = (element) =>
  element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest(UNSEEN);

function textsOf(box) {
  const texts = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(parent.tagName) || !visible(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length > 0) texts.push({ node, parent, rects, data: node.data });
  }
  return texts;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const graphemesOf = (text) => [...segmenter.segment(text)];

/** The lines into which a text falls, with the spaces at their ends. */
function linesOf({ node, data }, lineStep) {
  const starts = graphemesOf(data).filter(({ segment }) => segment.trim() !== '').map(({ index }) => index);
  const range = document.createRange();
  const topOf = (index) => {
    range.setStart(node, starts[index]);
    range.setEnd(node, starts[index + 1] ?? data.length);
    // The first character of a line also has an empty box at the end of the line above.
    return [...range.getClientRects()].at(-1)?.top ?? 0;
  };
  const lines = [];
  let first = 0;
  while (first < starts.length) {
    const top = topOf(first);
    let [above, below] = [first, starts.length];
    while (below - above > 1) {
      const middle = (above + below) >> 1;
      if (topOf(middle) > top + lineStep) below = middle;
      else above = middle;
    }
    lines.push(data.slice(first === 0 ? 0 : starts[first], starts[below] ?? data.length));
    first = below;
  }
  return lines;
}

/** The page as it stands, read once for all probes. */
function seePage(pxPerMm) {
  const texts = textsOf(document.body);
  const boxes = new Map();
  for (const text of texts) {
    const style = getComputedStyle(text.parent);
    text.size = parseFloat(style.fontSize);
    text.family = `${style.fontWeight} 100px ${style.fontFamily}`;
    text.lang = text.parent.closest('[lang]')?.lang ?? '';
    text.rows = () => (text.known ??= text.rects.length > 1 ? linesOf(text, text.size / 2) : [text.data]);
  }
  return {
    mm: (pixels) => pixels / pxPerMm,
    texts,
    controls: [...document.querySelectorAll(CONTROLS)].filter(visible),
    boxOf: (element) => {
      if (!boxes.has(element)) boxes.set(element, element.getBoundingClientRect());
      return boxes.get(element);
    },
  };
}

const nameOf = (control) => control.textContent.replace(/\s+/g, ' ').trim();

/** Pixels that two boxes share across and down; below zero they are apart. */
const shared = (a, b) => ({
  across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
  down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
});
const leavesScreen = ({ left, top, right, bottom }) =>
  left < -SLACK || top < -SLACK || right > innerWidth + SLACK || bottom > innerHeight + SLACK;
