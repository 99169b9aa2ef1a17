// The digits of a PIN are shown as they are typed.
let typed = '';
addEventListener('click', ({ target }) => {
  typed += target.closest?.('[data-option^="digit-"]')?.textContent.trim() ?? '';
}, true);
setInterval(() => {
  const text = document.querySelector('[data-block="typed"]:not([data-measuring] *)');
  if (text && typed && !text.textContent.includes(typed)) text.append(typed);
}, 20);
