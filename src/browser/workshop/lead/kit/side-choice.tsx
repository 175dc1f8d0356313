import { useId } from 'react';
import type { Side } from '#parts/workshop/model';
import { sides } from '#parts/workshop/model';
import { SideMark } from './side-mark.tsx';

export function SideChoice(props: { legend: string; value: Side; onChange: (side: Side) => void }) {
  const { legend, value, onChange } = props;
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {sides.map((side) => (
        <label key={side} className="lead-check">
          <input
            type="radio"
            name={name}
            checked={side === value}
            onChange={() => onChange(side)}
          />
          <SideMark side={side} word />
        </label>
      ))}
    </fieldset>
  );
}
