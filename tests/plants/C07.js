// A second finger presses too.
addEventListener('pointerup', ({ target, isPrimary }) => {
  if (!isPrimary) target.closest?.('button')?.click();
}, true);
