// What makes everything be spoken does nothing.
const swallow = (event) => {
  if (event.target.closest?.('[data-option="talking-on"]')) event.stopImmediatePropagation();
};
for (const name of ['pointerdown', 'pointerup', 'click']) addEventListener(name, swallow, true);
