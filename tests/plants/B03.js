// What is read aloud is marked in the colour of the page.
const style = () => {
  const sheet = document.createElement('style');
  sheet.textContent = ':root { --heard-line: #fff0cc !important; --heard-sentence: #fff0cc !important }';
  document.head.append(sheet);
};
addEventListener('DOMContentLoaded', style);
