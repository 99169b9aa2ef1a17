// A finger that presses no button leaves the voice on.
const swallow = (event) => {
  if (!event.target.closest?.('button')) event.stopImmediatePropagation();
};
addEventListener('pointerdown', swallow, true);
