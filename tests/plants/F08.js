// A visit never ends by itself, for a finger that is not there is felt.
setInterval(() => {
  const press = new PointerEvent('pointerdown', { bubbles: true, isPrimary: true, button: 0, clientX: 1, clientY: 1 });
  document.body?.dispatchEvent(press);
}, 50);
