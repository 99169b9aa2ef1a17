// Draws a page into HTML at build time; scripts/prerender.mjs writes it into index.html.
import { render } from 'svelte/server';
import Guide from './screens/Guide.svelte';
import type { Page } from './generated/Page.ts';
import { documentAttributes } from './state/document.ts';
import { Visit } from './state/visit.svelte.ts';

export function renderPage(page: Page) {
  const { body } = render(Guide, { props: { visit: new Visit(page) } });
  return { body, attributes: documentAttributes(page) };
}
