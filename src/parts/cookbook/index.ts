export { type PublishPage, movePage, publishPage, withdrawPage } from './actions.ts';
export { cookbookEndpoints } from './api.ts';
export { bookletRoutes } from './booklet-routes.tsx';
export { cookbookMigrations } from './migrations.ts';
export { isEmpty as cookbookIsEmpty, publishedPages } from './queries.ts';
export { cookbookRoutes } from './routes.tsx';
export { checkReferences, readStarterPages, type StarterPage } from './starter-content.ts';
