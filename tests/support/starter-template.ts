/** The database that contexts in tests are copied from; made once by the global setup. */
export const starterTemplate = 'starter_template';
