// Looks at the page as it is drawn and returns what is wrong with it, one sentence each.
// arguments[0]: pixels in a millimetre.
const PX_PER_MM = arguments[0];
const CAP_HEIGHT = 0.668; // Atkinson Hyperlegible Next, of the font size
const CAP_MM_MIN = 4.8;
const TARGET_MM_MIN = 15;
const GAP_MM_MIN = 3;
const CONTRAST_MIN = 7; // at every size: axe asks for 3 where letters are large
const SLACK = 1; // pixels that rounding may cost
const problems = [];
const tell = (what, where) => problems.push(`${what}: ${where.trim().slice(0, 60)}`);

const visible = (element) =>
  element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
  !element.closest('[data-measuring]');

// Text that is drawn: every text node with its rectangles.
const texts = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const parent = node.parentElement;
  if (!node.data.trim() || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(parent.tagName)) continue;
  if (!visible(parent) || parent.closest('.only-heard')) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  if (rects.length > 0) texts.push({ node, parent, range, rects });
}

for (const { node, parent, rects } of texts) {
  for (const rect of rects) {
    if (
      rect.left < -SLACK ||
      rect.top < -SLACK ||
      rect.right > innerWidth + SLACK ||
      rect.bottom > innerHeight + SLACK
    )
      tell('outside the screen', node.data);
    for (let box = parent; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      if (style.display === 'inline' || style.display === 'contents') continue;
      const cutAcross = rect.left < edge.left - SLACK || rect.right > edge.right + SLACK;
      const cutDown = rect.top < edge.top - SLACK || rect.bottom > edge.bottom + SLACK;
      if (cutAcross || (cutDown && style.overflowY !== 'visible'))
        tell(`wider or higher than its box <${box.tagName.toLowerCase()} class="${box.className}">`, node.data);
    }
  }
  const style = getComputedStyle(parent);
  const cap = (parseFloat(style.fontSize) * CAP_HEIGHT) / PX_PER_MM;
  if (cap < CAP_MM_MIN - 0.05) tell(`letters of ${cap.toFixed(2)} mm`, node.data);
  if (style.textOverflow === 'ellipsis') tell('may be cut with an ellipsis', node.data);
  if (style.fontStyle !== 'normal') tell('slanted', node.data);
  if (style.textAlign === 'justify') tell('justified', node.data);
  const language = parent.closest('[lang]')?.lang ?? '';
  const least = language.startsWith('ta') ? 1.7 : language.startsWith('zh') ? 1.6 : 1.5;
  const height = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
  // A number by itself has no lines.
  const hasLetters = /\p{L}/u.test(node.data);
  if (hasLetters && !(height >= least - 0.01)) tell(`line height ${height.toFixed(2)} in ${language}`, node.data);
  const han = /\p{Script=Han}/u.test(node.data);
  const tamil = /\p{Script=Tamil}/u.test(node.data);
  if (han && !language.startsWith('zh')) tell(`Chinese marked as ${language}`, node.data);
  if (tamil && !language.startsWith('ta')) tell(`Tamil marked as ${language}`, node.data);
}

// Text stands out from what is behind it.
const channels = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
const luminance = (color) => {
  const [red, green, blue] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const behind = (element) => {
  for (let box = element; box; box = box.parentElement) {
    const color = getComputedStyle(box).backgroundColor;
    const [, , , alpha = 1] = channels(color);
    if (alpha === 1 && color !== 'transparent') return color;
  }
  return 'rgb(255, 255, 255)';
};
for (const { node, parent } of texts) {
  const [light, dark] = [getComputedStyle(parent).color, behind(parent)].map(luminance).sort((a, b) => b - a);
  const contrast = (light + 0.05) / (dark + 0.05);
  if (contrast < CONTRAST_MIN) tell(`contrast ${contrast.toFixed(1)}`, node.data);
}

// Words of Latin and Tamil letters stand on one line.
for (const { node } of texts) {
  for (const match of node.data.matchAll(/[\p{Script=Latin}\p{Script=Tamil}\p{M}\p{N}’'.-]+/gu)) {
    const range = document.createRange();
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    const tops = [...range.getClientRects()].filter((rect) => rect.width > 1).map((rect) => rect.top);
    const lines = new Set(tops.map((top) => Math.round(top / 4)));
    const broken = lines.size > 1 && Math.max(...tops) - Math.min(...tops) > 8;
    if (broken && !/-/.test(match[0])) tell('a word is broken', match[0]);
  }
}

// Lines of one text do not run over those of another.
for (let i = 0; i < texts.length; i += 1) {
  for (let j = i + 1; j < texts.length; j += 1) {
    if (texts[i].parent.contains(texts[j].parent) || texts[j].parent.contains(texts[i].parent)) continue;
    for (const a of texts[i].rects) {
      for (const b of texts[j].rects) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // The boxes of lines may touch; their ink is half as high.
        if (across > 2 && down > 0.5 * Math.min(a.height, b.height))
          tell('runs over other text', `${texts[i].node.data} / ${texts[j].node.data}`);
      }
    }
  }
}

// Things to press are large and apart, and whole on the screen.
const targets = [...document.querySelectorAll('button, a[href], [role="button"], input, select')].filter(visible);
for (const target of targets) {
  const rect = target.getBoundingClientRect();
  const small = Math.min(rect.width, rect.height) / PX_PER_MM;
  const name = target.textContent;
  if (small < TARGET_MM_MIN - 0.1) tell(`a target of ${small.toFixed(1)} mm`, name);
  if (rect.left < -SLACK || rect.top < -SLACK || rect.right > innerWidth + SLACK || rect.bottom > innerHeight + SLACK)
    tell('a target outside the screen', name);
}
for (let i = 0; i < targets.length; i += 1) {
  const a = targets[i].getBoundingClientRect();
  for (let j = i + 1; j < targets.length; j += 1) {
    const b = targets[j].getBoundingClientRect();
    const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
    const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
    const gap = Math.max(across, down) / PX_PER_MM;
    if (gap < GAP_MM_MIN - 0.1)
      tell(`targets ${gap.toFixed(1)} mm apart`, `${targets[i].textContent} / ${targets[j].textContent}`);
  }
}

if (document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight)
  tell('the page scrolls', `${document.documentElement.scrollWidth}×${document.documentElement.scrollHeight}`);
if (document.querySelectorAll('h1').length !== 1) tell('not one heading', 'h1');
if (!document.documentElement.lang) tell('no language', 'html');
return [...new Set(problems)];
