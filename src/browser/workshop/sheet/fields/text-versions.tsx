import type { TextVersions } from '#parts/workshop/model';
import { useAt, useNames } from '../use-board.tsx';
import { useSheetTexts } from '../use-texts.ts';

/** The text as it stands, to who may not write here. */
export function TextShown({ versions }: { versions: TextVersions }) {
  const t = useSheetTexts();
  const text = versions.versions[versions.heads[0] ?? '']?.text ?? '';
  return text.trim() ? (
    <p className="text-shown">{text}</p>
  ) : (
    <p className="empty">{t.textEmpty}</p>
  );
}

/** What stands side by side because two wrote at once. */
export function TextHeads({ versions }: { versions: TextVersions }) {
  const t = useSheetTexts();
  const { anonymous } = useAt();
  const names = useNames();
  return (
    <div className="heads">
      <p className="heads__why">{t.textTwo}</p>
      <div className="heads__list">
        {versions.heads.map((id) => {
          const version = versions.versions[id];
          const who = anonymous ? undefined : names(version?.by ?? null);
          return (
            <blockquote key={id}>
              <p className="meta">
                {who === undefined ? t.textVersionUnknown : t.textVersion(who)}
              </p>
              <p>{version?.text}</p>
            </blockquote>
          );
        })}
      </div>
    </div>
  );
}
