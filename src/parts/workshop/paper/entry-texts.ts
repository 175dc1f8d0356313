import { defineTexts } from '#platform/i18n/texts.ts';

/** Typing in what stood on paper. */
export const entryTexts = defineTexts(
  {
    title: 'Skriv inn fra papir',
    description: 'Legg det som ble skrevet for hånd, inn i verkstedet.',
    lead: 'Skriv koden som står ved feltet, eller skann QR-koden på arket.',
    code: 'Koden ved feltet',
    codeHelp:
      'For eksempel 3-5B-R. Store og små bokstaver er det samme, og strekene kan dere hoppe over.',
    find: 'Finn feltet',
    problem: 'Noe må rettes',
    wrongEmpty: 'Skriv koden som står ved feltet på arket.',
    wrongShape: 'Dette ligner ikke på en kode. Den ser slik ut: 3-5B-R.',
    wrongOther: 'Koden hører til et annet verksted. Sjekk koden øverst på arket.',
    wrongNoSuch:
      'Koden er riktig skrevet, men du har ikke dette bordet eller feltet. Er du deltaker, kan du skrive inn for ditt eget bord.',
    wrongTypo: 'Et tegn i koden er feil. Se på arket en gang til.',
    meant: 'Mente du en av disse?',
    suggestion: (at: number, typed: string, should: string) =>
      `Tegn nummer ${at} skal være ${should}, ikke ${typed}.`,
    swapped: (at: number, typed: string, should: string) =>
      `Tegn nummer ${at} og ${at + 1} har byttet plass: ${should} kommer før ${typed}.`,
    place: (table: string, sheet: number, title: string) => `${table} · ark ${sheet}: ${title}`,
    fieldsOf: (number: number, title: string) => `Felt på ark ${number}: ${title}`,
    chooseField: 'Velg feltet du vil skrive inn.',
    notes: 'Lappene, én på hver linje',
    notesHelp: 'Skriv dem slik de står. Linjeskift betyr ny lapp.',
    side: 'Hvem skrev dem?',
    sideHelp: 'Er de fra flere sider, skriver du inn én side om gangen.',
    zone: 'Hvor ligger de?',
    noZone: 'Ikke plassert',
    tags: 'Merket med',
    row: (number: number) => `Lapp ${number}`,
    noteText: 'Det som står på lappen',
    text: 'Det som står i feltet',
    textHelp: 'Står det noe fra før, er det lagt inn her. Skriv videre, eller rett det.',
    options: 'Hva er krysset av?',
    pick: 'Hvem ble valgt?',
    noPick: 'Ingen lapper å velge mellom ennå. Skriv inn lappene på det tidligere arket først.',
    pickNone: 'Velg',
    alive: 'Hva er krysset av?',
    lever: 'Lever',
    'lever-ikke': 'Lever ikke',
    usikker: 'Usikker',
    none: 'Ikke krysset av',
    breaks: 'Hva kan knekke den? Én lapp på hver linje',
    ownStatement: (number: number) => `Egen myte ${number}`,
    ownText: 'Myten',
    drawing:
      'En tegning kan ikke skrives inn her. Tegn den på nytt på skjermen, eller ta vare på arket.',
    save: 'Legg inn',
    saved: (count: number) =>
      count === 1 ? '1 lapp eller svar er lagt inn.' : `${count} lapper og svar er lagt inn.`,
    savedAll: 'Lagret. Skriv mer i samme felt, eller skriv neste kode.',
    already: (count: number) => `Inne i feltet nå: ${count}`,
    alreadyNone: 'Feltet er tomt ennå.',
    hidden: (count: number) =>
      count === 1
        ? '1 lapp vises først når arket avsløres.'
        : `${count} lapper vises først når arket avsløres.`,
    silent: 'Arket er stille. Det du skriver inn, ser ingen andre før arket avsløres.',
    next: 'Neste kode',
    otherFields: 'Andre felt på samme ark',
    refusedNothing: 'Skriv inn minst én lapp eller ett svar.',
    refusedPartAlone:
      'En rad har tekst i et underfelt, men ingen lapp. Skriv hva som sto på lappen.',
    refusedLong: (words: string) => `Denne teksten er for lang. Del den i to: «${words}»`,
    refusedForm: 'Siden var åpnet på en annen måte enn vi ventet. Skriv koden på nytt.',
    refusedSheet:
      'Bordet har ikke åpnet dette arket ennå. Lapper kan skrives inn likevel, men svar og tekst må vente.',
    refusedTable: 'Du kan skrive inn for ditt eget bord. Be prosessveilederen om resten.',
    refusedReadOnly: 'Du er med som observatør og kan lese, men ikke skrive.',
    refusedFull: 'Det er ikke plass til flere lapper på dette arket.',
    refusedAway: 'Vi fikk ikke lagret akkurat nå. Teksten står her. Prøv igjen.',
    refusedOther: 'Verkstedet tok ikke imot dette. Teksten står her.',
    kept: (count: number) =>
      `${count} er lagt inn allerede. Send på nytt når feilen er rettet; ingenting kommer dobbelt.`,
  },
  {
    title: 'Skriv inn frå papir',
    description: 'Legg det som blei skrive for hand, inn i verkstaden.',
    lead: 'Skriv koden som står ved feltet, eller skann QR-koden på arket.',
    code: 'Koden ved feltet',
    codeHelp:
      'Til dømes 3-5B-R. Store og små bokstavar er det same, og strekane kan de hoppe over.',
    find: 'Finn feltet',
    problem: 'Noko må rettast',
    wrongEmpty: 'Skriv koden som står ved feltet på arket.',
    wrongShape: 'Dette liknar ikkje på ein kode. Han ser slik ut: 3-5B-R.',
    wrongOther: 'Koden høyrer til ein annan verkstad. Sjekk koden øvst på arket.',
    wrongNoSuch:
      'Koden er rett skriven, men du har ikkje dette bordet eller feltet. Er du deltakar, kan du skrive inn for ditt eige bord.',
    wrongTypo: 'Eit teikn i koden er feil. Sjå på arket ein gong til.',
    meant: 'Meinte du ein av desse?',
    suggestion: (at: number, typed: string, should: string) =>
      `Teikn nummer ${at} skal vere ${should}, ikkje ${typed}.`,
    swapped: (at: number, typed: string, should: string) =>
      `Teikn nummer ${at} og ${at + 1} har bytt plass: ${should} kjem før ${typed}.`,
    place: (table: string, sheet: number, title: string) => `${table} · ark ${sheet}: ${title}`,
    fieldsOf: (number: number, title: string) => `Felt på ark ${number}: ${title}`,
    chooseField: 'Vel feltet du vil skrive inn.',
    notes: 'Lappane, éin på kvar linje',
    notesHelp: 'Skriv dei slik dei står. Linjeskift tyder ny lapp.',
    side: 'Kven skreiv dei?',
    sideHelp: 'Er dei frå fleire sider, skriv du inn éi side om gongen.',
    zone: 'Kvar ligg dei?',
    noZone: 'Ikkje plassert',
    tags: 'Merkte med',
    row: (number: number) => `Lapp ${number}`,
    noteText: 'Det som står på lappen',
    text: 'Det som står i feltet',
    textHelp: 'Står det noko frå før, er det lagt inn her. Skriv vidare, eller rett det.',
    options: 'Kva er kryssa av?',
    pick: 'Kven blei vald?',
    noPick: 'Ingen lappar å velje mellom enno. Skriv inn lappane på det tidlegare arket først.',
    pickNone: 'Vel',
    alive: 'Kva er kryssa av?',
    lever: 'Lever',
    'lever-ikke': 'Lever ikkje',
    usikker: 'Usikker',
    none: 'Ikkje kryssa av',
    breaks: 'Kva kan knekkje han? Éin lapp på kvar linje',
    ownStatement: (number: number) => `Eigen myte ${number}`,
    ownText: 'Myten',
    drawing:
      'Ei teikning kan ikkje skrivast inn her. Teikn henne på nytt på skjermen, eller ta vare på arket.',
    save: 'Legg inn',
    saved: (count: number) =>
      count === 1 ? '1 lapp eller svar er lagd inn.' : `${count} lappar og svar er lagde inn.`,
    savedAll: 'Lagra. Skriv meir i same felt, eller skriv neste kode.',
    already: (count: number) => `Inne i feltet no: ${count}`,
    alreadyNone: 'Feltet er tomt enno.',
    hidden: (count: number) =>
      count === 1
        ? '1 lapp blir først vist når arket blir avslørt.'
        : `${count} lappar blir først viste når arket blir avslørt.`,
    silent: 'Arket er stille. Det du skriv inn, ser ingen andre før arket blir avslørt.',
    next: 'Neste kode',
    otherFields: 'Andre felt på same ark',
    refusedNothing: 'Skriv inn minst éin lapp eller eitt svar.',
    refusedPartAlone:
      'Ei rad har tekst i eit underfelt, men ingen lapp. Skriv det som stod på lappen.',
    refusedLong: (words: string) => `Denne teksten er for lang. Del han i to: «${words}»`,
    refusedForm: 'Sida var opna på ein annan måte enn vi venta. Skriv koden på nytt.',
    refusedSheet:
      'Bordet har ikkje opna dette arket enno. Lappar kan skrivast inn likevel, men svar og tekst må vente.',
    refusedTable: 'Du kan skrive inn for ditt eige bord. Be prosessrettleiaren om resten.',
    refusedReadOnly: 'Du er med som observatør og kan lese, men ikkje skrive.',
    refusedFull: 'Det er ikkje plass til fleire lappar på dette arket.',
    refusedAway: 'Vi fekk ikkje lagra akkurat no. Teksten står her. Prøv igjen.',
    refusedOther: 'Verkstaden tok ikkje imot dette. Teksten står her.',
    kept: (count: number) =>
      `${count} er lagt inn alt. Send på nytt når feilen er retta; ingenting kjem dobbelt.`,
  },
);
