// A long press opens something.
let timer = 0;
addEventListener('pointerdown', ({ target }) => {
  timer = setTimeout(() => target.closest?.('button')?.click(), 500);
}, true);
addEventListener('pointerup', () => clearTimeout(timer), true);
