/** npm scripts run on the Node that package.json pins; says what to do where that one is missing. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} er for gammel. Kjør «npm ci» (den henter riktig Node) og bruk npm-skriptene, for eksempel «npm start».`,
  );
  console.error('Hvis «npm ci» sperret installasjonsskript: kjør «npm rebuild node».');
  process.exit(1);
}
