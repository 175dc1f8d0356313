/**
 * The embedded database could not start or stop. The message is Norwegian, says what is wrong
 * and what to do, and is meant to be shown to whoever started the app as it stands.
 */
export class EmbeddedDatabaseError extends Error {
  override name = 'EmbeddedDatabaseError';
}

/** Another living app holds this data folder. Nothing has been touched. */
export class DataFolderInUse extends EmbeddedDatabaseError {
  override name = 'DataFolderInUse';

  constructor(dataDir: string) {
    super(
      `Datamappen ${dataDir} er i bruk av en annen kjørende utgave av appen. ` +
        'Stopp den først, eller velg en annen datamappe for denne. Ingenting er endret.',
    );
  }
}

/** A program of PostgreSQL's ended badly; `output` is what it wrote, for `explainFailure`. */
export class ProgramFailed extends Error {
  override name = 'ProgramFailed';
  readonly output: string;

  constructor(program: string, output: string) {
    super(`${program} failed: ${output}`);
    this.output = output;
  }
}

/** The system's error code (ENOENT …) or PostgreSQL's SQLSTATE, where the error carries one. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
