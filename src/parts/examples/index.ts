export {
  type ExampleMaker,
  loadStarterExamples,
  type PublishExample,
  publishExample,
  renameExample,
  withdrawExample,
} from './actions.ts';
export {
  type ApiExample,
  exampleForApi,
  exampleListSchema,
  exampleSchema,
  exampleSummarySchema,
  examplesQuerySchema,
  listExamplesForApi,
} from './api.ts';
export type { ListedExample } from './list-queries.ts';
export { matchExamples } from './matching.ts';
export { examplesMigrations } from './migrations.ts';
export type { ExampleContent, ExampleFacts, ExampleTexts } from './model/example.ts';
export { type Choices, type Facet, facetParams, facets, facetValues } from './model/facets.ts';
export { isFacetValue } from './model/list-query.ts';
export { type Municipalities, municipalityName } from './model/places.ts';
export type { Match, Reason } from './model/similarity.ts';
export { loadMunicipalities } from './municipality-file.ts';
export { examplePdfSections } from './pdf.ts';
export {
  type ExampleHead,
  type ExampleRow,
  type ExampleVersionRow,
  exampleBySlug,
  exampleVersions,
  hasNoExamples,
  publishedExampleContents,
  publishedExamples,
} from './queries.ts';
export { reasonText } from './reasons.ts';
export { examplesRoutes } from './routes.tsx';
export type { ExamplesServices } from './services.ts';
export { answerNames, facetNames } from './texts.ts';
export { valueName } from './value-texts.ts';
