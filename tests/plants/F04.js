// The colours of one visit stay for the next.
let chosen = null;
setInterval(() => {
  const { dataset } = document.documentElement;
  if (dataset.place === '"welcome"') {
    if (chosen) dataset.theme = chosen;
  } else {
    chosen = dataset.theme;
  }
}, 2);
