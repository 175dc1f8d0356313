import { defineTexts } from '#platform/i18n/texts.ts';

/** The eight situations of the booklet: what it tells, and what the example does not say. */
export const startingTexts = defineTexts(
  {
    told: 'Dette sier kilden:',
    ours: 'Vi har fylt ut:',
    source: 'Heftet «Veier til samarbeid», 2017',
    chapter: (number: number) => `kapittel ${number}`,
    readExample: 'Les eksempelet',
    readRecipe: 'Les om framgangsmåten',
    pilot: 'Prøve ut en løsning i en pilot',
    pilotTold:
      'Trondheim kommune betalte JodaCare for å teste en løsning i to institusjoner i et halvt år.',
    pilotOurs: 'Kommune, tjenester, kjøp, pilot. Heftet oppgir ikke beløpet, så det fyller du inn.',
    abonnement: 'Abonnere på en liten, fast tjeneste',
    abonnementTold: 'BUA tok en tilknytningsavgift på 5 000 kroner i året av hver kommune.',
    abonnementOurs:
      'Kommune, tjenester, kjøp. Beløpet er heftets, for ett år. Varer avtalen lenger, legger du sammen årene.',
    drift: 'Kjøpe et løpende tilbud til ungdom',
    driftTold:
      'Kjør for livet har driftsavtaler med kommuner om fritidstilbud. Resultatene avgjør om avtalen fortsetter.',
    driftOurs:
      'Kommune, kjøp, ikke pilot. Hva slags tjeneste det er, må du selv vurdere. Heftet oppgir ikke beløpet: legg inn prisen per måned, så regner vi ut verdien.',
    sammen: 'Utvikle sammen uten penger, søke sammen og kjøpe etterpå',
    sammenTold:
      'NAV Nordstrand begynner uten midler, søker sammen med entreprenøren og kjøper direkte når rammen er liten nok.',
    sammenOurs:
      'Kommune, kjøp, leverandøren har vært med på å utvikle. Heftet oppgir ikke beløpet.',
    partnerskap: 'Utvikle et sted i partnerskap',
    partnerskapTold:
      'Oppegård kommune og Skaperstedet inngikk en partnerskapsavtale om å utvikle Generasjonsparken.',
    partnerskapOurs:
      'Kommune, samarbeid der begge bidrar. Heftet sier ikke om noen fikk betalt for en ytelse.',
    rekruttering: 'Inngå en rekrutteringsavtale',
    rekrutteringTold:
      'NAV i Sør-Trøndelag og Hogst rekrutterte folk som ellers ikke så lett får jobb. NAV ga opplæring økonomisk støtte.',
    rekrutteringOurs: 'Staten, støtte og ikke kjøp. Heftet oppgir ikke beløpet.',
    ide: 'Noen kommer med en idé vi ikke har bedt om',
    ideTold:
      'Heftet sier at et innspill gjerne kan føre til en konkurranse, så lenge initiativtakeren ikke får en urimelig fordel.',
    ideOurs: 'Kommune, kjøp, en leverandør har hjulpet til. Verdi og type fyller du inn.',
    skalering: 'Gå fra pilot til full drift',
    skaleringTold:
      'Vil kommunen satse langsiktig etter piloten, må den gjennomføre en vanlig anskaffelse, skriver heftet.',
    skaleringOurs:
      'Kommune, tjenester, kjøp, ikke lenger pilot, leverandøren har hjulpet til. Beløpet fyller du inn.',
  },
  {
    told: 'Dette seier kjelda:',
    ours: 'Vi har fylt ut:',
    source: 'Heftet «Veier til samarbeid», 2017',
    chapter: (number: number) => `kapittel ${number}`,
    readExample: 'Les dømet',
    readRecipe: 'Les om framgangsmåten',
    pilot: 'Prøve ut ei løysing i ein pilot',
    pilotTold:
      'Trondheim kommune betalte JodaCare for å teste ei løysing i to institusjonar i eit halvt år.',
    pilotOurs: 'Kommune, tenester, kjøp, pilot. Heftet oppgir ikkje beløpet, så det fyller du inn.',
    abonnement: 'Abonnere på ei lita, fast teneste',
    abonnementTold: 'BUA tok ei tilknytingsavgift på 5 000 kroner i året av kvar kommune.',
    abonnementOurs:
      'Kommune, tenester, kjøp. Beløpet står i heftet og gjeld eitt år. Varer avtalen lenger, legg du saman åra.',
    drift: 'Kjøpe eit løpande tilbod til ungdom',
    driftTold:
      'Kjør for livet har driftsavtalar med kommunar om fritidstilbod. Resultata avgjer om avtalen held fram.',
    driftOurs:
      'Kommune, kjøp, ikkje pilot. Kva slags teneste det er, må du vurdere sjølv. Heftet oppgir ikkje beløpet: legg inn prisen per månad, så reknar vi ut verdien.',
    sammen: 'Utvikle saman utan pengar, søkje saman og kjøpe etterpå',
    sammenTold:
      'NAV Nordstrand byrjar utan midlar, søkjer saman med entreprenøren og kjøper direkte når ramma er lita nok.',
    sammenOurs:
      'Kommune, kjøp, leverandøren har vore med på å utvikle. Heftet oppgir ikkje beløpet.',
    partnerskap: 'Utvikle ein stad i partnarskap',
    partnerskapTold:
      'Oppegård kommune og Skaperstedet gjekk inn i ein partnarskapsavtale om å utvikle Generasjonsparken.',
    partnerskapOurs:
      'Kommune, samarbeid der begge bidreg. Heftet seier ikkje om nokon fekk betalt for ei yting.',
    rekruttering: 'Gå inn i ein rekrutteringsavtale',
    rekrutteringTold:
      'NAV i Sør-Trøndelag og Hogst rekrutterte folk som elles ikkje så lett får jobb. NAV støtta opplæringa med pengar.',
    rekrutteringOurs: 'Staten, støtte og ikkje kjøp. Heftet oppgir ikkje beløpet.',
    ide: 'Nokon kjem med ein idé vi ikkje har bede om',
    ideTold:
      'Heftet seier at eit innspel gjerne kan føre til ein konkurranse, så lenge den som tok initiativet, ikkje får ein urimeleg fordel.',
    ideOurs: 'Kommune, kjøp, ein leverandør har hjelpt til. Verdi og type fyller du inn.',
    skalering: 'Gå frå pilot til full drift',
    skaleringTold:
      'Vil kommunen satse langsiktig etter piloten, må kommunen gjennomføre eit vanleg innkjøp, skriv heftet.',
    skaleringOurs:
      'Kommune, tenester, kjøp, ikkje lenger pilot, leverandøren har hjelpt til. Beløpet fyller du inn.',
  },
);
