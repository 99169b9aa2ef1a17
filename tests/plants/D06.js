// A switch presses nothing.
addEventListener('keydown', (event) => {
  if (event.key === ' ') event.stopImmediatePropagation();
}, true);
