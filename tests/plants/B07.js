// The state of a setting stands there without words.
setInterval(() => {
  for (const state of document.querySelectorAll('.choice-state, .option-state')) state.textContent = '';
}, 20);
