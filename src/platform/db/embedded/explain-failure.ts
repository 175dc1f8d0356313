import { statfs } from 'node:fs/promises';
import { codeOf, EmbeddedDatabaseError, ProgramFailed } from './errors.ts';

/** PostgreSQL cannot even write its first files with less than this. */
const FULL_DISK_BYTES = 2 * 1024 * 1024;

type Explanation = { when: RegExp; say: string };

/**
 * What PostgreSQL, initdb and the system write in English (we start them with LC_ALL=C), and what
 * it means to a person. First match wins, so the precise ones come before the wide ones.
 */
const EXPLANATIONS: Explanation[] = [
  {
    when: /ENOSPC|No space left on device|Check free disk space|EDQUOT|Disk quota exceeded/,
    say: 'Disken er full. Frigjør plass der datamappen ligger, og start på nytt. Data som alt er lagret, er trygge.',
  },
  {
    when: /EROFS|Read-only file system/,
    say: 'Datamappen ligger på et filsystem som bare kan leses. Velg en datamappe det kan skrives til.',
  },
  {
    when: /could not change permissions of|has invalid permissions|has wrong ownership/,
    say: 'Filsystemet tar ikke vare på eier og rettigheter slik PostgreSQL krever (vanlig for Windows-disker i WSL og delte mapper i Docker). Legg datamappen på en vanlig disk.',
  },
  {
    when: /could not look up effective user ID|could not access user/,
    say: 'Brukeren appen kjører som, finnes ikke i /etc/passwd, og det krever PostgreSQL. Kjør som en navngitt bruker, eller sett DATABASE_URL til en egen PostgreSQL.',
  },
  {
    when: /error while loading shared libraries|Library not loaded|cannot open shared object/,
    say: 'PostgreSQL-programmene mangler biblioteker. Slett node_modules og kjør «npm ci» på nytt.',
  },
  {
    when: /spawn .*ENOENT/,
    say: 'Systemet kan ikke kjøre PostgreSQL-programmene, enda filene finnes (vanlig på Alpine, som mangler glibc). Bruk et Debian-basert system, eller sett DATABASE_URL til en egen PostgreSQL.',
  },
  {
    when: /could not (create|map|attach).*shared memory|could not fork|Cannot allocate memory|ENOMEM|EAGAIN/,
    say: 'Maskinen har for lite ledig minne (eller for få prosesser tillatt) til databasen. Stopp noe annet, og start på nytt.',
  },
  {
    when: /pre-existing shared memory block|lock file ".*" already exists/,
    say: 'En tidligere database på samme mappe er ikke helt ferdig med å stoppe, eller kjører utenfor appens rekkevidde. Vent et minutt og start på nytt; hjelper ikke det, stopp prosessen «postgres» for denne mappen.',
  },
  {
    when: /could not bind|could not create any TCP\/IP sockets/,
    say: 'Fant ingen ledig port på 127.0.0.1 til databasen. Start på nytt; hjelper ikke det, sjekk hva som bruker portene.',
  },
  {
    when: /database files are incompatible/,
    say: 'Databasen er laget med en annen hovedversjon av PostgreSQL. Bruk forrige versjon av appen til å eksportere dataene først.',
  },
  {
    when: /invalid checkpoint record|could not locate a valid checkpoint|incorrect checksum in control file|could not (open|read) file "?(global|base|pg_wal)/,
    say: 'Databasefilene er skadet. Ta vare på datamappen slik den er, og legg tilbake en sikkerhetskopi.',
  },
  {
    when: /cannot be run as root|execution of .* not permitted|administrative permissions/,
    say: 'PostgreSQL nekter å kjøre som administrator. Start appen som en vanlig bruker.',
  },
  {
    when: /EPERM|Operation not permitted/,
    say: 'Systemet nekter appen å bytte bruker eller eier, som trengs når den kjører som root. Start appen som en vanlig bruker som eier datamappen.',
  },
  {
    when: /EACCES|Permission denied/,
    say: 'Appen mangler rettigheter til datamappen eller PostgreSQL-programmene. Start som brukeren som eier mappen, eller velg en annen datamappe.',
  },
];

/** The Norwegian explanation of a text from PostgreSQL or the system, if we know one. */
export function explainText(text: string): string | undefined {
  return EXPLANATIONS.find(({ when }) => when.test(text))?.say;
}

/**
 * Turns whatever went wrong into an `EmbeddedDatabaseError` that says what to do. Errors that
 * already do, pass through. A full disk is also looked for directly, since a full disk cannot
 * hold the log line that would have told us.
 */
export async function explainFailure(
  error: unknown,
  dataDir: string,
): Promise<EmbeddedDatabaseError> {
  if (error instanceof EmbeddedDatabaseError) return error;
  const detail = detailOf(error);
  const known = (await diskIsFull(dataDir))
    ? explainText('ENOSPC')
    : explainText(`${codeOf(error) ?? ''} ${detail}`);
  const said = known ?? 'Databasen kunne ikke starte av en grunn appen ikke kjenner igjen.';
  const log = 'Se også postgres.log i datamappen.';
  return new EmbeddedDatabaseError(
    `${said}\nDatamappe: ${dataDir}\nSystemet sa: ${detail}\n${log}`,
    {
      cause: error,
    },
  );
}

function detailOf(error: unknown): string {
  if (error instanceof ProgramFailed) return lastLines(error.output) || error.message;
  if (error instanceof Error) return error.message || error.name;
  return String(error);
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-6).join('\n');
}

async function diskIsFull(dataDir: string): Promise<boolean> {
  const disk = await statfs(dataDir).catch(() => undefined);
  return disk !== undefined && disk.blocks > 0 && disk.bavail * disk.bsize < FULL_DISK_BYTES;
}
