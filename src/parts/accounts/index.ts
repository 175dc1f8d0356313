export { firstAdminToken } from './actions.ts';
export { adminRoutes } from './admin-routes.tsx';
export { enhetsregisteret } from './enhetsregisteret.ts';
export { forgetEnded } from './forget.ts';
export { identify } from './identify.ts';
export { type LoginDeps, loginRoutes } from './login-routes.tsx';
export { membersRoutes } from './members-routes.tsx';
export { accountsMigrations } from './migrations.ts';
export { myPageRoutes } from './my-page-routes.tsx';
export { organisationMigrations } from './organisation-migrations.ts';
export { organisationRoutes } from './organisation-routes.tsx';
export { outboxRoutes } from './outbox-routes.tsx';
export { privacyRoutes } from './privacy-routes.tsx';
export type { AccountsServices } from './services.ts';

import './organisation-schema.ts';
import './schema.ts';
