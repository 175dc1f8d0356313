export { fundingEndpoints } from './api.ts';
export type { FundingDeps } from './deps.ts';
export { type FundingListing, fundingPages } from './listing.ts';
export { loadFunding } from './load-funding.ts';
export type { Funding, Scheme } from './model/funding.ts';
export { type FundingWindow, windowsFor } from './model/windows.ts';
export { fundingRoutes } from './routes.tsx';
