// A button is called otherwise than it is seen.
setInterval(() => document.querySelector('[data-action="help"]')?.setAttribute('aria-label', 'Button'), 10);
