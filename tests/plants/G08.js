// The words of the upper bar take one line, as those of all four languages do.
addEventListener('DOMContentLoaded', () => {
  const sheet = document.createElement('style');
  sheet.textContent = '.frame-top .frame-button-words { white-space: nowrap !important }';
  document.head.append(sheet);
});
