// The full font faces, as their packages hold them.
const family = (script, name, subset) =>
  [400, 700].map((weight) => ({
    script,
    weight,
    file: `node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`,
  }));

export const faces = [
  ...family('latin', 'atkinson-hyperlegible-next', 'latin'),
  ...family('latin-more', 'atkinson-hyperlegible-next', 'latin-ext'),
  ...family('han', 'noto-sans-sc', 'chinese-simplified'),
  ...family('tamil', 'noto-sans-tamil', 'tamil'),
];
