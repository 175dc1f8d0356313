import type { SearchDocument } from '../src/parts/search/index.ts';

/** A seeded generator (mulberry32): the same documents and queries in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(items: readonly T[], random: () => number): T =>
  items[Math.floor(random() * items.length)] as T;

const places =
  'Alta Alver Arendal Asker Askøy Aurskog Austevoll Bamble Bardu Bergen Bodø Bærum Drammen Dønna Eidsvoll Elverum Farsund Fjord Flekkefjord Frogn Gjøvik Grimstad Halden Hamar Hammerfest Harstad Haugesund Hitra Hol Horten Indre-Østfold Karmøy Kongsberg Kragerø Kristiansand Larvik Levanger Lier Lillehammer Lindesnes Lom Luster Lørenskog Mandal Melhus Modum Molde Moss Namsos Narvik Nesodden Notodden Orkland Oslo Porsgrunn Rana Ringerike Ringsaker Røros Sandefjord Sandnes Sarpsborg Senja Skien Sogndal Stavanger Steinkjer Stord Stryn Sunnfjord Tromsø Trondheim Tønsberg Ullensaker Vestby Voss Våler Ørland Ålesund Åmot'.split(
    ' ',
  );
const heads =
  'arbeids barne besøks bolig demens drifts effekt familie ferie flyktning fritids gründer helse hjemme idretts kultur kvalitets livs lærings lokal miljø mentor målings nabolags nærings omsorgs oppvekst park rus skole sommer språk sykkel tillits tjeneste turist ungdoms utstyrs velferds verksted'.split(
    ' ',
  );
const tails =
  'prosjekt tiltak tilbud ordning senter plan arena kafé gruppe nettverk tjeneste modell avtale pilot klubb kurs festival park verksted utvikling skole hage bank fond program team hus lag treff test'.split(
    ' ',
  );
const groups =
  'eldre ungdom barn pårørende flyktninger arbeidssøkere familier straffedømte innbyggere rusavhengige ansatte studenter'.split(
    ' ',
  );
const verbs = 'prøvde startet utviklet avtalte kjøpte samskapte evaluerte finansierte'.split(' ');
const syllables = 'bo da fjell gro haug in kin li lo mer mo na nor ri sal so sti tun va vik'.split(
  ' ',
);

/**
 * Examples made of the real texts' sentences, new names, compounds that no list has, and common
 * words in nearly all of them («kommune», «samarbeid»), as a country full of examples would have.
 */
export function generateExamples(
  real: readonly SearchDocument[],
  count: number,
  random: () => number,
): SearchDocument[] {
  const sentences = real
    .filter((doc) => doc.lang === 'nb')
    .flatMap((doc) => doc.body.split(/(?<=[.!?])\s+/))
    .filter((sentence) => sentence.length > 30);
  return Array.from({ length: count }, (_, at) => {
    const place = pick(places, random).replace('-', ' ');
    const firm = name(random);
    const thing = pick(heads, random) + pick(tails, random);
    const group = pick(groups, random);
    const body = Array.from({ length: 10 + Math.floor(random() * 10) }, () =>
      pick(sentences, random),
    );
    body.splice(
      3,
      0,
      `${place} kommune og ${firm} samarbeidet om et ${pick(heads, random)}${pick(heads, random)}${pick(tails, random)} for ${group}.`,
    );
    return {
      kind: 'eksempel',
      slug: `laget-${at}`,
      lang: 'nb',
      path: `/eksempler/laget-${at}`,
      title: `${place} kommune og ${firm} ${pick(verbs, random)} ${thing} for ${group}`,
      lead: `Et samarbeid mellom kommunen og ${firm} om ${thing} og ${pick(heads, random)}${pick(tails, random)}.`,
      keywords: [thing, pick(heads, random) + pick(tails, random), `${place} kommune`],
      body: body.join('\n'),
    };
  });
}

function name(random: () => number): string {
  const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
    pick(syllables, random),
  ).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
