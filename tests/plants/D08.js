// What a finger slides over is pressed.
addEventListener('pointermove', ({ buttons, clientX, clientY }) => {
  if (buttons) document.elementFromPoint(clientX, clientY)?.closest('button')?.click();
}, true);
