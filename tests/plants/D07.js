// A letter is a short cut.
addEventListener('keydown', ({ key }) => {
  if (key === 'h') document.querySelector('[data-action="help"]')?.click();
}, true);
