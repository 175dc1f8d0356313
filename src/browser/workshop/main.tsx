import { createRoot } from 'react-dom/client';
import { applyTextSize } from './frame/preferences.ts';
import { WorkshopApp } from './frame/workshop-app.tsx';
import { fetchAhead } from './parts.ts';
import { readBoot } from './read-boot.ts';
import { createAnnouncer } from './sync/announcer.ts';
import { openStore } from './sync/open-store.ts';
import './workshop.css';

const root = document.getElementById('verksted');
if (!root) throw new Error('The page has no #verksted');
applyTextSize();
claimPressableStyle(document);
const boot = readBoot(document);
const store = openStore(boot);
const announcer = createAnnouncer((run, ms) => window.setTimeout(run, ms));
createRoot(root).render(<WorkshopApp boot={boot} store={store} announcer={announcer} />);
if (boot.mode !== 'presenter') fetchAhead();

/**
 * react-aria writes one rule into the page unless an element with this id is there. Our policy lets
 * no style in (the browser would complain each time), and the rule stands in workshop.css.
 */
function claimPressableStyle({ head }: Document): void {
  const mark = document.createElement('meta');
  mark.id = 'react-aria-pressable-style';
  head.append(mark);
}
