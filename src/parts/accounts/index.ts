export { firstAdminToken } from './actions.ts';
export { forgetEnded } from './forget.ts';
export { identify } from './identify.ts';
export { type LoginDeps, loginRoutes } from './login-routes.tsx';
export { accountsMigrations } from './migrations.ts';
export { myPageRoutes } from './my-page-routes.tsx';
export { outboxRoutes } from './outbox-routes.tsx';
export { privacyRoutes } from './privacy-routes.tsx';
export type { AccountsServices } from './services.ts';

import './schema.ts';
