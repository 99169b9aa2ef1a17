// How a text falls into lines where it is drawn.

/** The lines of a drawn text, with the spaces at their ends. */
export function drawnLines(node: Text): string[] {
  const text = node.data;
  const range = document.createRange();
  range.selectNodeContents(node);
  const { height } = range.getBoundingClientRect();
  const [line] = range.getClientRects();
  if (line && height < line.height + LINE_STEP_MIN_PX) return [text];
  const starts = graphemeStarts(text);
  const topOf = (index: number): number => {
    const start = starts[index] ?? 0;
    range.setStart(node, start);
    range.setEnd(node, Math.min(text.length, starts[index + 1] ?? text.length));
    // Where a line begins, an empty place at the end of the line above may come first.
    return [...range.getClientRects()].at(-1)?.top ?? 0;
  };

  const lines: string[] = [];
  let first = 0;
  while (first < starts.length) {
    const next = firstBelow(first, starts.length, topOf);
    const end = next < starts.length ? starts[next] : text.length;
    lines.push(text.slice(first === 0 ? 0 : starts[first], end));
    first = next;
  }
  return lines.length > 0 ? lines : [text];
}

/** The first grapheme that stands on a lower line than the given one. */
function firstBelow(first: number, count: number, topOf: (index: number) => number): number {
  const top = topOf(first);
  let above = first;
  let below = count;
  while (below - above > 1) {
    const middle = Math.floor((above + below) / 2);
    if (topOf(middle) > top + LINE_STEP_MIN_PX) below = middle;
    else above = middle;
  }
  return below;
}

/** Letters of one line may differ in height by less than this. */
const LINE_STEP_MIN_PX = 12;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where the characters begin, as a reader sees them; a line never ends inside one. */
function graphemeStarts(text: string): number[] {
  return Array.from(graphemes.segment(text))
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index }) => index);
}
