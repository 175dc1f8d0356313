export {
  indexDocument,
  indexDocuments,
  refreshIndex,
  removeDocument,
  syncDocuments,
} from './actions.ts';
export {
  searchAnswerSchema,
  searchForApi,
  searchQuerySchema,
  suggestAnswerSchema,
  suggestForApi,
  suggestQuerySchema,
} from './api.ts';
export { searchMigrations } from './migrations.ts';
export type { SearchDocument, SearchKind } from './model/document.ts';
export { searchKinds } from './model/document.ts';
export { searchRoutes } from './routes.tsx';
export {
  type SearchHit,
  type SearchRequest,
  type SearchResult,
  searchDocuments,
} from './search.ts';
export { suggest } from './suggest.ts';

import './schema.ts';
