// Whether something is on shows by a colour alone.
addEventListener('DOMContentLoaded', () => {
  const sheet = document.createElement('style');
  sheet.textContent = `main button[aria-pressed] * { opacity: 0 !important }
    main button[aria-pressed] { border-color: transparent !important; box-shadow: none !important }`;
  document.head.append(sheet);
});
