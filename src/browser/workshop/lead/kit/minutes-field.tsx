import { Button, Group, I18nProvider, Input, Label, NumberField } from 'react-aria-components';

/** Whole minutes (or another small number) with − and +; arrow keys do the same. */
export function MinutesField(props: {
  label: string;
  /** The label is for screen readers alone: what stands beside says it to the others. */
  quiet?: boolean;
  value: number;
  min?: number;
  max: number;
  onChange: (value: number) => void;
}) {
  const { label, quiet = false, value, min = 1, max, onChange } = props;
  return (
    <I18nProvider locale="nb-NO">
      <NumberField
        className="lead-number"
        value={value}
        minValue={min}
        maxValue={max}
        onChange={(next) => onChange(Number.isFinite(next) ? next : min)}
      >
        <Label className={quiet ? 'lead-hidden' : undefined}>{label}</Label>
        <Group className="lead-number__group">
          <Button slot="decrement">−</Button>
          <Input />
          <Button slot="increment">+</Button>
        </Group>
      </NumberField>
    </I18nProvider>
  );
}
