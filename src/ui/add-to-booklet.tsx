import { useView } from './view.tsx';

/** Puts a page or an example into the reader's booklet; a form, so that it works without scripts. */
export function AddToBooklet({ item, label, back }: { item: string; label: string; back: string }) {
  const { href } = useView();
  return (
    <form method="post" action={href('/hefte')}>
      <input type="hidden" name="legg" value={item} />
      <input type="hidden" name="tilbake" value={href(back)} />
      <button className="button" data-variant="secondary" type="submit">
        {label}
      </button>
    </form>
  );
}
