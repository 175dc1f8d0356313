import type { Field, TextVersions } from '#parts/workshop/model';
import { useAt, useBoardOf } from '../use-board.tsx';
import { FieldSection } from './field-section.tsx';
import { TextEditor } from './text-editor.tsx';
import { TextHeads, TextShown } from './text-versions.tsx';

const none: TextVersions = { heads: [], versions: {} };

/** A text the table writes together. Two that write at once both stand until somebody joins them. */
export function TextField({ field }: { field: Field }) {
  const { rights, writer } = useAt();
  const versions = useBoardOf().texts[field.id] ?? none;
  return (
    <FieldSection field={field}>
      {versions.heads.length > 1 && <TextHeads versions={versions} />}
      {rights.write ? (
        <TextEditor key={writer?.id} field={field} versions={versions} />
      ) : (
        versions.heads.length < 2 && <TextShown versions={versions} />
      )}
    </FieldSection>
  );
}
