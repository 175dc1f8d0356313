import type { Boot } from '#parts/workshop/model';

/** What the server put into the page. It is ours, so that only its presence is looked at. */
export function readBoot(document: Document): Boot {
  const text = document.getElementById('verksted-data')?.textContent;
  if (!text) throw new Error('The page has no #verksted-data');
  return JSON.parse(text) as Boot;
}
