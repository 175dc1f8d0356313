/** What the rest of the project may use of the embedded PostgreSQL launcher. */
export { DataFolderInUse, EmbeddedDatabaseError } from './errors.ts';
export { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from './start-embedded.ts';
