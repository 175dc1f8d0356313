import type { Hono, MiddlewareHandler } from 'hono';
import {
  type AccountsServices,
  adminRoutes,
  identify,
  loginRoutes,
  membersRoutes,
  myPageRoutes,
  organisationRoutes,
  outboxRoutes,
  privacyRoutes,
} from '#parts/accounts';
import {
  bookletRoutes,
  cookbookRoutes,
  frontSituations,
  pdfRoutes,
  type SituationGraph,
  situationRoutes,
} from '#parts/cookbook';
import { examplesRoutes, type Municipalities } from '#parts/examples';
import { type Funding, fundingRoutes } from '#parts/funding';
import { type PlanningRules, planningRoutes } from '#parts/planning';
import {
  type ProcurementGuides,
  procurementGuideRoutes,
  procurementRoutes,
  type Ruleset,
} from '#parts/procurement';
import { searchRoutes } from '#parts/search';
import { siteRoutes, wellKnownRoutes } from '#parts/site';
import {
  createWorkshopAccess,
  demoRoutes,
  paperRoutes,
  resultEndpoint,
  resultRoutes,
  type Workshop,
  type WorkshopServices,
  workshopRoutes,
} from '#parts/workshop';
import type { Endpoint } from '#platform/http/api.ts';
import type { HttpEnv } from '#platform/http/env.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { connectParts } from './connections.ts';
import { apiEndpoints } from './endpoints.ts';
import { toolPages } from './tool-pages.ts';

export interface PartsOptions {
  services: Services;
  municipalities: Municipalities;
  graph: SituationGraph;
  funding: Funding;
  planning: PlanningRules;
  ruleset: Ruleset;
  version: string;
  themeFile: string | undefined;
  workshops: Omit<WorkshopServices, 'pageTitles'>;
  accounts: AccountsServices;
  demo: Record<Lang, Workshop>;
  guides: ProcurementGuides;
}

export interface MountedParts {
  /** Tells every route who asks. */
  identify: MiddlewareHandler<HttpEnv>;
  /** Mounted once for each language. */
  pages: Hono<HttpEnv>[];
  /** Addresses that are the same for both languages. */
  shared: Hono<HttpEnv>[];
  endpoints: Endpoint[];
}

/** Each part's routes and endpoints, given what they need of each other. */
export function mountParts({
  services,
  municipalities,
  graph,
  funding,
  planning,
  ruleset,
  version,
  themeFile,
  workshops,
  accounts,
  demo,
  guides,
}: PartsOptions): MountedParts {
  const parts = connectParts(services, municipalities, graph);
  const { pageTitles } = parts;
  const access = createWorkshopAccess(workshops);
  const endpoints = [
    ...apiEndpoints({ ...services, municipalities, ruleset, funding, planning }),
    resultEndpoint({ access }),
  ];
  return {
    identify: identify(services),
    endpoints,
    shared: [
      wellKnownRoutes(services, {
        ...parts,
        tools: toolPages(services, { guides, funding, planning }, 'nb'),
        endpoints,
        version,
        themeFile,
      }),
    ],
    pages: [
      siteRoutes(services, {
        ...parts,
        endpoints,
        situations: (lang) => frontSituations(graph, lang),
      }),
      situationRoutes(services, parts.situations),
      cookbookRoutes(services),
      pdfRoutes(services, parts),
      bookletRoutes(services, parts),
      examplesRoutes({ ...services, municipalities, pageTitles }),
      fundingRoutes(services, { funding, pageTitles, exampleTitles: parts.exampleTitles }),
      planningRoutes(services, { rules: planning, municipalities }),
      searchRoutes(services),
      loginRoutes(accounts, { addressOf: workshops.addressOf }),
      myPageRoutes(accounts),
      organisationRoutes(accounts, { municipalities }),
      membersRoutes(accounts),
      adminRoutes(accounts),
      privacyRoutes(accounts),
      outboxRoutes(accounts),
      procurementRoutes(services, { ruleset }),
      procurementGuideRoutes(services, { ...parts, guides }),
      // Before the workshops themselves: «demo» is no id.
      demoRoutes(services, { demo, pageTitles, app: workshops.app }),
      workshopRoutes({ ...workshops, pageTitles }),
      resultRoutes(services, { access }),
      paperRoutes(services, {
        access,
        template: workshops.template,
        pageTitles,
        sections: (lang, slugs) => parts.pageSections(lang, slugs),
      }),
    ],
  };
}
