import { noIds } from './id-set.ts';
import type { Settings, Workshop } from './workshop.ts';

/** The method lets views live side by side: votes, parking and hands are off unless turned on. */
export const defaultSettings: Settings = {
  anonymous: false,
  approval: false,
  freeSeating: true,
  tablesMove: false,
  dots: 0,
  parking: false,
  hands: false,
  retention: 12,
};

/** Before the first entry. */
export const blankWorkshop: Workshop = {
  v: 1,
  id: '',
  seq: 0,
  newer: 0,
  status: 'blank',
  title: '',
  lang: 'nb',
  createdAt: 0,
  template: {
    id: '',
    version: 1,
    title: { nb: '', nn: '' },
    lead: { nb: '', nn: '' },
    sheets: [],
    extras: [],
  },
  settings: defaultSettings,
  participants: {},
  tables: {},
  boards: {},
  run: { plan: [], startedAt: null, endsAt: null, pausedAt: null, current: null, past: [] },
  offers: {},
  messages: {},
  parking: {},
  showing: null,
  plenary: {},
  commitments: {},
  mine: {},
  seen: noIds,
};
