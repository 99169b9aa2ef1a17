// Fingers do nothing; only a mouse presses.
for (const name of ['pointerdown', 'pointerup'])
  addEventListener(name, (event) => {
    if (event.pointerType === 'touch') event.stopImmediatePropagation();
  }, true);
