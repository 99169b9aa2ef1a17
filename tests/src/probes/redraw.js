// C09: how long a press takes, from the press to the frame that shows what it asked for.

/** Resolves after the next frame is made. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => aTurn().then(resolve)));

/** Presses, and gives the milliseconds until the frame after the page is laid out. */
async function timed(button) {
  await nextFrame();
  const start = performance.now();
  await press(button);
  await nextFrame();
  return performance.now() - start;
}

/** Asks Rust for these in turn, by presses on a button of the bars, so many times in all. */
async function redraws(actions, { times }) {
  const took = [];
  for (let time = 0; time < times; time += 1) {
    const button = asking();
    if (!button) throw new Error(`no bar to press after ${JSON.stringify(actions)}: ${shown('nav, header')?.innerText}`);
    instead = actions[time % actions.length];
    took.push(await timed(button));
  }
  return took;
}

/** Turns the page so many times; from its last part back again. */
async function turns({ times }) {
  const took = [];
  while (took.length < times && root.dataset.parts !== '1')
    took.push(await timed(shown('[data-action="next-part"]') ?? shown('[data-action="previous-part"]')));
  return took;
}

window.probes.redraws = redraws;
window.probes.turns = turns;
