import { randomBytes, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import {
  accountsMigrations,
  enhetsregisteret,
  firstAdminToken,
  forgetEnded,
  organisationMigrations,
} from '#parts/accounts';
import { cookbookMigrations, loadSituationGraph } from '#parts/cookbook';
import { examplesMigrations, loadMunicipalities } from '#parts/examples';
import { loadFunding } from '#parts/funding';
import { loadPlanning } from '#parts/planning';
import {
  loadProcurementGuides,
  loadProcurementRules,
  loadRuleset,
  thresholdOn,
} from '#parts/procurement';
import { refreshIndex, searchMigrations, syncDocuments } from '#parts/search';
import {
  acceptWorkshopSockets,
  GuessLimiter,
  keepRetention,
  loadDemo,
  loadTemplate,
  openWorkshopRooms,
  WindowLimiter,
  type WorkshopRooms,
  workshopMigrations,
} from '#parts/workshop';
import { type ChangeListener, listenForChanges } from '#platform/db/content-changes.ts';
import { openDatabase } from '#platform/db/database.ts';
import { migrate } from '#platform/db/migrate.ts';
import { closePdf } from '#platform/documents/pdf/make-pdf.ts';
import { loadAssets } from '#platform/http/assets.ts';
import { addressFrom, clientAddress } from '#platform/http/client-address.ts';
import type { HttpContext } from '#platform/http/env.ts';
import { healthRoutes } from '#platform/http/health.ts';
import { PageCache } from '#platform/http/page-cache.ts';
import { RateLimiter } from '#platform/http/rate-limit.ts';
import { createHttpServer } from '#platform/http/server.ts';
import { dayOf } from '#platform/i18n/format.ts';
import { createJobs } from '#platform/jobs/jobs.ts';
import { mailMigrations } from '#platform/mail/migrations.ts';
import { createPostOffice } from '#platform/mail/post-office.ts';
import { smtpDelivery } from '#platform/mail/smtp.ts';
import { ConnectionPlaces } from '#platform/realtime/connection-places.ts';
import { realtimeGauges, realtimeMetrics } from '#platform/realtime/realtime-metrics.ts';
import type { Services } from '#platform/services.ts';
import type { Log } from '#platform/telemetry/log.ts';
import { createMetrics } from '#platform/telemetry/metrics.ts';
import { traceQuery } from '#platform/telemetry/trace-requests.ts';
import packageInfo from '../package.json' with { type: 'json' };
import { createApp } from './app.tsx';
import type { Config } from './config.ts';
import { mountParts } from './mount-parts.ts';
import { loadStarterContent } from './starter-content.ts';
import { toolDocuments } from './tool-pages.ts';

export interface ContextOptions {
  config: Config;
  databaseUrl: string;
  log: Log;
  say: (line: string) => void;
  /** What tests choose themselves. */
  overrides?: Partial<Pick<Services, 'clock' | 'random'>>;
}

export interface Context {
  services: Services;
  /** A new one-time link's secret while the installation has no administrator. */
  firstAdminToken: () => Promise<string | undefined>;
  app: ReturnType<typeof createApp>;
  server: Server;
  cache: PageCache;
  /** From now on not ready: a load balancer sends people elsewhere. */
  startDraining: () => void;
  /** Stores and acknowledges what the rooms were sent, then ends their connections. */
  closeLive: () => Promise<void>;
  close: () => Promise<void>;
}

/** Wires everything together: database, tables, content, caches, parts, server. */
export async function createContext({
  config,
  databaseUrl,
  log,
  say,
  overrides = {},
}: ContextOptions): Promise<Context> {
  const clock = overrides.clock ?? (() => new Date());
  const metrics = createMetrics();
  const { db, close: closeDb } = openDatabase({
    url: databaseUrl,
    poolSize: config.databasePoolSize,
    onError: (error) => log.warn({ err: error }, 'database connection lost'),
    onQuery: config.tracing ? traceQuery : undefined,
  });
  let rooms: WorkshopRooms | undefined;
  const jobs = createJobs({ databaseUrl, log });
  const smtp = config.smtp && smtpDelivery(config.smtp);
  try {
    const [rules, ruleset, municipalities, graph, template, funding] = await Promise.all([
      loadProcurementRules(config.contentDir),
      loadRuleset(config.contentDir),
      loadMunicipalities(config.contentDir),
      loadSituationGraph(config.contentDir),
      loadTemplate(config.contentDir),
      loadFunding(config.contentDir),
    ]);
    const planning = await loadPlanning(config.contentDir, municipalities);
    const services: Services = {
      db,
      log,
      clock,
      random: overrides.random ?? Math.random,
      installation: {
        name: config.installationName,
        baseUrl: config.baseUrl ?? `http://localhost:${config.port}`,
        accessibilityStatementUrl: config.accessibilityStatementUrl,
        securityContact: config.securityContact,
        development: config.env === 'development',
      },
      assets: loadAssets('dist/client', config.themeFile),
      amount: (name, on) => thresholdOn(rules, name, on ?? dayOf(clock())),
    };
    const guides = await loadProcurementGuides(config.contentDir, services.amount);
    const ran = await migrate(db, {
      ...searchMigrations,
      ...cookbookMigrations,
      ...examplesMigrations,
      ...workshopMigrations,
      ...mailMigrations,
      ...accountsMigrations,
      ...organisationMigrations,
    });
    if (ran.length > 0) say(`Tabellene er brakt à jour (${ran.length} endringer).`);
    if ((await refreshIndex(db)) && ran.length === 0) say('Søket er bygget på nytt.');
    const loaded = await loadStarterContent({ ...services, municipalities }, config.contentDir);
    if (loaded.pages > 0)
      say(
        `Lastet startinnholdet: ${loaded.pages} sider og ${loaded.examples} eksempler på to målformer.`,
      );

    await syncDocuments(db, 'hjelp', toolDocuments(services, { guides, funding, planning }));

    const post = createPostOffice({ ...services, jobs, deliver: smtp?.deliver });
    await jobs.start([post.queue], [post.schedule, forgetEnded(services)]);
    const accounts = {
      ...services,
      post,
      secretBytes: randomBytes,
      askedBy: new WindowLimiter(() => performance.now(), { most: 60, windowMs: 3_600_000 }),
      sentTo: new WindowLimiter(() => performance.now(), { most: 8, windowMs: 3_600_000 }),
      lookUp: config.enhetsregisteretUrl
        ? enhetsregisteret({ url: config.enhetsregisteretUrl })
        : undefined,
      outbox: !smtp && !config.baseUrl?.startsWith('https:'),
    };

    let draining = false;
    let listener: ChangeListener | undefined;
    const cache = new PageCache(config.pageCacheBytes, () => listener?.listening() ?? false);
    listener = await listenForChanges(databaseUrl, () => cache.clear());
    const midnight = clearAtMidnight(cache, clock);
    const limiter = new RateLimiter(config.rateLimit, () => performance.now());
    rooms = openWorkshopRooms({
      db,
      databaseUrl,
      node: randomUUID(),
      clock,
      hooks: realtimeMetrics(metrics.registry, log),
    });
    const workshops = {
      ...services,
      template,
      secretBytes: randomBytes,
      rooms,
      guesses: new GuessLimiter(() => performance.now()),
      makings: new WindowLimiter(() => performance.now(), { most: 120, windowMs: 3_600_000 }),
      places: new ConnectionPlaces({ perDevice: 12, altogether: 30_000 }),
      addressOf: (c: HttpContext) => clientAddress(c, config.trustProxy),
      app: services.assets.workshop,
    };
    await workshops.rooms.start();
    realtimeGauges(metrics.registry, {
      rooms: () => workshops.rooms.registry.size,
      connections: () => workshops.places.taken,
    });
    const retention = keepRetention(workshops);
    const app = createApp({
      services,
      cache,
      limiter,
      metrics,
      accessLog: config.accessLog,
      tracing: config.tracing,
      trustProxy: config.trustProxy,
      clientDir: 'dist/client',
      health: healthRoutes({ ...config, db, metrics, draining: () => draining }),
      ...mountParts({
        services,
        municipalities,
        graph,
        funding,
        planning,
        ruleset,
        version: packageInfo.version,
        themeFile: config.themeFile,
        workshops,
        accounts,
        demo: await loadDemo(config.contentDir, template),
        guides,
      }),
      // An exported workshop, to go on with.
      largeBodies: [{ path: /^(?:\/nn)?\/verksted\/ny$/, bytes: 20_500_000 }],
    });
    const server = createHttpServer({
      fetch: app.fetch,
      cache,
      metrics,
      log,
      accessLog: config.accessLog,
      trustProxy: config.trustProxy,
    });
    acceptWorkshopSockets(server, workshops, ({ headers, socket }) => {
      const forwarded = headers['x-forwarded-for'];
      const from = addressFrom(
        typeof forwarded === 'string' ? forwarded : undefined,
        () => socket.remoteAddress ?? 'unknown',
        config.trustProxy,
      );
      return limiter.take(from, 1);
    });
    return {
      firstAdminToken: () => firstAdminToken(accounts),
      services,
      app,
      server,
      cache,
      startDraining: () => {
        draining = true;
      },
      closeLive: () => workshops.rooms.close(),
      close: async () => {
        clearInterval(midnight);
        await retention.stop();
        await jobs.stop();
        smtp?.close();
        await workshops.rooms.close();
        await closePdf();
        await listener?.close();
        await closeDb();
      },
    };
  } catch (error) {
    await rooms?.close();
    await jobs.stop();
    await closeDb();
    throw error;
  }
}

/** Amounts hold from dates and the front page has an example a day, so a page is of its day. */
function clearAtMidnight(cache: PageCache, clock: () => Date): NodeJS.Timeout {
  let day = dayOf(clock());
  const timer = setInterval(() => {
    const today = dayOf(clock());
    if (today !== day) cache.clear();
    day = today;
  }, 1000);
  timer.unref();
  return timer;
}
