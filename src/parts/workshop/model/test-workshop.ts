import { apply } from './apply.ts';
import { blankWorkshop, defaultSettings } from './blank-workshop.ts';
import { visibleTo } from './changes.ts';
import { type Decision, decide } from './decide.ts';
import type { Entry, Operation, OperationOf, OperationType } from './operations.ts';
import type { Field, Sheet, Template, Words } from './template.ts';
import { type Side, sides } from './values.ts';
import type { Viewer } from './visibility.ts';
import type { Settings, Workshop } from './workshop.ts';

const words = (text: string): Words => ({ nb: text, nn: text });

export function aField(id: string, field: Partial<Field> = {}): Field {
  return {
    id,
    kind: 'notes',
    title: words(id),
    help: [],
    side: null,
    carriesFrom: null,
    zones: [],
    tags: [],
    parts: [],
    linksTo: [],
    options: [],
    many: false,
    from: null,
    statements: [],
    ownAllowed: false,
    items: [],
    ...field,
  };
}

export function aSheet(id: string, fields: Field[], sheet: Partial<Sheet> = {}): Sheet {
  return {
    id,
    number: 1,
    title: words(id),
    question: words(`${id}?`),
    minutes: 20,
    phases: ['read', 'write', 'talk', 'conclude'],
    silent: false,
    turns: [],
    reading: [],
    alwaysVisible: false,
    stamp: null,
    instructions: [],
    fields,
    ...sheet,
  };
}

const label = (id: string) => ({ id, label: words(id) });

/** Each shape of field once, in fewer sheets than the real ones. */
export function aTemplate(): Template {
  const sheets = [
    aSheet('hensikt', [aField('roller'), aField('regler', { kind: 'info' })]),
    aSheet('hvorfor', [aField('grunner'), aField('tvil')], {
      silent: true,
      phases: ['read', 'write', 'reveal', 'talk', 'conclude'],
    }),
    aSheet('partnere', [
      aField('partnere', { zones: [label('landet'), label('kommunen')] }),
      aField('bygg', { carriesFrom: 'hvorfor.grunner' }),
    ]),
    aSheet(
      'tenkt',
      [
        aField('partner', { kind: 'pick', from: 'partnere.partnere' }),
        aField('omrade', { kind: 'text' }),
        aField('form', { kind: 'choice', options: [label('ja'), label('nei'), label('vet-ikke')] }),
        aField('flere', { kind: 'choice', options: [label('a'), label('b')], many: true }),
        aField('tegning', { kind: 'drawing' }),
      ],
      { stamp: words('Tankeeksperiment') },
    ),
    aSheet('effekter', [
      aField('kommunen', { side: 'kommune', tags: [label('kvalitet'), label('tid')] }),
    ]),
    aSheet('male', [
      aField('indikatorer', { linksTo: ['effekter.kommunen'], parts: [label('hvordan')] }),
    ]),
    aSheet('myter', [
      aField('myter', {
        kind: 'statements',
        ownAllowed: true,
        statements: [
          { id: 'myte-1', text: words('Alt må ut på anbud'), page: null },
          { id: 'myte-2', text: words('Ingen pilot'), page: null },
        ],
      }),
    ]),
    aSheet('avslutning', [aField('neste')], { phases: ['write', 'talk', 'conclude'] }),
  ];
  return {
    id: 'prove',
    version: 1,
    title: words('Prøve'),
    lead: words('Til prøver'),
    sheets: sheets.map((sheet, at) => ({ ...sheet, number: at + 1 })),
    extras: [
      { id: 'innledning', title: words('Innledning'), minutes: 10 },
      { id: 'evaluering', title: words('Evaluering'), minutes: 10 },
    ],
  };
}

type Payload<T extends OperationType> = Omit<OperationOf<T>, 'v' | 'id' | 'type'>;
/** What `do` takes: an operation without version and id. */
export type Loose = { [T in OperationType]: { type: T } & Payload<T> }[OperationType];

/** Drives one workshop as a server would: decide, append, apply. Remembers every state. */
export class Room {
  state: Workshop = blankWorkshop;
  readonly log: Entry[] = [];
  readonly states: Workshop[] = [blankWorkshop];
  now = 1_000_000;
  private made = 0;

  /** Sends an operation; the decision comes back whatever it is. */
  send(actor: string, operation: unknown): Decision {
    this.now += 1_000;
    const decision = decide(this.state, { id: actor }, operation, this.now);
    if ('ok' in decision) {
      for (const entry of decision.ok) {
        // Through JSON, as in the database: what would not survive that must not matter.
        const stored = JSON.parse(JSON.stringify(entry)) as Entry;
        this.log.push(stored);
        this.state = apply(this.state, stored);
        this.states.push(this.state);
      }
    }
    return decision;
  }

  operation(loose: Loose): Operation {
    this.made += 1;
    return { v: 1, id: `op-${this.made}`, ...loose } as Operation;
  }

  try(actor: string, loose: Loose): string {
    const decision = this.send(actor, this.operation(loose));
    return 'ok' in decision ? 'ok' : decision.refused;
  }

  /** As `try`, for what a test takes for granted. */
  do(actor: string, ...all: Loose[]): this {
    for (const loose of all) {
      const outcome = this.try(actor, loose);
      if (outcome !== 'ok') throw new Error(`${actor} ${loose.type}: ${outcome}`);
    }
    return this;
  }

  join(id: string, table: string | null = 't1', side: Side = 'kommune'): this {
    return this.do(id, { type: 'participant.join', name: id, side, observer: false, table });
  }

  note(id: string, by: string, where = 'hensikt.roller', text = `tekst ${id}`, table = 't1'): this {
    const [sheet = '', field = ''] = where.split('.');
    return this.do(by, { type: 'note.add', table, sheet, field, note: id, text });
  }

  phase(sheet: string, phase: Sheet['phases'][number], tables: 'all' | string[] = 'all'): this {
    return this.do('fas', { type: 'phase.move', tables, sheet, phase });
  }

  reveal(sheet = 'hvorfor', tables: 'all' | string[] = 'all'): this {
    return this.do('fas', { type: 'sheet.reveal', tables, sheet });
  }

  sees(viewer: string | Viewer): Workshop {
    return visibleTo(this.state, typeof viewer === 'string' ? { id: viewer } : viewer);
  }
}

/** Facilitator «fas»; tables t1 (ada, bo) and t2 (cato, dina). */
export function aWorkshop(
  settings: Partial<Settings> = {},
  template: Template = aTemplate(),
): Room {
  return anEmptyWorkshop(settings, template)
    .join('ada', 't1', 'kommune')
    .join('bo', 't1', 'entreprenor')
    .join('cato', 't2', 'kommune')
    .join('dina', 't2', 'annet');
}

export function anEmptyWorkshop(
  settings: Partial<Settings> = {},
  template: Template = aTemplate(),
): Room {
  return new Room().do('fas', {
    type: 'workshop.create',
    workshop: 'verksted',
    title: 'Verksted',
    lang: 'nb',
    template,
    settings: { ...defaultSettings, ...settings },
    name: 'Fas',
    side: sides[2],
    tables: [
      { id: 't1', name: 'Bord 1' },
      { id: 't2', name: 'Bord 2' },
    ],
  });
}
