// A page begins to be read by itself.
let begun = false;
setInterval(() => {
  const read = document.querySelector('[data-action="read"]');
  if (begun || !read || !document.documentElement.dataset.place?.includes('service')) return;
  begun = true;
  read.click();
}, 50);
