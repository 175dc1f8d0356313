import { boardOf, isOwn, isSilent, noteAt } from './lookups.ts';
import { get } from './records.ts';
import { fieldFor, first, includesId, mayWrite, type Rules } from './rules.ts';
import { limits } from './values.ts';

type FieldType =
  | 'text.write'
  | 'choice.set'
  | 'pick.set'
  | 'stroke.add'
  | 'stroke.remove'
  | 'statement.add'
  | 'statement.edit'
  | 'statement.remove'
  | 'statement.answer';

export const fieldRules: Rules<FieldType> = {
  'text.write': (call, op) => {
    const versions = get(boardOf(call.state, op.table, op.sheet).texts, op.field)?.versions ?? {};
    return first(
      mayWrite(call, op),
      !fieldFor(call.state, op, 'text') && 'not-found',
      get(versions, op.version) && 'exists',
      op.basedOn.some((id) => !get(versions, id)) && 'not-found',
      Object.keys(versions).length >= limits.versionsOfText && 'full',
    );
  },
  'choice.set': (call, op) => {
    const field = fieldFor(call.state, op, 'choice');
    return first(
      mayWrite(call, op),
      !field && 'not-found',
      op.options.some((id) => !includesId(field?.options ?? [], id)) && 'invalid',
      op.options.length > 1 && !field?.many && 'invalid',
    );
  },
  'pick.set': (call, op) => {
    const field = fieldFor(call.state, op, 'pick');
    const refused = first(mayWrite(call, op), !field && 'not-found');
    if (refused || op.note === null) return refused;
    const sheet = op.note.split('/')[0] ?? '';
    const note = noteAt(call.state, op.table, op.note);
    return first(
      !note && 'not-found',
      isSilent(call.state, op.table, sheet) && 'hidden',
      field?.from !== `${sheet}.${note?.field}` && 'invalid',
    );
  },
  'stroke.add': (call, op) => {
    const { strokes } = boardOf(call.state, op.table, op.sheet);
    return first(
      mayWrite(call, op),
      !fieldFor(call.state, op, 'drawing') && 'not-found',
      get(strokes, op.stroke) && 'exists',
      Object.keys(strokes).length >= limits.strokesOnBoard && 'full',
    );
  },
  'stroke.remove': (call, op) => {
    const stroke = get(boardOf(call.state, op.table, op.sheet).strokes, op.stroke);
    if (!stroke) return 'not-found';
    return isOwn(call.state, stroke, call.author.id) ? null : 'not-yours';
  },
  'statement.add': (call, op) => {
    const field = fieldFor(call.state, op, 'statements');
    const { statements } = boardOf(call.state, op.table, op.sheet);
    const sheet = call.state.template.sheets.find(({ id }) => id === op.sheet);
    const given = sheet?.fields.some((one) => includesId(one.statements, op.statement));
    return first(
      mayWrite(call, op),
      !field && 'not-found',
      !field?.ownAllowed && 'off',
      (given || get(statements, op.statement)) && 'exists',
      Object.keys(statements).length >= limits.statementsOnBoard && 'full',
    );
  },
  'statement.edit': (call, op) => {
    const statement = get(boardOf(call.state, op.table, op.sheet).statements, op.statement);
    if (!statement) return 'not-found';
    return isOwn(call.state, statement, call.author.id) ? null : 'not-yours';
  },
  'statement.remove': (call, op) => {
    const { statements, notes, answers } = boardOf(call.state, op.table, op.sheet);
    const statement = get(statements, op.statement);
    if (!statement) return 'not-found';
    if (!isOwn(call.state, statement, call.author.id)) return 'not-yours';
    // What others have said about it would lose what it is about.
    const talked = Object.values(notes).some((note) => note.statement === op.statement);
    const answer = get(answers, op.statement);
    const answered =
      answer && (answer.table !== null || Object.values(answer.tally).some((count) => count > 0));
    return first((talked || answered) && 'in-use');
  },
  'statement.answer': (call, op) => {
    const field = fieldFor(call.state, op, 'statements');
    const own = get(boardOf(call.state, op.table, op.sheet).statements, op.statement);
    const known = includesId(field?.statements ?? [], op.statement) || own?.field === op.field;
    return first(
      mayWrite(call, op),
      (!field || !known) && 'not-found',
      op.scope === 'table' && call.author.table !== op.table && !call.author.facilitator
        ? 'wrong-table'
        : null,
    );
  },
};
