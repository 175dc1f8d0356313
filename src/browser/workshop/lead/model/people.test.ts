import { describe, expect, it } from 'vitest';
import { aWorkshop, type Loose } from '../../../../parts/workshop/model/test-workshop.ts';
import { commitmentGroups, offerTables, whoAt } from './commitments.ts';
import { noticesFor } from './notices.ts';
import { peopleGroups } from './people-groups.ts';
import { fittingSlide, slidesOf } from './slides.ts';

const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);
const none: ReadonlySet<string> = new Set();

describe('people in groups', () => {
  it('are at tables, without a seat, waiting, watching or gone', () => {
    const room = aWorkshop({ approval: true, hands: true });
    room.do('fas', { type: 'participant.admit', participant: 'ada' });
    room.do('fas', { type: 'participant.admit', participant: 'bo' });
    room.do('ada', { type: 'hand.raise' });
    room.do('fas', { type: 'participant.remove', participant: 'bo' });
    const groups = peopleGroups(room.state);
    expect(ids(groups.waiting)).toEqual(['cato', 'dina']);
    expect(ids(groups.hands)).toEqual(['ada']);
    expect(ids(groups.facilitators)).toEqual(['fas']);
    expect(ids(groups.unseated)).toEqual(['fas']);
    expect(groups.tables.map(({ people }) => ids(people))).toEqual([['ada'], []]);
    expect(ids(groups.gone)).toEqual(['bo']);
  });

  it('are found by part of a name', () => {
    const groups = peopleGroups(aWorkshop().state, ' DA ');
    expect(groups.tables.flatMap(({ people }) => ids(people))).toEqual(['ada']);
  });
});

describe('commitments', () => {
  const offer = (commitment: string, who: string, due: string | null = null): Loose => ({
    type: 'commitment.offer',
    commitment,
    table: 't1',
    who,
    what: `Gjøre ${commitment}`,
    due,
    notes: [],
  });
  const wrapped = () => aWorkshop().phase('avslutning', 'conclude');

  it('are mine to answer, mine, asked of others, or of others', () => {
    const room = wrapped()
      .do('ada', offer('a', 'bo'), offer('b', 'ada', '2026-12-01'), offer('c', 'ada', '2026-11-30'))
      .do('bo', offer('d', 'ada'), offer('e', 'bo'));
    const groups = commitmentGroups(room.sees('ada'), 'ada');
    expect(ids(groups.toAnswer)).toEqual(['d']);
    expect(ids(groups.mine)).toEqual(['c', 'b']);
    expect(ids(groups.asked)).toEqual(['a']);
    expect(ids(groups.others)).toEqual(['e']);
  });

  it('can be offered where one has sat, once the table is at the end', () => {
    expect(offerTables(aWorkshop().state, 'ada')).toEqual([]);
    const room = wrapped();
    expect(ids(offerTables(room.state, 'ada'))).toEqual(['t1']);
    expect(ids(offerTables(room.state, 'fas'))).toEqual(['t1', 't2']);
    expect(ids(whoAt(room.state, 't1', 'bo'))).toEqual(['bo', 'ada']);
  });
});

describe('notices', () => {
  const at = (now: number) => ({ deleteOn: '2027-01-31', now, away: none });

  it('ask first, then tell; what is put away stays away', () => {
    const room = aWorkshop()
      .do('fas', { type: 'facilitator.offer', to: 'ada' })
      .do('fas', { type: 'message.send', message: 'm1', text: 'Kaffe', tables: 'all' });
    const me = { viewer: 'ada', writer: 'ada' };
    const seen = noticesFor(room.sees('ada'), me, at(room.now));
    expect(seen.map(({ is }) => is)).toEqual(['offer', 'message']);
    const away = new Set(['m1']);
    const after = noticesFor(room.sees('ada'), me, { ...at(room.now), away });
    expect(after.map(({ is }) => is)).toEqual(['offer']);
  });

  it('leave out what was said before one came, and what one said oneself', () => {
    const room = aWorkshop()
      .do('fas', { type: 'message.send', message: 'm1', text: 'Velkommen', tables: 'all' })
      .join('eva');
    const notices = (id: string) =>
      noticesFor(room.sees(id), { viewer: id, writer: id }, at(room.now));
    expect(notices('eva')).toEqual([]);
    expect(notices('fas')).toEqual([]);
    expect(notices('ada')).toHaveLength(1);
  });

  it('tell of deletion in the last two weeks', () => {
    const { state } = aWorkshop();
    const me = { viewer: 'ada', writer: 'ada' };
    const day = (text: string) => noticesFor(state, me, at(Date.parse(`${text}T12:00:00Z`)));
    expect(day('2027-01-16').map(({ is }) => is)).toEqual([]);
    expect(day('2027-01-18').map(({ is }) => is)).toContain('deletion');
  });
});

describe('the projector', () => {
  it('begins with joining, goes on with what goes on, and turns to the plenary', () => {
    const room = aWorkshop();
    expect(fittingSlide(room.state)).toBe('join');
    room.do('fas', { type: 'run.start' });
    expect(fittingSlide(room.state)).toBe('now');
    expect(ids(slidesOf(room.state))).toEqual(['join', 'now']);
    room.do('fas', { type: 'plenary.show', what: { sheet: 'hensikt', field: 'roller' } });
    expect(fittingSlide(room.state)).toBe('plenary');
    expect(ids(slidesOf(room.state))).toEqual(['join', 'now', 'plenary']);
  });
});
