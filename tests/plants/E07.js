// The keys for the volume do nothing.
addEventListener('keydown', (event) => {
  if ('+-'.includes(event.key)) event.stopImmediatePropagation();
}, true);
