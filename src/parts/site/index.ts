export { type Published, siteRoutes } from './routes.tsx';
export { wellKnownRoutes } from './well-known.ts';
