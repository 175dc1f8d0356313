/** What a text is checked for: rule of SOLUTION-CHECK-SPEC.md, how strong it is, and the words. */
export type FindingKind =
  | 'tool'
  | 'measure'
  | 'acquire'
  | 'method'
  | 'supplier'
  | 'volume'
  | 'open'
  | 'activity'
  | 'noPeople'
  | 'noChange'
  | 'noMeasure';

export type Strength = 'solution' | 'look' | 'missing';

export interface WordRule {
  kind: FindingKind;
  strength: Strength;
  words: RegExp;
  /** What ends the same way and means something else. */
  not?: RegExp;
}

/** Whole words, in any case, with the letters of Norwegian. */
const whole = (inside: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${inside})(?![\\p{L}\\d])`, 'giu');

/** Endings of nouns in both languages. */
const noun = '(?:en|et|a|er|ar|ene|ane|s|e)?';
const article = '(?:en|et|ei|eit|ein|nye?|nytt|egen|eget|eigen|eiga|eige)';

const tools = [
  `(?:\\p{L}*-|mobil|velferds|helse|kommunikasjons|foreldre|spill?e?)?app(?:en|er|ar|ene|ane)?`,
  `\\p{L}*plattform${noun}`,
  `\\p{L}*portal${noun}`,
  `nettsider?|nettsidene?|nettsteder?|nettstedet|nettstad${noun}`,
  `\\p{L}*programvare[nr]?|\\p{L}*programvara`,
  `database${noun}|databasen`,
  `(?:chat|prate?)bot${noun}|\\p{L}*robot${noun}`,
  `\\p{L}*sensor${noun}|\\p{L}*sensorar`,
  `nettbrett${noun}|smartklokk(?:e|er|a|en|ene|ane|or)`,
  `\\p{L}*verktøy${noun}`,
  `kunstig intelligens|maskinlæring`,
  `\\p{L}+system(?:er|et|a|ene)?|system(?:er)?`,
];

const measures = [
  `\\p{L}*kurs(?:et|a|ene|ane)?`,
  `\\p{L}*kaf[eé](?:en|er|ar|ene|ane)?`,
  `\\p{L}*møteplass${noun}`,
  `\\p{L}*senter|\\p{L}*senteret|\\p{L}*sentre(?:ne)?`,
  `\\p{L}*koordinator${noun}`,
  `\\p{L}*prosjekt${noun}`,
  `\\p{L}*kampanje[nr]?|\\p{L}*kampanjar`,
  `brosjyre[nr]?|brosjyrar`,
  `\\p{L}*program(?:met)?`,
  `workshop${noun}`,
  `\\p{L}*mentorordning${noun}|\\p{L}*fadderordning${noun}`,
  `prosentstilling${noun}|årsverk(?:et|a|ene)?`,
];

const acquiring = [
  // What people buy themselves belongs to the problem, so only «å kjøpe».
  'kjøpe|anskaff(?:e|er|et|a|ar)?|innkjøp(?:et)?(?: av)',
  'innfør(?:e|er|t|te)|etabler(?:e|er|t|te)|opprett(?:e|er|et|a|ar)|implementer(?:e|er|t|te)',
  `ta(?:r)? i bruk|ta(?:k|r) i bruk|rull(?:e|er) ut|ansett(?:e|er)|tilset(?:je|ter|t)`,
  `(?:utvikl(?:e|er|a|ar)|bygg(?:e|er|je|jer)|lag(?:e|er|a|ar)|leie?r?|leig(?:e|er)) ${article}`,
];

const methods = [
  'ved hjelp av|basert på|i form av|med utgangspunkt i en modell',
  '(?:må|skal) (?:bruke|nytte|bestå av|innehold(?:e)?|innehalde|bygge på|byggje på|leveres som|leverast som)',
  `gjennom (?:et|en|ei|eit|ein) \\p{L}+|via (?:et|en|ei|eit|ein) \\p{L}+`,
];

const counted = [
  'timer|timar|ganger|gonger|møter?|stillinger|stillingar|ansatte|tilsette',
  'plasser|plassar|lisenser|lisensar|enheter|einingar|samlinger|samlingar|besøk|økter',
].join('|');

const open = [
  `\\p{L}*tilbud(?:et|ene)?|\\p{L}*tilbod(?:et|a)?|tiltak(?:et|ene|a)?|opplegg(?:et|ene|a)?`,
  `\\p{L}*tjeneste[nr]?|\\p{L}*teneste[nr]?|tenesta|tenester|ordning(?:en|er|a|ar|ene|ane)?|løsning(?:en|er)?|løysing(?:a|ar)?`,
];

/** Words that point at a solution wherever they stand. */
export const solutionRules: readonly WordRule[] = [
  {
    kind: 'tool',
    strength: 'solution',
    words: whole(tools.join('|')),
    // The systems that people meet are part of the problem: SC1.
    not: /^(?:hjelpe|helse|skole|skule|retts?|støtte|stønads|velferds|omsorgs|immun|nerve|øko|politiske?)system/iu,
  },
  {
    kind: 'measure',
    strength: 'solution',
    words: whole(measures.join('|')),
    not: /^(?:kon|dis|eks|re|valuta|aksje)kurs|^(?:pro|dia|tele|auto|epi|kilo)gram/iu,
  },
  { kind: 'acquire', strength: 'solution', words: whole(acquiring.join('|')) },
  { kind: 'method', strength: 'solution', words: whole(methods.join('|')) },
  {
    kind: 'supplier',
    strength: 'solution',
    words:
      /(?<![\p{L}\d])\p{Lu}[\p{L}\d&-]+(?: \p{Lu}[\p{L}\d&-]+)* (?:AS|ASA|SA|ANS)(?![\p{L}\d])/gu,
  },
  {
    kind: 'volume',
    strength: 'look',
    words: new RegExp(`(?<![\\p{L}\\d])\\d+(?: –|-)?\\d* (?:${counted})(?![\\p{L}\\d])`, 'giu'),
  },
  { kind: 'open', strength: 'look', words: whole(open.join('|')) },
];

export const activityRule: WordRule = {
  kind: 'activity',
  strength: 'look',
  words: whole(
    'gjennomfør(?:e|er|es|ast)|tilby(?:r|s|dast)?|arranger(?:e|er|es|ast)|avhold(?:e|er|es)|lever(?:e|er|es|ast)|driv(?:e|er|es|ast)',
  ),
};

/** People, in both languages. Stems: what a word begins or ends with. */
export const peopleWords = whole(
  [
    `\\p{L}*(?:barn|unge|ungdom|eldre|foreldre|innbygger|innbyggjar|bruker|brukar|deltaker|deltakar)\\p{L}*`,
    `\\p{L}*(?:ansatt|tilsett|person|famili|menneske|pårørende|pårørande|flyktning|arbeidssøk)\\p{L}*`,
    `\\p{L}*(?:elev|student|pasient|beboer|bebuar|kvinne|jente|gutt|leietaker|leigetakar|innvandr)\\p{L}*`,
    'folk|menn|gutar|gut|mor|mødre|mødrer|far|fedre|gamle|voksne|vaksne|\\p{L}*avhengige|(?:bolig|bustad|heim|hjem|arbeids)(?:løse|lause)|naboer|naboar|mange|noen|nokon|de som|dei som|den som',
  ].join('|'),
);

/** What becomes different. */
export const changeWords = whole(
  [
    'flere|fleire|færre|mer|meir|mindre|bedre|betre|raskere|raskare|lavere|lågare|høyere|høgare|lenger|lengre|oftere|oftare|sjeldnere|sjeldnare|tidligere|tidlegare',
    '(?:øk|auk|reduser|styrk|svekk|forebygg|førebygg|halver|dobl|fordobl|mestr|meistr|opplev|fullfør|trygg)\\p{L}*',
    'trives|trivst|i jobb|i arbeid|i utdanning|i skole|i skule|halvparten|slipper|slepp|unngår|klarer|beholder|held på|kommer i|kjem i|får|blir|kan|selvstendig\\p{L}*|sjølvstendig\\p{L}*',
  ].join('|'),
);

/** How one will see it: a number, a share, a time. */
export const measureWords =
  /\d|(?<!\p{L})(?:prosent|halvparten|halvering|halvert|doblet|dobla|dobbelt|hver|kvar|alle|ingen|innen|innan)(?!\p{L})/iu;
