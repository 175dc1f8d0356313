import type { Board } from './board.ts';

export const emptyBoard: Board = {
  notes: {},
  clusters: {},
  texts: {},
  choices: {},
  picks: {},
  strokes: {},
  statements: {},
  answers: {},
  votes: {},
  undo: {},
  hidden: {},
};
