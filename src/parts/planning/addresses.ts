/** Addresses of the part, without language prefix. */
export const yearPath = '/arshjul';
export const adaptPath = '/arshjul/tilpass';
export const agreementsPath = '/arshjul/avtaler';
export const paperPath = '/arshjul/avtaler/skjema';
export const periodPath = (id: string): string => `/arshjul/${id}`;
