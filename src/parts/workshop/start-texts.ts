import { defineTexts } from '#platform/i18n/texts.ts';

/** The page that tells what a workshop is, and the two ways in: start one, or join by code. */
export const startTexts = defineTexts(
  {
    title: 'Verksted',
    lead: 'Kommune og sosiale entreprenører rundt samme bord, med ti ark som fører fra «hvorfor» til «hvem gjør hva».',
    description:
      'Hold et verksted der kommune og sosiale entreprenører arbeider seg gjennom ti ark sammen. Uten konto, med mange bord samtidig.',
    howTitle: 'Slik foregår det',
    howTable:
      'Fire til åtte ved hvert bord, begge sider ved alle bord. Alle bordene arbeider samtidig.',
    howSheets: (minutes: string) =>
      `Ti ark på ${minutes}: les, skriv hver for dere, vis fram, snakk og sorter.`,
    howSilence: 'Det du skriver i stillhet, ser ingen andre før bordet viser fram lappene.',
    howResult:
      'Til slutt har dere partnere, et utkast til samarbeid, mål for effekt og avtaler om hvem som gjør hva.',
    howDevices:
      'Én telefon eller PC ved bordet er nok. Dere kan også bruke papir og skrive inn etterpå.',
    demo: 'Se et ferdig verksted',
    guide: 'Slik leder du et verksted',
    startTitle: 'Start et verksted',
    startHint:
      'Du blir prosessveileder. Du trenger ingen konto, og du kan endre det meste underveis.',
    workshopTitle: 'Hva heter verkstedet?',
    defaultTitle: (day: string) => `Verksted ${day}`,
    tryTitle: (day: string) => `Prøveverksted ${day}`,
    name: 'Navnet ditt',
    nameHint: 'Slik de andre ser det.',
    defaultName: 'Prosessveileder',
    side: 'Hvem kommer du fra?',
    kommune: 'Kommune eller stat',
    entreprenor: 'Sosial entreprenør',
    annet: 'Annet',
    tables: 'Hvor mange bord?',
    tablesHint: 'Fire til åtte personer ved hvert. Du kan legge til flere senere.',
    table: (n: number) => `Bord ${n}`,
    settings: 'Flere valg',
    anonymous: 'Vis ikke hvem som skrev hva',
    anonymousHint: 'Gjelder for alle, også deg. Kan ikke endres etterpå.',
    approval: 'Jeg slipper inn hver enkelt',
    approvalHint: 'De som har koden, venter til du sier ja.',
    freeSeating: 'Deltakerne velger bord selv',
    tablesMove: 'Bordene går videre i sitt eget tempo',
    tablesMoveHint: 'Ellers er det du som fører alle fra fase til fase.',
    retention: 'Når skal verkstedet slettes?',
    months: (n: number) =>
      n === 1
        ? 'Etter én måned'
        : n % 12 === 0 && n > 12
          ? `Etter ${n / 12} år`
          : `Etter ${n} måneder`,
    retentionHint: 'Du kan hente ut alt først, og endre datoen når som helst.',
    start: 'Start verkstedet',
    joinTitle: 'Bli med i et verksted',
    code: 'Koden du har fått',
    codeHint: 'Seks tegn. Store og små bokstaver er det samme.',
    join: 'Bli med',
    importTitle: 'Fortsett fra en fil',
    importLead:
      'Har du hentet ut et verksted som JSON, kan du åpne det igjen her. Deltakerne må bli med på nytt.',
    file: 'Filen (JSON)',
    fileHint: 'Høyst 20 MB.',
    import: 'Åpne filen',
    wrong_tittel: 'Skriv hva verkstedet heter, med høyst 120 tegn.',
    wrong_navn: 'Skriv navnet ditt, med høyst 60 tegn.',
    wrong_side: 'Velg hvem du kommer fra.',
    wrong_bord: 'Skriv et tall på bord fra 1 til 200.',
    wrong_maneder: 'Velg når verkstedet skal slettes.',
    wrong_kode:
      'Koden har seks tegn, uten 0, 1, I, L, O, S og vokaler. Se etter på skjermen eller i invitasjonen.',
    wrong_fil:
      'Filen er ikke et verksted som er hentet ut herfra. Velg JSON-filen fra siden med resultater.',
    wrong_stor: 'Filen er større enn vi tar imot.',
    refused:
      'Vi fikk ikke lagret verkstedet akkurat nå. Prøv igjen om litt. Det du skrev, står her fortsatt.',
    unknownCode: (code: string) =>
      `Det er ikke noe verksted med koden ${code} nå. Se om den er skrevet riktig. Verkstedet kan også være slettet.`,
  },
  {
    title: 'Verkstad',
    lead: 'Kommune og sosiale entreprenørar rundt same bord, med ti ark som fører frå «kvifor» til «kven gjer kva».',
    description:
      'Hald ein verkstad der kommune og sosiale entreprenørar arbeider seg gjennom ti ark saman. Utan konto, med mange bord samstundes.',
    howTitle: 'Slik går det føre seg',
    howTable:
      'Fire til åtte ved kvart bord, begge sider ved alle bord. Alle borda arbeider samstundes.',
    howSheets: (minutes: string) =>
      `Ti ark på ${minutes}: les, skriv kvar for dykk, vis fram, snakk og sorter.`,
    howSilence: 'Det du skriv i stille, ser ingen andre før bordet viser fram lappane.',
    howResult:
      'Til slutt har de partnarar, eit utkast til samarbeid, mål for effekt og avtalar om kven som gjer kva.',
    howDevices:
      'Éin telefon eller PC ved bordet er nok. De kan òg bruke papir og skrive inn etterpå.',
    demo: 'Sjå ein ferdig verkstad',
    guide: 'Slik leier du ein verkstad',
    startTitle: 'Start ein verkstad',
    startHint:
      'Du blir prosessrettleiar. Du treng ingen konto, og du kan endre det meste undervegs.',
    workshopTitle: 'Kva heiter verkstaden?',
    defaultTitle: (day: string) => `Verkstad ${day}`,
    tryTitle: (day: string) => `Prøveverkstad ${day}`,
    name: 'Namnet ditt',
    nameHint: 'Slik dei andre ser det.',
    defaultName: 'Prosessrettleiar',
    side: 'Kven kjem du frå?',
    kommune: 'Kommune eller stat',
    entreprenor: 'Sosial entreprenør',
    annet: 'Anna',
    tables: 'Kor mange bord?',
    tablesHint: 'Fire til åtte personar ved kvart. Du kan leggje til fleire seinare.',
    table: (n: number) => `Bord ${n}`,
    settings: 'Fleire val',
    anonymous: 'Vis ikkje kven som skreiv kva',
    anonymousHint: 'Gjeld for alle, òg deg. Kan ikkje endrast etterpå.',
    approval: 'Eg slepp inn kvar einskild',
    approvalHint: 'Dei som har koden, ventar til du seier ja.',
    freeSeating: 'Deltakarane vel bord sjølve',
    tablesMove: 'Borda går vidare i sitt eige tempo',
    tablesMoveHint: 'Elles er det du som fører alle frå fase til fase.',
    retention: 'Når skal verkstaden slettast?',
    months: (n: number) =>
      n === 1
        ? 'Etter éin månad'
        : n % 12 === 0 && n > 12
          ? `Etter ${n / 12} år`
          : `Etter ${n} månader`,
    retentionHint: 'Du kan hente ut alt først, og endre datoen når som helst.',
    start: 'Start verkstaden',
    joinTitle: 'Bli med i ein verkstad',
    code: 'Koden du har fått',
    codeHint: 'Seks teikn. Store og små bokstavar er det same.',
    join: 'Bli med',
    importTitle: 'Hald fram frå ei fil',
    importLead:
      'Har du henta ut ein verkstad som JSON, kan du opne han att her. Deltakarane må bli med på nytt.',
    file: 'Fila (JSON)',
    fileHint: 'Høgst 20 MB.',
    import: 'Opne fila',
    wrong_tittel: 'Skriv kva verkstaden heiter, med høgst 120 teikn.',
    wrong_navn: 'Skriv namnet ditt, med høgst 60 teikn.',
    wrong_side: 'Vel kven du kjem frå.',
    wrong_bord: 'Skriv eit tal på bord frå 1 til 200.',
    wrong_maneder: 'Vel når verkstaden skal slettast.',
    wrong_kode:
      'Koden har seks teikn, utan 0, 1, I, L, O, S og vokalar. Sjå etter på skjermen eller i invitasjonen.',
    wrong_fil:
      'Fila er ikkje ein verkstad som er henta ut herifrå. Vel JSON-fila frå sida med resultat.',
    wrong_stor: 'Fila er større enn vi tek imot.',
    refused:
      'Vi fekk ikkje lagra verkstaden akkurat no. Prøv igjen om litt. Det du skreiv, står her framleis.',
    unknownCode: (code: string) =>
      `Det finst ingen verkstad med koden ${code} no. Sjå om han er skriven rett. Verkstaden kan òg vere sletta.`,
  },
);
