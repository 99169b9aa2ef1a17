// C01, C02: things to press are large and apart, and nothing that leaves stands near the way on.
const TARGET_MM = 15;
const PRIMARY_MM = 20;
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
    const least = control.matches(PRIMARY) ? PRIMARY_MM : TARGET_MM;
    if (small < least - ROUNDING_TOUCH_MM) tell(`${small.toFixed(1)} mm, not ${least}: ${nameOf(control)}`);
  }
});

probe('targets too near', ({ controls, boxOf, mm }, tell) => {
  controls.forEach((control, index) => {
    for (const other of controls.slice(index + 1)) {
      const { across, down } = shared(boxOf(control), boxOf(other));
      const gap = mm(Math.max(-across, -down));
      if (gap < GAP_MM - ROUNDING_TOUCH_MM) tell(`${gap.toFixed(1)} mm: ${nameOf(control)} / ${nameOf(other)}`);
    }
  });
});

probe('what leaves stands near the way on', (page, tell) => {
  const { controls, boxOf } = page;
  for (const way of controls.filter((control) => control.matches(WAY_ON))) {
    for (const leaving of controls.filter((control) => control.matches(LEAVES))) {
      const apart = distance(page, boxOf(way), boxOf(leaving));
      if (apart < FROM_WAY_MM - ROUNDING_TOUCH_MM)
        tell(`${apart.toFixed(1)} mm: ${nameOf(way)} / ${nameOf(leaving)}`);
    }
  }
});
