// A05, A07: every text and every control stands whole on the screen, in its box, over no other.
probe('outside the screen', ({ texts, controls, boxOf }, tell) => {
  for (const { rects, data } of texts) if (rects.some(leavesScreen)) tell(data);
  for (const control of controls) if (leavesScreen(boxOf(control))) tell(`a target: ${nameOf(control)}`);
});

probe('wider or higher than its box', ({ texts, boxOf }, tell) => {
  for (const { parent, rects, data } of texts) {
    for (let box = parent; box && box !== root; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const edge = boxOf(box);
      const isCut = (rect) =>
        rect.left < edge.left - SLACK ||
        rect.right > edge.right + SLACK ||
        (style.overflowY !== 'visible' && (rect.top < edge.top - SLACK || rect.bottom > edge.bottom + SLACK));
      if (rects.some(isCut)) tell(`<${box.tagName.toLowerCase()} class="${box.className}"> ${data}`);
    }
  }
});

probe('may be cut with an ellipsis', ({ texts }, tell) => {
  for (const { parent, data } of texts) if (getComputedStyle(parent).textOverflow === 'ellipsis') tell(data);
});

probe('runs over other text', ({ texts }, tell) => {
  // The boxes of lines may touch; their ink is half as high.
  const meet = (a, b) => {
    const { across, down } = shared(a, b);
    return across > 2 && down > 0.5 * Math.min(a.height, b.height);
  };
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) {
      if (one.parent.contains(other.parent) || other.parent.contains(one.parent)) continue;
      if (one.rects.some((a) => other.rects.some((b) => meet(a, b)))) tell(`${one.data} / ${other.data}`);
    }
  });
});

probe('a control over text or control', ({ texts, controls, boxOf }, tell) => {
  const covers = (a, b) => {
    const { across, down } = shared(a, b);
    return across > 2 && down > 2;
  };
  controls.forEach((control, index) => {
    const box = boxOf(control);
    for (const other of controls.slice(index + 1)) {
      if (control.contains(other) || other.contains(control)) continue;
      if (covers(box, boxOf(other))) tell(`${nameOf(control)} / ${nameOf(other)}`);
    }
    for (const { parent, rects, data } of texts) {
      if (control.contains(parent) || parent.contains(control)) continue;
      // A line's box is higher than its ink by a quarter above and below.
      const ink = rects.map(({ left, right, top, bottom, height }) => ({
        left,
        right,
        top: top + height / 4,
        bottom: bottom - height / 4,
      }));
      if (ink.some((rect) => covers(box, rect))) tell(`${nameOf(control)} / ${data}`);
    }
  });
});

probe('the page scrolls', (page, tell) => {
  if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight)
    tell(`${root.scrollWidth}×${root.scrollHeight}`);
});

probe('not one heading', (page, tell) => {
  const count = [...document.querySelectorAll('h1')].filter((h1) => !h1.closest('[data-measuring]')).length;
  if (count !== 1) tell(`${count} h1`);
});
