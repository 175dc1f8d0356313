import { later } from '../later.ts';

/** Only one of ten sheets has a drawing. */
export const drawing = later(() => import('./drawing-field.tsx'));
