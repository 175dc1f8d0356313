import type { Lang } from '#platform/i18n/lang.ts';
import {
  type ChoiceName,
  choices,
  type LineName,
  type QuestionName,
  type Typed,
} from './form-questions.ts';
import { formTexts } from './form-texts.ts';
import { type Facts, mostMonths, type Valuation } from './model/facts.ts';
import { type AmountFault, typedAmount } from './typed-amount.ts';
import { typedDay } from './typed-day.ts';

export interface FormError {
  field: QuestionName;
  text: string;
}
/** What the answers say, or what is wrong with them, each fault at its question. */
export type ReadAnswers =
  | { ok: { facts: Facts; startedOn: string | undefined } }
  | { errors: FormError[] };

const mostItems = 100;
/** More amounts than anybody types in one field; the API takes a hundred. */
const mostListed = 20;

const meanings = {
  kjoper: { kommune: 'municipality', fylkeskommune: 'county', stat: 'state' },
  avtale: { kjop: 'purchase', tilskudd: 'grant', samarbeid: 'cooperation' },
  type: {
    varer: 'goods',
    tjenester: 'services',
    bygg: 'works',
    helse: 'health-social',
    saerlige: 'special',
  },
  reservert: {
    ideelle: 'nonprofit',
    brukerstyrte: 'user-governed',
    vernede: 'sheltered',
    enkeltbrukere: 'individual',
    nei: 'none',
  },
  unntak: {
    egen: 'own-organisation',
    offentlig: 'public-cooperation',
    konsesjon: 'concession',
    nei: 'none',
  },
} as const;

/** Reads a query of answers. What is empty is unknown; nothing is guessed. */
export function readAnswers(typed: Typed, lang: Lang): ReadAnswers {
  const errors: FormError[] = [];
  const read = new Reader(typed, lang, errors);
  const valuation = defined<Valuation>({
    monthly: read.kroner('maned'),
    months: read.whole('maneder', mostMonths),
    openEnded: read.yes('lopende'),
    optionMonths: read.whole('opsjon', mostMonths),
    total: read.kroner('pris'),
    options: read.list('opsjonspris'),
    lots: read.list('deler'),
    times: read.whole('ganger', mostItems),
  });
  const facts = defined<Facts>({
    buyer: read.meaning('kjoper'),
    form: read.meaning('avtale'),
    kind: read.meaning('type'),
    value: read.kroner('verdi'),
    valuation: Object.keys(valuation).length > 0 ? valuation : undefined,
    exit: read.meaning('unntak'),
    research: read.yes('fou'),
    innovation: read.yes('innovasjon'),
    splittable: read.yes('deling'),
    reservation: read.meaning('reservert'),
    framework: read.yes('ramme'),
    frameworkYears: read.whole('rammear', 100),
    pilot: read.yes('pilot'),
    supplierHelped: read.yes('hjelp'),
  });
  const startedOn = read.day('dato');
  return errors.length > 0 ? { errors } : { ok: { facts, startedOn } };
}

/** One question at a time: its meaning, or undefined and a fault in `errors`. */
class Reader {
  private readonly t;
  constructor(
    private readonly typed: Typed,
    lang: Lang,
    private readonly errors: FormError[],
  ) {
    this.t = formTexts[lang];
  }

  meaning<Name extends keyof typeof meanings>(
    name: Name,
  ): (typeof meanings)[Name][keyof (typeof meanings)[Name]] | undefined {
    const text = this.choice(name);
    return text === undefined ? undefined : meanings[name][text as keyof (typeof meanings)[Name]];
  }

  yes(name: ChoiceName): boolean | undefined {
    const text = this.choice(name);
    return text === undefined ? undefined : text === 'ja';
  }

  kroner(name: LineName): number | undefined {
    const text = this.typed[name];
    return text === undefined ? undefined : this.amount(name, text);
  }

  /** Amounts with plus or semicolon between them. */
  list(name: LineName): number[] | undefined {
    const text = this.typed[name];
    if (text === undefined) return undefined;
    const words = text.split(/[+;\n]/).map((one) => one.trim());
    if (words.length > mostListed) {
      this.wrong(name, this.t.wrongList(this.t[name], text, mostListed));
      return undefined;
    }
    return words.flatMap((one) => this.amount(name, one) ?? []);
  }

  whole(name: LineName, most: number): number | undefined {
    const text = this.typed[name];
    if (text === undefined) return undefined;
    const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= most) return number;
    this.wrong(name, this.t.wrongNumber(this.t[name], text, most));
    return undefined;
  }

  day(name: 'dato'): string | undefined {
    const text = this.typed[name];
    if (text === undefined) return undefined;
    const day = typedDay(text);
    if ('ok' in day) return day.ok;
    const words = day.wrong === 'missing' ? this.t.wrongDayMissing : this.t.wrongDayWords;
    this.wrong(name, words(this.t[name], text));
    return undefined;
  }

  private choice(name: ChoiceName): string | undefined {
    const text = this.typed[name];
    if (text === undefined) return undefined;
    if ((choices[name] as readonly string[]).includes(text)) return text;
    this.wrong(name, this.t.wrongChoice(this.t[name], text));
    return undefined;
  }

  private amount(name: LineName, text: string): number | undefined {
    const amount = typedAmount(text);
    if ('ok' in amount) return amount.ok;
    this.wrong(name, this.t[moneyWords[amount.wrong]](this.t[name], text));
    return undefined;
  }

  private wrong(field: QuestionName, text: string): void {
    if (!this.errors.some((error) => error.field === field)) this.errors.push({ field, text });
  }
}

const moneyWords = {
  words: 'wrongMoneyWords',
  unclear: 'wrongMoneyUnclear',
  negative: 'wrongMoneyNegative',
  zero: 'wrongMoneyZero',
  fraction: 'wrongMoneyFraction',
  huge: 'wrongMoneyHuge',
} as const satisfies Record<AmountFault, string>;

/** The choice that means this: «helse» for `health-social`, «ja» for true. */
export function choiceOf(name: QuestionName, meaning: string | boolean): string {
  if (typeof meaning === 'boolean') return meaning ? 'ja' : 'nei';
  const own: Record<string, string> =
    name in meanings ? meanings[name as keyof typeof meanings] : {};
  const found = Object.entries(own).find(([, value]) => value === meaning);
  if (!found) throw new Error(`No choice of ${name} means ${meaning}`);
  return found[0];
}

/** The words of a choice, as they stand beside its button. */
export function choiceWords(lang: Lang, name: QuestionName, choice: string): string {
  const t = formTexts[lang];
  const own = (t as unknown as Record<string, unknown>)[`${name}_${choice}`];
  if (typeof own === 'string') return own;
  return choice === 'ja' ? t.yes : choice === 'nei' ? t.no : choice;
}

/** The question that asks for a fact. */
const questions: Record<string, QuestionName> = {
  buyer: 'kjoper',
  form: 'avtale',
  kind: 'type',
  value: 'verdi',
  valuation: 'maned',
  'valuation.monthly': 'maned',
  'valuation.months': 'maneder',
  'valuation.openEnded': 'lopende',
  'valuation.optionMonths': 'opsjon',
  'valuation.total': 'pris',
  'valuation.options': 'opsjonspris',
  'valuation.lots': 'deler',
  'valuation.times': 'ganger',
  exit: 'unntak',
  research: 'fou',
  innovation: 'innovasjon',
  splittable: 'deling',
  reservation: 'reservert',
  framework: 'ramme',
  frameworkYears: 'rammear',
  pilot: 'pilot',
  supplierHelped: 'hjelp',
  startedOn: 'dato',
};

/** Throws for a fact that no question asks for: that is a bug, since every fact must be askable. */
export function questionOf(fact: string): QuestionName {
  const name = questions[fact];
  if (!name) throw new Error(`No question asks for ${fact}`);
  return name;
}

function defined<T extends object>(values: { [K in keyof T]-?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
