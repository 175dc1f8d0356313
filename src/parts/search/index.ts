export type { SearchDocument, SearchKind } from './model/document.ts';
// Placeholder until the part lands.
export async function indexDocument(..._args: unknown[]): Promise<void> {}
export async function removeDocument(..._args: unknown[]): Promise<void> {}
export const searchMigrations = {};
