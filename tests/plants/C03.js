// A finger beside a button presses nothing.
const swallow = (event) => {
  if (!event.target.closest?.('button')) event.stopImmediatePropagation();
};
addEventListener('pointerdown', swallow, true);
