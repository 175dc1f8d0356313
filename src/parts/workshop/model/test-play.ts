import { expect } from 'vitest';
import { type Draw, operationFrom, people } from './test-random.ts';
import { aWorkshop, type Room } from './test-workshop.ts';
import type { Viewer } from './visibility.ts';

/** Plays random operations; each refusal must leave the very same state. */
export function play(
  steps: Draw[],
  settings = {},
  after?: (room: Room, taken: boolean, step: number) => void,
): Room {
  const room = aWorkshop({ dots: 2, hands: true, parking: true, ...settings });
  for (const { id } of room.state.template.sheets) room.phase(id, 'write');
  steps.forEach((draw, step) => {
    const { by, loose } = operationFrom(room, draw, step);
    const before = room.state;
    const outcome = room.try(by, loose);
    if (outcome !== 'ok') expect(room.state).toBe(before);
    after?.(room, outcome === 'ok', step);
  });
  return room;
}

export const viewers: Viewer[] = [
  ...people.map((id) => ({ id })),
  { id: 'ada', as: 'w1' },
  { id: 'nobody' },
];
