// Starts the page: takes over the words that the build has already written, then listens.
import { hydrate } from 'svelte';
import './styles/all.css';
import Guide from './screens/Guide.svelte';
import type { Page } from './generated/Page.ts';
import { drawn } from './host/host.ts';
import { beatForEver } from './state/heartbeat.ts';
import { listenToKeys } from './state/keys.ts';
import { listenToPointers } from './state/pointers.ts';
import { onWindowChange, pxPerMm } from './state/screen.ts';
import { Visit } from './state/visit.svelte.ts';
import { exploreByTouch } from './speech/explore.ts';
import { silenceOnPress } from './speech/silence.ts';

const target = document.getElementById('guide');
const written = document.getElementById('first-page')?.textContent;
if (!target || !written) throw new Error('index.html lacks the first page.');

const visit = new Visit(JSON.parse(written) as Page);
hydrate(Guide, { target, props: { visit } });

listenToPointers({
  pxPerMm,
  pauseMs: () => visit.page.look.pause_ms,
  mayPress: (button) => visit.talking.mayPress(button),
});
silenceOnPress(visit);
exploreByTouch(visit);
listenToKeys(visit);
beatForEver(visit);
onWindowChange(() => {
  visit.layOutAgain();
  void visit.describeWindow();
});

requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    void drawn();
    void visit.describeWindow();
  }),
);
