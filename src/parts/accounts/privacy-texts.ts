import { defineTexts } from '#platform/i18n/texts.ts';

export const privacyTexts = defineTexts(
  {
    title: 'Opplysningene dine',
    lead: 'Vi lagrer navnet, adressen, måtene du kan logge inn på, hvor du er logget inn, og hvilken e-post vi har sendt deg. E-post glemmes etter 14 dager, og økter når de er over.',
    download: 'Last ned alt som er lagret om deg (JSON)',
    deleteTitle: 'Slett kontoen',
    deleteLead:
      'Kontoen, innloggingene og e-posten vår til deg blir borte for godt. Det kan ikke angres.',
    confirm: 'Skriv e-postadressen din for å bekrefte',
    confirmError: 'Skriv adressen slik den står øverst, så vet vi at du mener det.',
    lastAdmin:
      'Du er den eneste administratoren. Gi rollen til en annen først, så installasjonen ikke blir stående uten.',
    button: 'Slett kontoen for godt',
    deleted: 'Kontoen er slettet.',
    deletedLead: 'Vi har ikke lenger noe lagret om deg her.',
  },
  {
    title: 'Opplysningane dine',
    lead: 'Vi lagrar namnet, adressa, måtane du kan logge inn på, kvar du er logga inn, og kva e-post vi har sendt deg. E-post blir gløymd etter 14 dagar, og økter når dei er over.',
    download: 'Last ned alt som er lagra om deg (JSON)',
    deleteTitle: 'Slett kontoen',
    deleteLead:
      'Kontoen, innloggingane og e-posten vår til deg blir borte for godt. Det kan ikkje angrast.',
    confirm: 'Skriv e-postadressa di for å stadfeste',
    confirmError: 'Skriv adressa slik ho står øvst, så veit vi at du meiner det.',
    lastAdmin:
      'Du er den einaste administratoren. Gi rolla til ein annan først, så installasjonen ikkje blir ståande utan.',
    button: 'Slett kontoen for godt',
    deleted: 'Kontoen er sletta.',
    deletedLead: 'Vi har ikkje lenger noko lagra om deg her.',
  },
);
