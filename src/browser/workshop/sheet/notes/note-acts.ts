import { createContext, use } from 'react';
import type { Note } from '#parts/workshop/model';

/** A dialog on the sheet; it looks up what it is about, which may be gone meanwhile. */
export type OpenDialog =
  | { is: 'edit' | 'move' | 'more' | 'link'; note: string }
  | { is: 'group'; field: string; note: string }
  | { is: 'rename'; cluster: string }
  | { is: 'statement'; statement: string };

/** Where something is put down: what is left out stays. `before`: in front of that note. */
export interface PutDown {
  field: string;
  zone?: string | null;
  cluster?: string | null;
  before?: string | null;
  /** In a group that gets its name in a dialog. */
  newGroup?: true;
}

/** What can be done with notes. The same object as long as the sheet is shown. */
export interface NoteActs {
  open: (dialog: OpenDialog) => void;
  remove: (note: Note) => void;
  shift: (note: Note, by: -1 | 1) => void;
  put: (id: string, where: PutDown, name: string) => void;
  vote: (note: Note, dots: number) => void;
  unlink: (note: Note, ref: string) => void;
  dissolve: (cluster: string) => void;
}

export const ActsContext = createContext<NoteActs | undefined>(undefined);

export function useActs(): NoteActs {
  const acts = use(ActsContext);
  if (!acts) throw new Error('Used outside of NoteActsProvider');
  return acts;
}
