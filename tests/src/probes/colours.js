// B01, B02: words, icons and edges stand out, also where a control has the focus or is pressed.
const WORDS_MIN = 7;
const PARTS_MIN = { light: 3, dark: 4.5, yellow_on_black: 4.5 };
const STATES = { 'with the focus': /:focus(-visible)?(?![-\w])/g, 'pressed': /:active(?![-\w])/g };
const copied = new WeakSet();

/** Copies each rule of a state beside itself, for elements that are only said to be in it. */
function copyStates() {
  const copy = (owner) => {
    for (let index = owner.cssRules.length - 1; index >= 0; index -= 1) {
      const rule = owner.cssRules[index];
      if (!(rule instanceof CSSStyleRule)) {
        if (rule.cssRules && rule.insertRule) copy(rule);
        continue;
      }
      for (const [state, pattern] of Object.entries(STATES)) {
        const selector = rule.selectorText.replace(pattern, `[data-forced="${state}"]`);
        if (selector !== rule.selectorText) owner.insertRule(`${selector} { ${rule.style.cssText} }`, index + 1);
      }
    }
  };
  for (const sheet of document.styleSheets) {
    if (copied.has(sheet)) continue;
    copied.add(sheet);
    copy(sheet);
  }
}

function inState(controls, state, look) {
  copyStates();
  for (const control of controls) control.dataset.forced = state;
  try {
    look();
  } finally {
    for (const control of controls) delete control.dataset.forced;
  }
}

const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
const isSolid = (colour) => colour !== 'transparent' && (channels(colour)[3] ?? 1) === 1;
function luminance(colour) {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
/** The colour on which an element stands, itself included. */
function groundOf(element) {
  for (let box = element; box; box = box.parentElement) {
    const { backgroundColor } = getComputedStyle(box);
    if (isSolid(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

probe('words without contrast', ({ texts, controls }, tell) => {
  const look = (some, state) => {
    for (const { parent, data } of some) {
      const found = contrast(getComputedStyle(parent).color, groundOf(parent));
      leastOf('B01', 'words', ': 1', found);
      if (found < WORDS_MIN) tell(`${found.toFixed(1)}${state}: ${data}`);
    }
  };
  look(texts, '');
  const pressable = texts.filter(({ parent }) => parent.closest(CONTROLS));
  for (const state of Object.keys(STATES)) inState(controls, state, () => look(pressable, ` ${state}`));
});

probe('an edge or icon without contrast', ({ controls }, tell) => {
  const least = PARTS_MIN[root.dataset.theme];
  const icons = [...document.querySelectorAll('svg')].filter(visible);
  const parts = [...document.querySelectorAll('.progress-segment')].filter(visible);
  const look = (state, pressable) => {
    for (const icon of icons) {
      if (pressable && !icon.closest(CONTROLS)) continue;
      const { stroke, fill } = getComputedStyle(icon);
      const found = contrast(stroke === 'none' ? fill : stroke, groundOf(icon));
      const words = nameOf(icon.closest(CONTROLS) ?? icon.parentElement);
      leastOf('B02', `icons and edges, ${root.dataset.theme}`, ': 1', found);
      if (found < least) tell(`icon ${found.toFixed(1)}${state}: ${words}`);
    }
    for (const part of pressable ? controls : [...controls, ...parts]) {
      const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(part);
      const around = groundOf(part.parentElement);
      const edges = [
        parseFloat(borderTopWidth) >= 1 ? borderTopColor : around,
        isSolid(backgroundColor) ? backgroundColor : around,
      ];
      const found = Math.max(...edges.map((colour) => contrast(colour, around)));
      leastOf('B02', `icons and edges, ${root.dataset.theme}`, ': 1', found);
      if (found < least) tell(`edge ${found.toFixed(1)}${state}: ${nameOf(part) || part.className}`);
    }
  };
  look('', false);
  for (const state of Object.keys(STATES)) inState(controls, state, () => look(` ${state}`, true));
});
