// D02, D03: who presses keys sees where they are. That the ring shows is compared in pictures.
const RING_PX = 2;
const RING_MM = 1;
/** Rings are drawn in whole pixels. */
const RING_ROUNDING_MM = 0.1;

probe('no ring around the focus', ({ controls, mm }, tell) => {
  inState(controls, 'with the focus', () => {
    for (const control of controls) {
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      const ring = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      leastOf('D02', 'rings', 'mm', mm(ring));
      if (ring < RING_PX || mm(ring) < RING_MM - RING_ROUNDING_MM) tell(`${mm(ring).toFixed(1)} mm: ${nameOf(control)}`);
    }
  });
});

probe('a ring is hidden', ({ controls, boxOf }, tell) => {
  inState(controls, 'with the focus', () => {
    for (const control of controls) {
      const { outlineOffset, outlineWidth } = getComputedStyle(control);
      const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
      const { left, top, right, bottom } = boxOf(control);
      const ring = { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
      if (leavesScreen(ring)) tell(`leaves the screen: ${nameOf(control)}`);
      for (let box = control.parentElement; box && box !== document.body; box = box.parentElement) {
        const edge = boxOf(box);
        const isCut = ring.left < edge.left - SLACK || ring.right > edge.right + SLACK ||
          ring.top < edge.top - SLACK || ring.bottom > edge.bottom + SLACK;
        if (isCut && getComputedStyle(box).overflow !== 'visible') tell(`cut by <${box.className}>: ${nameOf(control)}`);
      }
      const points = [
        [(left + right) / 2, top + 4],
        [(left + right) / 2, bottom - 4],
        [left + 4, (top + bottom) / 2],
        [right - 4, (top + bottom) / 2],
      ];
      const isCovered = ([x, y]) => !control.contains(document.elementFromPoint(x, y));
      if (points.some(isCovered)) tell(`covered: ${nameOf(control)}`);
    }
  });
});

/** For pictures: what can have the focus, and one of them made to look as if it had it. */
const focusable = () => [...document.querySelectorAll(CONTROLS)].filter(visible);
function pretendFocus(index) {
  copyStates();
  focusable().forEach((control, at) => {
    if (at === index) control.dataset.forced = 'with the focus';
    else delete control.dataset.forced;
  });
}
const measured = () =>
  focusable().map((control) => {
    const { width, height } = control.getBoundingClientRect();
    return { name: nameOf(control), width, height };
  });
