// C01, C02: things to press are large and apart, and nothing that leaves stands near the way on.
const TARGET_MM = 15;
const PRIMARY_MM = 20;
/** Keys on the glass of a screen that lies, which has a keyboard of its own (C10). */
const KEY_LYING_MM = 12;
const KEYS = '.keys button';
/** For hands that shake. */
const STEADY_MM = 30;
const GAP_MM = 3;
const FROM_WAY_MM = 20;
const ROUNDING_TOUCH_MM = 0.1;
const PRIMARY = '[data-number], .greeting, [data-action="next"], [data-action="next-part"]';
const WAY_ON = '[data-action="next"], [data-action="next-part"]';
const LEAVES = '[data-action="finish"], [data-block="yes"]';

/** Millimetres between the nearest points of two boxes. */
function distance(page, a, b) {
  const { across, down } = shared(a, b);
  return page.mm(Math.hypot(Math.max(0, -across), Math.max(0, -down)));
}

probe('a target too small', ({ controls, boxOf, mm }, tell) => {
  for (const control of controls) {
    const { width, height } = boxOf(control);
    const small = mm(Math.min(width, height));
    const isKeyLying = control.matches(KEYS) && innerWidth > innerHeight;
    const usual = isKeyLying ? KEY_LYING_MM : control.matches(PRIMARY) ? PRIMARY_MM : TARGET_MM;
    const least = root.dataset.steady === 'true' ? STEADY_MM : usual;
    leastOf('C01', `targets that are to have ${least}`, 'mm', small);
    if (small < least - ROUNDING_TOUCH_MM) tell(`${small.toFixed(1)} mm, not ${least}: ${nameOf(control)}`);
  }
});

probe('targets too near', ({ controls, boxOf, mm }, tell) => {
  controls.forEach((control, index) => {
    for (const other of controls.slice(index + 1)) {
      const { across, down } = shared(boxOf(control), boxOf(other));
      const gap = mm(Math.max(-across, -down));
      leastOf('C02', 'between targets', 'mm', gap);
      if (gap < GAP_MM - ROUNDING_TOUCH_MM) tell(`${gap.toFixed(1)} mm: ${nameOf(control)} / ${nameOf(other)}`);
    }
  });
});

probe('what leaves stands near the way on', (page, tell) => {
  const { controls, boxOf } = page;
  for (const way of controls.filter((control) => control.matches(WAY_ON))) {
    for (const leaving of controls.filter((control) => control.matches(LEAVES))) {
      const apart = distance(page, boxOf(way), boxOf(leaving));
      leastOf('C02', 'from what leaves to the way on', 'mm', apart);
      if (apart < FROM_WAY_MM - ROUNDING_TOUCH_MM)
        tell(`${apart.toFixed(1)} mm: ${nameOf(way)} / ${nameOf(leaving)}`);
    }
  }
});

/** The share of the screen, from below, that can be reached from a wheelchair (M7, I06). */
const REACHED = { upright: 0.45, wide: 0.6 };

probe('too high to reach', ({ controls, boxOf, mm }, tell) => {
  if (root.dataset.low !== 'true') return;
  // The words of the two largest sizes, on a wide screen of three, may not leave room for anything low: the page says so.
  const isSetAsUsual = document.querySelector('.parts:not([data-measuring])')?.dataset.within === 'room';
  const large = innerHeight > innerWidth ? ['very_large', 'largest'] : ['larger', 'very_large', 'largest'];
  if (isSetAsUsual && large.includes(root.dataset.textSize)) return;
  const highest = innerHeight * (1 - (innerHeight > innerWidth ? REACHED.upright : REACHED.wide));
  for (const control of controls) {
    const over = mm(highest - boxOf(control).top);
    if (over > ROUNDING_TOUCH_MM) tell(`${over.toFixed(1)} mm too high: ${nameOf(control)}`);
  }
});

/** D09: what leads on stands at the side of the hand that presses. */
probe('not at the side of the hand', ({ controls, boxOf }, tell) => {
  const isLeft = root.dataset.left === 'true';
  const isAtHand = (box, other) => (isLeft ? box.left < other.left : box.right > other.right);
  for (const [back, on] of [['previous-part', 'next-part'], ['previous', 'next']]) {
    const [one, other] = [back, on].map((action) => controls.find(({ dataset }) => dataset.action === action));
    if (!one || !other) continue;
    const [before, after] = [boxOf(one), boxOf(other)];
    const isRow = shared(before, after).down > 0;
    if (isRow && !isAtHand(after, before)) tell(`${nameOf(other)} / ${nameOf(one)}`);
  }
  const bar = document.querySelector('.frame-bar');
  const box = bar && visible(bar) ? boxOf(bar) : null;
  if (box && box.height > box.width && !isAtHand(box, boxOf(document.querySelector('main')))) tell('the bar');
});
