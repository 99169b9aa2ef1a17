// A04: how large things are, for the comparison of one size of text with another. The lines for a
// helper have sizes of their own (M1).
const KINDS = {
  icon: ({ boxes }) => boxes('svg.pictogram:not(.pictogram-small)').map(({ height }) => height),
  // Small ones beside words; a page that has no room for pictograms at one size has them at another.
  mark: ({ boxes }) => boxes('svg.pictogram-small').map(({ height }) => height),
  code: ({ boxes }) => boxes('.address-code').map(({ height }) => height),
  button: ({ boxes }) => boxes(CONTROLS).map(({ height }) => height),
  text: ({ texts }) => texts.filter(({ parent, data }) => LETTER.test(data) && !parent.closest(HELPERS)).map(heightOfLetters),
};

/** Tamil is set larger than English of the same height: a page that has room for a drawing, and its
    English words, at one size only has not shrunk. */
function heightOfLetters({ parent, size }) {
  return size / Number(getComputedStyle(parent).getPropertyValue('--script-factor'));
}

/** The smallest of each kind on the part shown. */
function sizesOf({ texts }) {
  const boxes = (selector) => [...document.querySelectorAll(selector)].filter(visible).map((one) => one.getBoundingClientRect());
  const smallest = ([kind, sizes]) => [kind, sizes({ boxes, texts })];
  return Object.fromEntries(
    Object.entries(KINDS).map(smallest).filter(([, sizes]) => sizes.length > 0).map(([kind, sizes]) => [kind, Math.min(...sizes)]),
  );
}
