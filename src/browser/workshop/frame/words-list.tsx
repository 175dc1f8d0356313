import type { ReactNode } from 'react';
import { type Waiting, wordsIn } from '../sync/waiting.ts';

/** What somebody wrote, as they wrote it, to be copied. */
export function WordsList<T extends Waiting>(props: {
  items: readonly T[];
  none: string;
  after: (item: T, words: string) => ReactNode;
}) {
  return (
    <ul className="ws-words">
      {props.items.map((item) => {
        const words = wordsIn(item.operation).join('\n');
        return (
          <li key={item.operation.id}>
            {words ? <blockquote>{words}</blockquote> : <p>{props.none}</p>}
            {props.after(item, words)}
          </li>
        );
      })}
    </ul>
  );
}
