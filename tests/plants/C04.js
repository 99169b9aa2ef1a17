// A press acts when the finger comes down.
addEventListener('pointerdown', (event) => event.target.closest?.('button')?.click(), true);
