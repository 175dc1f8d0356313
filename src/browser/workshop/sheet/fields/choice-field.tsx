import { useId } from 'react';
import type { Field } from '#parts/workshop/model';
import { useAt, useBoardOf, useNames } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts, useWords } from '../use-texts.ts';
import { FieldSection } from './field-section.tsx';

/** The table's answer: one of the options, or several where the field allows it. */
export function ChoiceField({ field }: { field: Field }) {
  const t = useSheetTexts();
  const words = useWords();
  const name = useId();
  const { table, sheet, rights, anonymous } = useAt();
  const send = useSend();
  const names = useNames();
  const choice = useBoardOf().choices[field.id];
  const chosen = choice?.options ?? [];
  const set = (option: string, on: boolean): void => {
    const others = chosen.filter((one) => one !== option);
    const options = field.many ? (on ? [...others, option] : others) : [option];
    void send({ type: 'choice.set', table, sheet: sheet.id, field: field.id, options });
  };
  const who = anonymous ? undefined : names(choice?.by ?? null);
  return (
    <FieldSection field={field}>
      <fieldset className="options">
        <legend className="sr-only">{words(field.title)}</legend>
        {field.options.map(({ id, label }) => (
          <label key={id} className="option">
            <input
              type={field.many ? 'checkbox' : 'radio'}
              name={name}
              value={id}
              checked={chosen.includes(id)}
              disabled={!rights.write}
              onChange={(event) => set(id, event.target.checked)}
            />
            {words(label)}
          </label>
        ))}
      </fieldset>
      <p className="meta">
        {chosen.length === 0 && !rights.write && t.notAnswered}
        {chosen.length === 0 && rights.write && t.choiceHint}
        {chosen.length > 0 && who !== undefined && t.chosenBy(who)}
      </p>
    </FieldSection>
  );
}
