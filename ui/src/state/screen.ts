// What the screen measures.

/** CSS pixels in a millimetre, as the styles have it. */
export function pxPerMm(): number {
  const ruler = document.createElement('div');
  ruler.className = 'ruler';
  document.body.append(ruler);
  const { width } = ruler.getBoundingClientRect();
  ruler.remove();
  return width / 100;
}

export function isUpright(): boolean {
  return matchMedia('(orientation: portrait)').matches;
}
