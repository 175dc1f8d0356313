import { useId, useMemo } from 'react';
import { boardOf, type Field, limits } from '#parts/workshop/model';
import { useStore, useWorkshop } from '../../use-workshop.tsx';
import { type FieldNotes, linkable } from '../model/earlier.ts';
import { short } from '../model/short.ts';
import { useAt } from '../use-board.tsx';
import { useSheetTexts, useWords } from '../use-texts.ts';

/** What belongs to a note besides its words. */
export interface Extra {
  zone: string;
  tags: string[];
  parts: Record<string, string>;
  /** «sheet/note», or empty. */
  link: string;
}
export const noExtra: Extra = { zone: '', tags: [], parts: {}, link: '' };

/** What a new note of a field that wants links can be linked to. */
export function useLinkTargets(field: Field): FieldNotes[] {
  const store = useStore();
  const { table, sheet } = useAt();
  // The boards it looks into; a new list only when one of them has changed.
  const boards = useWorkshop((workshop) =>
    field.linksTo.map((path) => boardOf(workshop, table, path.split('.')[0] ?? '')),
  );
  return useMemo(() => {
    const { workshop } = store.get();
    if (!workshop || boards.length === 0) return [];
    return linkable(workshop, table, sheet.id, field, { id: '', links: [] });
  }, [store, boards, table, sheet, field]);
}

/** Parts, zone, kinds of gain and what it is to show, as far as the field has them. */
export function Extras(props: {
  field: Field;
  extra: Extra;
  onChange: (extra: Extra) => void;
  targets?: FieldNotes[];
  /** Zone and links have their own dialogs once the note is there. */
  only?: 'words';
}) {
  const { field, extra, onChange, targets = [], only } = props;
  const t = useSheetTexts();
  const words = useWords();
  const id = useId();
  return (
    <>
      {field.parts.map((part) => (
        <div className="stack" key={part.id}>
          <label htmlFor={`${id}-${part.id}`}>{words(part.label)}</label>
          <input
            id={`${id}-${part.id}`}
            className="ds-input"
            maxLength={limits.part}
            value={extra.parts[part.id] ?? ''}
            onChange={(event) =>
              onChange({ ...extra, parts: { ...extra.parts, [part.id]: event.target.value } })
            }
          />
        </div>
      ))}
      {field.zones.length > 0 && only !== 'words' && (
        <div className="stack">
          <label htmlFor={`${id}-zone`}>{t.zone}</label>
          <select
            id={`${id}-zone`}
            value={extra.zone}
            onChange={(event) => onChange({ ...extra, zone: event.target.value })}
          >
            <option value="">{t.noZone}</option>
            {field.zones.map((zone) => (
              <option key={zone.id} value={zone.id}>
                {words(zone.label)}
              </option>
            ))}
          </select>
        </div>
      )}
      {field.tags.length > 0 && (
        <fieldset className="chips">
          <legend>{t.tags}</legend>
          {field.tags.map((tag) => (
            <label key={tag.id}>
              <input
                type="checkbox"
                checked={extra.tags.includes(tag.id)}
                onChange={(event) => {
                  const others = extra.tags.filter((one) => one !== tag.id);
                  onChange({ ...extra, tags: event.target.checked ? [...others, tag.id] : others });
                }}
              />
              {words(tag.label)}
            </label>
          ))}
        </fieldset>
      )}
      {targets.length > 0 && only !== 'words' && (
        <div className="stack">
          <label htmlFor={`${id}-link`}>{t.linkToEffect}</label>
          <select
            id={`${id}-link`}
            value={extra.link}
            onChange={(event) => onChange({ ...extra, link: event.target.value })}
          >
            <option value="">{t.linkLater}</option>
            {targets.map((group) => (
              <optgroup key={group.path} label={words(group.title)}>
                {group.notes.map(({ ref, note }) => (
                  <option key={ref} value={ref}>
                    {short(note.text, 70)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
