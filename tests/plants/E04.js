// Reading cannot be stopped.
const swallow = (event) => {
  if (event.target.closest?.('[data-action="read-stop"]')) event.stopImmediatePropagation();
};
for (const name of ['pointerdown', 'pointerup', 'click']) addEventListener(name, swallow, true);
