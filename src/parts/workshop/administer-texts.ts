import { defineTexts } from '#platform/i18n/texts.ts';

/** The facilitator's page beside the app: invitation, day of deletion, closing, deleting. */
export const administerTexts = defineTexts(
  {
    title: 'Administrer',
    lead: (title: string) => `Invitasjon, lagring og sletting av «${title}».`,
    back: 'Til verkstedet',
    deleteSoon: (day: string) =>
      `Verkstedet slettes ${day}. Hent ut det dere vil ta vare på, eller flytt datoen.`,
    inviteTitle: 'Inviter',
    inviteLead:
      'De som skal være med, skriver koden på «Verksted», følger lenken eller leser QR-koden.',
    code: 'Kode',
    link: 'Lenke',
    qr: 'QR-kode med lenken',
    ownTitle: 'Din egen lenke',
    ownLead:
      'Åpner verkstedet som deg på en annen enhet. Den gjør den som har den, til prosessveileder. Ikke del den.',
    ownShow: 'Vis lenken',
    keepTitle: 'Lagring',
    keepLead: (day: string) =>
      `Alt i verkstedet slettes ${day}. Da kan ingen hente det fram igjen.`,
    keepTold: 'De siste to ukene står datoen øverst på siden hos alle som åpner verkstedet.',
    date: 'Ny dato for sletting',
    dateHint: (last: string) => `Fra i morgen til ${last}.`,
    dateSave: 'Lagre datoen',
    dateSaved: 'Datoen er lagret.',
    exportTitle: 'Hent ut',
    exportLead: 'Rapporter, lapper og en fil som kan åpnes igjen senere.',
    export: 'Til resultater og nedlasting',
    closeTitle: 'Avslutt',
    closeLead:
      'Ingen nye kan bli med, og klokka stopper. Det som er skrevet, kan fortsatt leses. Du kan åpne igjen når du vil.',
    close: 'Avslutt verkstedet',
    closed: 'Verkstedet er avsluttet.',
    reopen: 'Åpne verkstedet igjen',
    reopened: 'Verkstedet er åpent igjen.',
    deleteTitle: 'Slett nå',
    deleteLead:
      'Alle lapper, navn og enheter slettes med en gang, hos alle. Det kan ikke angres. Hent ut først.',
    confirm: (title: string) => `Skriv «${title}» for å bekrefte`,
    delete: 'Slett verkstedet for godt',
    wrongDate: (last: string) => `Velg en dato fra i morgen til ${last}.`,
    wrongTitle: (title: string) =>
      `Det du skrev, er ikke tittelen. Skriv «${title}» hvis verkstedet skal slettes.`,
    refused: 'Vi fikk ikke gjort det akkurat nå. Prøv igjen om litt.',
    deleted: 'Verkstedet er slettet, med alt som sto i det.',
  },
  {
    title: 'Administrer',
    lead: (title: string) => `Invitasjon, lagring og sletting av «${title}».`,
    back: 'Til verkstaden',
    deleteSoon: (day: string) =>
      `Verkstaden blir sletta ${day}. Hent ut det de vil ta vare på, eller flytt datoen.`,
    inviteTitle: 'Inviter',
    inviteLead:
      'Dei som skal vere med, skriv koden på «Verkstad», følgjer lenkja eller les QR-koden.',
    code: 'Kode',
    link: 'Lenkje',
    qr: 'QR-kode med lenkja',
    ownTitle: 'Di eiga lenkje',
    ownLead:
      'Opnar verkstaden som deg på ei anna eining. Ho gjer den som har henne, til prosessrettleiar. Ikkje del henne.',
    ownShow: 'Vis lenkja',
    keepTitle: 'Lagring',
    keepLead: (day: string) =>
      `Alt i verkstaden blir sletta ${day}. Då kan ingen hente det fram att.`,
    keepTold: 'Dei siste to vekene står datoen øvst på sida hos alle som opnar verkstaden.',
    date: 'Ny dato for sletting',
    dateHint: (last: string) => `Frå i morgon til ${last}.`,
    dateSave: 'Lagre datoen',
    dateSaved: 'Datoen er lagra.',
    exportTitle: 'Hent ut',
    exportLead: 'Rapportar, lappar og ei fil som kan opnast att seinare.',
    export: 'Til resultat og nedlasting',
    closeTitle: 'Avslutt',
    closeLead:
      'Ingen nye kan bli med, og klokka stoppar. Det som er skrive, kan framleis lesast. Du kan opne att når du vil.',
    close: 'Avslutt verkstaden',
    closed: 'Verkstaden er avslutta.',
    reopen: 'Opne verkstaden att',
    reopened: 'Verkstaden er open att.',
    deleteTitle: 'Slett no',
    deleteLead:
      'Alle lappar, namn og einingar blir sletta med ein gong, hos alle. Det kan ikkje angrast. Hent ut først.',
    confirm: (title: string) => `Skriv «${title}» for å stadfeste`,
    delete: 'Slett verkstaden for godt',
    wrongDate: (last: string) => `Vel ein dato frå i morgon til ${last}.`,
    wrongTitle: (title: string) =>
      `Det du skreiv, er ikkje tittelen. Skriv «${title}» om verkstaden skal slettast.`,
    refused: 'Vi fekk ikkje gjort det akkurat no. Prøv igjen om litt.',
    deleted: 'Verkstaden er sletta, med alt som stod i han.',
  },
);
