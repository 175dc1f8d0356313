/** What is particular to one installation and shown to its readers. */
export interface Installation {
  name: string;
  /** Public address without a trailing slash; links in feeds, mail and documents start with it. */
  baseUrl: string;
  accessibilityStatementUrl: string | undefined;
  securityContact: string | undefined;
  /** True only in `npm run dev`: pages then reload when the server restarts. */
  development: boolean;
}
