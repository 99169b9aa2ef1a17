// H02: what stands on every page stands at one place, under one name.
const FIXED = ['back', 'home', 'help', 'settings', 'language', 'scam', 'finish', 'more'];
const MOVED_PX = 1;
let framed = null;
/** What differs from one dress to the next may move. */
const forgetFrame = () => (framed = null);

function frameNow() {
  const isFixed = (name) => FIXED.includes(name) || name.startsWith('language-');
  const found = [...document.querySelectorAll('header [data-action], nav [data-action]')].filter(visible);
  return new Map(
    found
      .filter(({ dataset }) => isFixed(dataset.action))
      .map((button) => [button.dataset.action, { name: nameOf(button), box: button.getBoundingClientRect() }]),
  );
}

/** The first page of a look is the measure of those after it. */
probe('the frame moves', (page, tell) => {
  const { language, textSize, theme, place } = root.dataset;
  const look = `${language} ${textSize} ${theme} ${innerWidth}`;
  const isWelcome = place === '"welcome"';
  const now = frameNow();
  // On Welcome no visit is under way: there is no way back, and the bars hold something else.
  if (isWelcome) return;
  if (framed?.look !== look) {
    framed = { look, frame: now, place };
    return;
  }
  for (const [action, { name, box }] of now) {
    const before = framed.frame.get(action);
    const far = before && Math.max(...['left', 'top', 'right', 'bottom'].map((edge) => Math.abs(before.box[edge] - box[edge])));
    if (!before) tell(`${action} is here and not on ${framed.place}`);
    else if (before.name !== name) tell(`${action} is “${name}” here and “${before.name}” on ${framed.place}`);
    else if (far > MOVED_PX) tell(`${action} is ${Math.round(far)} px from where it is on ${framed.place}`);
  }
  for (const action of framed.frame.keys()) {
    if (!now.has(action)) tell(`${action} is on ${framed.place} and not here`);
  }
});

/** H04: whoever does not know a picture reads its words. On the keys on the glass, and on the button
    that brings them back, large words would leave no room for what is typed; each has a name, which is spoken. */
probe('an icon without words', ({ texts, controls }, tell) => {
  for (const control of controls) {
    if (control.closest('.keyboard') || control.dataset.action === 'open-keys') continue;
    const hasWords = texts.some(({ parent, data }) => control.contains(parent) && /\p{L}/u.test(data));
    const isDrawn = [...control.querySelectorAll('svg, img')].some(visible);
    if (isDrawn && !hasWords) tell(control.dataset.action ?? control.className);
  }
});
