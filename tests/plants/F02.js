// The question whether somebody is there takes no answer.
const swallow = (event) => {
  if (event.target.closest?.('[data-block="here"]')) event.stopImmediatePropagation();
};
for (const name of ['pointerdown', 'pointerup', 'click']) addEventListener(name, swallow, true);
