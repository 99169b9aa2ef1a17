// The page for problems has no way on.
setInterval(() => {
  if (document.querySelector('[data-block="calm"]')) document.querySelector('main [data-block="home"]')?.remove();
}, 10);
