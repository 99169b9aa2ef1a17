// Tab goes past a button.
setInterval(() => document.querySelector('[data-action="help"]')?.setAttribute('tabindex', '-1'), 20);
