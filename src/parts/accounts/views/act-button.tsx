import { useView } from '#ui/view.tsx';

/** One thing to do with one row, as a form of its own: it works without scripts. */
export function ActButton(props: {
  to: string;
  fields: Record<string, string>;
  label: string;
  /** What it does to whom, for whoever hears the button alone. */
  about: string;
}) {
  const { href } = useView();
  return (
    <form method="post" action={href(props.to)}>
      {Object.entries(props.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="submit"
        aria-label={props.about}
      >
        {props.label}
      </button>
    </form>
  );
}
