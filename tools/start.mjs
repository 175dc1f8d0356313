/** `npm start`: builds when something changed, then runs the server in this very process. */
import './require-node.mjs';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build.mjs';

// React renders at a quarter of its speed without this, and it is read when React is loaded.
process.env.NODE_ENV ||= 'production';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await buildIfChanged();
await import('../dist/server/main.js');
