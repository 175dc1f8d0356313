/** Words that say nothing about what a text is about, in both languages. */
const words = `
og i å det at en et ei ein eit den de dei til er som på med for av at var vi jeg eg du han hun hon ho
seg sin si sitt sine ikke ikkje ikkj da då når fra frå om over etter ved mellom mot under uten utan
har hadde hatt ha har have kan kunne vil ville skal skulle må måtte bør burde får fikk fekk blir bli
ble vart vert vorte blitt blei bleve være vere vært vore sånn slik slike slikt denne dette disse desse
der dit her hit hva kva hvem kven hvor kvar hvordan korleis hvorfor kvifor hvilken hvilke hvilket kva
kor hver hvert kvart enn men eller så bare berre også óg òg opp ned ut inn nå no noe noko noen nokon
nokre nokor man en oss vår vårt våre dere dykk dykkar deres deira meg min mitt mine mi deg din ditt
dine di ham henne hans hennes dem dei selv sjølv alle alt all alle mye mykje mer meir mest flere fleire
flest både begge begge før siden sidan fordi hvis viss dersom altså jo nei ja enda endå ennå mens medan
samt ha hos innen innan gjennom sammen saman annen annet andre anna anten enten verken korkje hverandre
kvarandre finnes finst fins jeg mens dvs f eks osv mv bl ca
gi gir gå går gjør gjer gjøre gjere gjort gjorde komme kome kommer kjem ta tar tek ser se sjå
`;

export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));
