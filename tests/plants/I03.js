// A button has lost its name.
setInterval(() => document.querySelector('[data-action="help"]')?.setAttribute('aria-label', ' '), 10);
