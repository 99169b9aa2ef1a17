// The greeting in Tamil is not marked as Tamil.
setInterval(() => {
  for (const one of document.querySelectorAll('[data-place=\'"welcome"\'] main [lang^="ta"]')) one.lang = 'en';
}, 10);
