// The keys of the staff are small.
addEventListener('DOMContentLoaded', () => {
  const sheet = document.createElement('style');
  sheet.textContent = '.option { min-block-size: 0 !important; block-size: 20px !important; padding: 0 !important }';
  document.head.append(sheet);
});
