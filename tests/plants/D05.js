// Digits press nothing.
addEventListener('keydown', (event) => {
  if (/^[0-9]$/.test(event.key)) event.stopImmediatePropagation();
}, true);
