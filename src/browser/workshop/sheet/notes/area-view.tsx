import type { Field } from '#parts/workshop/model';
import type { Area, Group } from '../model/layout.ts';
import type { ScreenState } from '../screen-state.ts';
import { useAt, useBoardOf } from '../use-board.tsx';
import { useSheetTexts, useWords } from '../use-texts.ts';
import { useDragging, useDragParts } from './drag-parts.ts';
import { useActs } from './note-acts.ts';
import { NoteList } from './note-list.tsx';

/** A zone with its groups, or the whole field when it has no zones. */
export function AreaView(props: {
  field: Field;
  area: Area;
  /** The last of the field's areas. */
  last: Area | undefined;
  view: ScreenState['view'];
}) {
  const { field, area, view } = props;
  const t = useSheetTexts();
  const words = useWords();
  const zone = field.zones.find(({ id }) => id === area.zone);
  const zoned = field.zones.length > 0;
  const name = zone ? words(zone.label) : zoned ? t.noZone : words(field.title);
  const grouped = area.groups.some(({ cluster }) => cluster !== null);
  return (
    <div className="area" data-zone={zoned ? (area.zone ?? 'none') : undefined}>
      {zoned && (
        <h4 className="area__title">
          {name} <span className="count">{area.count}</span>
        </h4>
      )}
      <div className="groups">
        {area.groups.map((group) => (
          <GroupView
            key={group.key}
            field={field}
            area={area}
            group={group}
            view={view}
            level={zoned ? 5 : 4}
            name={name}
            grouped={grouped}
          />
        ))}
        {view === 'board' && area === props.last && <NewGroup field={field} />}
      </div>
    </div>
  );
}

/** While a note is on its way: a place that makes a group of it. */
function NewGroup({ field }: { field: Field }) {
  const t = useSheetTexts();
  const { rights } = useAt();
  const { notes } = useBoardOf();
  const dragged = useDragging();
  const drag = useDragParts(rights.sort);
  if (!drag || dragged === null || notes[dragged]?.field !== field.id) return null;
  return (
    <div className="group group--new">
      <p aria-hidden="true">{t.newGroup}</p>
      <drag.DropList target={{ field: field.id, newGroup: true }} where={t.newGroup.toLowerCase()}>
        {null}
      </drag.DropList>
    </div>
  );
}

function GroupView(props: {
  field: Field;
  area: Area;
  group: Group;
  view: ScreenState['view'];
  level: 4 | 5;
  name: string;
  grouped: boolean;
}) {
  const { field, area, group, view, level, name, grouped } = props;
  const t = useSheetTexts();
  const { rights } = useAt();
  const { cluster, notes } = group;
  const dragging = useDragging();
  // A place to put a note beside the groups is needed only while something is on its way there.
  if (!cluster && notes.length === 0 && grouped && !dragging) return null;
  const Heading = level === 4 ? 'h4' : 'h5';
  const where = cluster ? t.group(cluster.name) : grouped ? t.loose.toLowerCase() : `«${name}»`;
  const target = {
    field: field.id,
    cluster: cluster?.id ?? null,
    ...(field.zones.length > 0 ? { zone: area.zone } : {}),
  };
  return (
    <div className="group" data-cluster={cluster?.id} data-named={cluster ? '' : undefined}>
      {cluster && (
        <div className="group__head">
          <Heading className="group__name">
            <span className="sr-only">{t.groupHeading}: </span>
            {cluster.name} <span className="count">{notes.length}</span>
          </Heading>
          {rights.sort && <GroupTools id={cluster.id} name={cluster.name} />}
        </div>
      )}
      {!cluster && grouped && (
        <Heading className="group__name group__name--loose">{t.loose}</Heading>
      )}
      {cluster && notes.length === 0 && <p className="empty">{t.groupEmpty}</p>}
      <NoteList field={field} notes={notes} view={view} target={target} where={where} />
    </div>
  );
}

function GroupTools({ id, name }: { id: string; name: string }) {
  const t = useSheetTexts();
  const acts = useActs();
  const about = <span className="sr-only">: «{name}»</span>;
  return (
    <span className="group__tools">
      <button
        type="button"
        className="tool"
        data-act={`rename-${id}`}
        onClick={() => acts.open({ is: 'rename', cluster: id })}
      >
        {t.groupRename}
        {about}
      </button>
      <button
        type="button"
        className="tool"
        data-act={`dissolve-${id}`}
        onClick={() => acts.dissolve(id)}
      >
        {t.groupDissolve}
        {about}
      </button>
    </span>
  );
}
