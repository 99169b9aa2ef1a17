// How a text falls into lines when it is drawn.

/** Draws a text in an element and gives its lines, with the spaces at their ends. */
export function drawnLines(element: HTMLElement, text: string): string[] {
  element.textContent = text;
  const node = element.firstChild;
  if (!node) return [text];
  const lines: string[] = [];
  let start = 0;
  let bottom: number | null = null;
  const range = document.createRange();
  for (const { index, segment } of segmentsOf(text)) {
    if (segment.trim() === '') continue;
    range.setStart(node, index);
    range.setEnd(node, index + segment.length);
    const rect = range.getClientRects()[0];
    if (!rect) continue;
    if (bottom !== null && rect.top > bottom - rect.height / 2) {
      lines.push(text.slice(start, index));
      start = index;
      bottom = rect.bottom;
    }
    bottom ??= rect.bottom;
  }
  lines.push(text.slice(start));
  return lines;
}

/** Pieces within which a line is never ended: characters as a reader sees them. */
function segmentsOf(text: string) {
  return new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
}
