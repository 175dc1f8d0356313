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
const boot = readBoot(document);
const store = openStore(boot);
const announcer = createAnnouncer((run, ms) => window.setTimeout(run, ms));
createRoot(root).render(<WorkshopApp boot={boot} store={store} announcer={announcer} />);
if (boot.mode !== 'presenter') fetchAhead();
