// A page flashes.
setInterval(() => {
  if (document.body) document.body.style.opacity = document.body.style.opacity === '0.5' ? '' : '0.5';
}, 100);
