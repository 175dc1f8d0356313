/**
 * All tables. Each part adds its own by declaration merging in its `schema.ts`:
 * `declare module '#platform/db/tables.ts' { interface Tables { page: PageTable } }`
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the parts
export interface Tables {}
