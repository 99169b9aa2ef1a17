// A button is called otherwise than it is seen, if only by a mark.
setInterval(() => {
  const help = document.querySelector('[data-action="help"]');
  help?.setAttribute('aria-label', `${help.textContent.trim()} !`);
}, 10);
