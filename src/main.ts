import { ConfigError, readConfig } from './config.ts';
import { startApp } from './start-app.ts';

/** The process: reads the environment, starts, and stops in order when asked to. */
async function run(): Promise<void> {
  const started = performance.now();
  const config = readConfig(process.env);
  const app = await startApp(config);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  app.say(`Klar på ${seconds} s: ${app.address}`);

  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) process.exit(1);
    stopping = true;
    app.say(`Stopper (${signal}) …`);
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      app.log.error({ err: error }, event);
      process.exitCode = 1;
      if (!stopping) stop(event);
    });
  }
}

run().catch((error: unknown) => {
  // What a person can mend is told in a sentence; a bug keeps its stack.
  const known = error instanceof ConfigError || (error instanceof Error && 'readable' in error);
  const expected =
    error instanceof Error &&
    /^(ContentError|EmbeddedDatabaseError|DataFolderInUse|StartError)$/.test(
      error.constructor.name,
    );
  console.error(known || expected ? (error as Error).message : error);
  process.exit(1);
});
