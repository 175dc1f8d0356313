import type { ReactNode } from 'react';
import { useView } from './view.tsx';

/** What every field has: a name that is its id too, a label, and what describes it. */
export interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  /** What is wrong with it. */
  error?: string | undefined;
}

/** Ids of what describes a field: its hint and its fault. */
export function describedBy({ name, hint, error }: FieldProps): string | undefined {
  const ids = [hint ? `${name}-hint` : '', error ? `${name}-feil` : ''].filter(Boolean);
  return ids.join(' ') || undefined;
}

/** A field's hint and fault, between its label and itself. */
export function AboutField({ name, hint, error }: FieldProps) {
  const { t } = useView();
  return (
    <>
      {hint ? (
        <p className="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field__error" id={`${name}-feil`}>
          <span className="ds-sr-only">{t.errorPrefix}</span>
          {error}
        </p>
      ) : null}
    </>
  );
}

export function TextField(
  props: FieldProps & {
    value: string;
    maxLength: number;
    autoComplete?: string;
    inputMode?: 'numeric' | 'text';
    type?: 'text' | 'date' | 'email';
    min?: string;
    max?: string;
    short?: boolean;
    required?: boolean;
  },
) {
  const { name, label, hint: _, error, short, value, required = true, ...input } = props;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <AboutField {...props} />
      <input
        {...input}
        className={short ? 'ds-input field__short' : 'ds-input'}
        id={name}
        name={name}
        defaultValue={value}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </div>
  );
}

export function SelectField(
  props: FieldProps & { value: string; options: { value: string; label: string }[] },
) {
  const { name, label, error, value, options } = props;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <AboutField {...props} />
      <select
        id={name}
        name={name}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function CheckField(props: FieldProps & { checked: boolean }) {
  const { name, label, checked } = props;
  return (
    <div className="field field--check">
      <label>
        <input
          type="checkbox"
          name={name}
          value="1"
          id={name}
          defaultChecked={checked}
          aria-describedby={describedBy(props)}
        />{' '}
        {label}
      </label>
      <AboutField {...props} />
    </div>
  );
}

/** What must be corrected, each leading to its field. Stands first in the page's content. */
export function FormErrors({ errors }: { errors: { field: string; text: string }[] }) {
  const { t } = useView();
  if (errors.length === 0) return null;
  return (
    <section
      className="ds-error-summary"
      aria-labelledby="feil-i-skjemaet"
      role="alert"
      tabIndex={-1}
    >
      <h2 id="feil-i-skjemaet">{t.errorSummary}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field + text}>
            <a className="ds-link" href={`#${field}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function FormActions({ children }: { children: ReactNode }) {
  return <div className="page-actions">{children}</div>;
}
