import { startEmbedded } from './start-embedded.ts';

/**
 * A stand-in for the app that tests run as a process of its own, to kill it. Takes its options as
 * JSON, writes one line of JSON for each thing that happens, stops on SIGTERM.
 */
const { drainMs = 0, ...options } = JSON.parse(process.argv[2] ?? '{}');
const tell = (event: object) => process.stdout.write(`${JSON.stringify(event)}\n`);
try {
  const database = await startEmbedded({ ...options, say: (line) => tell({ said: line }) });
  process.once('SIGTERM', () => {
    setTimeout(() => void database.stop().then(() => tell({ stopped: true })), drainMs);
  });
  tell({ url: database.url, adopted: database.adopted });
} catch (error) {
  tell(
    error instanceof Error
      ? { failed: error.name, message: error.message }
      : { failed: String(error) },
  );
}
