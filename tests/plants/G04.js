// Another language begins at Home.
addEventListener('click', ({ target }) => {
  if (!target.closest?.('[data-action^="language-"]')) return;
  setTimeout(() => document.querySelector('[data-action="home"]')?.click(), 150);
}, true);
