/** `npm start`: builds when something changed, then runs the server in this very process. */
import './require-node.mjs';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build.mjs';

// React renders at a quarter of its speed without this, and it is read when React is loaded.
process.env.NODE_ENV ||= 'production';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
stopWithParent();
await buildIfChanged();
await import('../dist/server/main.js');

/**
 * `kill` on npm reaches npm and its shell, not us: we would go on as an orphan, holding the port
 * and the data folder. So we end, in order, when the shell that started us is gone.
 */
function stopWithParent() {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
}
