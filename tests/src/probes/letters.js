// A01, A02, A03, A10, A11, A12: letters are as large as promised, and their lines easy to read.
/** Millimetres of a capital H at each size of text. */
const CAPITAL_MM = { large: 4.8, larger: 6.1, very_large: 7.3, largest: 9.6 };
const HAN_AT_LARGEST_MM = 12;
const TAMIL_OF_CAPITAL = 0.93;
const LEADING = { ta: 1.7, zh: 1.6, en: 1.5, ms: 1.5 };
/** Characters that a line may have of each script. */
const LONGEST_LINE = { tamil: 50, han: 40, latin: 80 };
/** How high a Chinese character is, of the size of its font. */
const HAN_OF_EM = 0.92;
const ROUNDING_MM = 0.05;

const HAN = /\p{Script=Han}/u;
const TAMIL = /\p{Script=Tamil}/u;
/** With a helper the senior's letters are at least so much larger than the helper's. */
const SENIOR_OF_HELPER = 1.5;
/** The lines of a helper; not where the helper must read as much as the senior. */
const HELPERS = '.gloss, .cell-small';
const EQUALS = '[data-place^=\'{"guard"\'], [data-place=\'"languages"\']';
const LETTER = /[\p{L}\p{N}]/u;

const canvas = document.createElement('canvas').getContext('2d');
const inks = new Map();
/** The height of a letter's ink, as a share of the size of its font. */
function inkOf(letter, family) {
  const key = letter + family;
  if (!inks.has(key)) {
    canvas.font = family;
    inks.set(key, canvas.measureText(letter).actualBoundingBoxAscent / 100);
  }
  return inks.get(key);
}

/** The fonts of a language, fetched before letters of them are measured. */
async function bringFonts() {
  const families = new Set(textsOf(document.body).map(({ parent }) => {
    const { fontWeight, fontFamily } = getComputedStyle(parent);
    return `${fontWeight} 100px ${fontFamily}`;
  }));
  await Promise.all([...families].map((family) => document.fonts.load(family, 'Hக')));
}

/** Looks at the letters of every text; `look` tells what it measured, in millimetres, and what it must be. */
function letters(name, check, look) {
  probe(name, ({ texts, mm }, tell) => {
    for (const { parent, data, size, family } of texts) {
      if (!LETTER.test(data)) continue;
      const isHelpers = parent.closest(HELPERS) !== null;
      const least = CAPITAL_MM[isHelpers ? 'large' : root.dataset.textSize];
      const found = look({ data, least, isHelpers, ink: (letter) => mm(size * inkOf(letter, family)), mm: (share) => mm(size * share) });
      if (!found) continue;
      const [height, wanted, what] = found;
      leastOf(check, what, 'mm', height);
      if (!(height >= wanted - ROUNDING_MM)) tell(`${height.toFixed(2)} mm, not ${wanted.toFixed(2)}: ${data}`);
    }
  });
}

/** Of Tamil, and of Chinese at the largest size, the characters themselves are measured. */
const isOfItsOwn = (data) => TAMIL.test(data) || isHanAtLargest(data);
const isHanAtLargest = (data) => HAN.test(data) && root.dataset.textSize === 'largest';
letters('letters too small', 'A01', ({ data, ink }) => !isOfItsOwn(data) && [ink('H'), CAPITAL_MM.large, 'capitals']);
letters('letters smaller than was chosen', 'A02', ({ data, ink, least }) =>
  least > CAPITAL_MM.large && !isOfItsOwn(data) && [ink('H'), least, `capitals that are to have ${least}`]);
letters('Tamil letters too small', 'A12', ({ data, ink, least }) =>
  TAMIL.test(data) && [ink('க'), least * TAMIL_OF_CAPITAL, `க beside capitals of ${least}`]);
letters('Chinese characters too small', 'A03', ({ data, isHelpers, mm }) =>
  isHanAtLargest(data) && !isHelpers && [mm(HAN_OF_EM), HAN_AT_LARGEST_MM, 'characters at the largest size']);

probe('a helper as loud as the senior', ({ texts, mm }, tell) => {
  if (root.matches(EQUALS)) return;
  const most = CAPITAL_MM[root.dataset.textSize] / SENIOR_OF_HELPER;
  for (const { parent, data, size, family } of texts) {
    if (!LETTER.test(data) || !parent.closest(HELPERS)) continue;
    const height = mm(size * inkOf('H', family));
    if (height > most + ROUNDING_MM) tell(`capitals of ${height.toFixed(2)} mm, not ${most.toFixed(2)}: ${data}`);
  }
});

probe('lines too near', ({ texts }, tell) => {
  for (const { parent, data, size, lang } of texts) {
    // A number by itself has no lines.
    if (!/\p{L}/u.test(data)) continue;
    const height = parseFloat(getComputedStyle(parent).lineHeight) / size;
    if (!(height >= LEADING[lang.slice(0, 2)] - 0.01)) tell(`${height.toFixed(2)} in ${lang}: ${data}`);
  }
});

/** How full a line is: 1 where it has as many characters as its scripts allow. */
function fullness(line) {
  const share = ({ segment }) =>
    1 / LONGEST_LINE[TAMIL.test(segment) ? 'tamil' : /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(segment) ? 'han' : 'latin'];
  return graphemesOf(line.trim()).reduce((sum, grapheme) => sum + share(grapheme), 0);
}

probe('a line too long', ({ texts }, tell) => {
  for (const text of texts) {
    if (text.data.length <= LONGEST_LINE.han) continue;
    const most = Math.max(...text.rows().map(fullness));
    if (most > 1) tell(`${Math.round(most * 100)} % of its length in ${text.lang}: ${text.data}`);
  }
});

probe('hard to read', ({ texts }, tell) => {
  for (const { parent, data } of texts) {
    const { fontStyle, textAlign, textTransform } = getComputedStyle(parent);
    if (fontStyle !== 'normal') tell(`slanted: ${data}`);
    if (textAlign === 'justify') tell(`justified: ${data}`);
    if (textTransform === 'uppercase') tell(`all capitals: ${data}`);
  }
});
