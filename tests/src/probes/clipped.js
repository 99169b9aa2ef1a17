// A06: for a second picture, nothing that holds text may cut it.
const FREED = `[data-freed] { overflow: visible !important; clip-path: none !important; contain: none !important }`;

/** Frees the boxes of all texts, and tells where the texts are, with room for ink beyond their lines. */
function free() {
  const texts = textsOf(document.body);
  for (const { parent } of texts) {
    for (let box = parent; box && box !== document.body; box = box.parentElement) box.dataset.freed = '';
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(FREED);
  document.adoptedStyleSheets = [sheet];
  return texts.map(({ parent, rects, data }) => {
    const room = parseFloat(getComputedStyle(parent).fontSize) / 4;
    const boxes = rects.map(({ left, top, right, bottom }) => [left - room, top - room, right + room, bottom + room]);
    return { data: data.trim().slice(0, 60), boxes };
  });
}

function bind() {
  document.adoptedStyleSheets = [];
  for (const box of document.querySelectorAll('[data-freed]')) delete box.dataset.freed;
}

window.probes.free = free;
window.probes.bind = bind;
window.probes.nextPart = () => press(shown('[data-action="next-part"]'));
