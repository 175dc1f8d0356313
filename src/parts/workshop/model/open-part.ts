import { sharedWith } from './visibility.ts';
import type { Workshop } from './workshop.ts';

/**
 * What everybody may have: all tables, without what silence still keeps, without authors where the
 * workshop is anonymous, without earlier words and who voted. Reports, results and exports are made
 * of this and nothing else.
 */
export function openPart(state: Workshop): Workshop {
  return sharedWith(state, 'observer');
}
