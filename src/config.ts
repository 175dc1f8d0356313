import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const path = z
  .string()
  .regex(/^\/[\w\-/]*$/, 'må begynne med / og bare ha bokstaver, tall, - og /');
const httpUrl = z.url({
  protocol: /^https?$/,
  error: 'må være en adresse som begynner med http:// eller https://',
});
const flag = z
  .enum(['true', 'false', '1', '0'])
  .transform((value) => value === 'true' || value === '1');

/** Every setting the product reads from the environment; README lists them for operators. */
const environment = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: port.default(3000),
    BASE_URL: httpUrl.optional(),
    DATA_DIR: z.string().min(1).default('./data'),
    DATABASE_URL: z
      .url({
        protocol: /^postgres(ql)?$/,
        error: 'må være en adresse som begynner med postgres://',
      })
      .optional(),
    DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
    CONTENT_DIR: z.string().min(1).default('./content'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    ACCESS_LOG: flag.default(true),
    LIVENESS_PATH: path.default('/livez'),
    READINESS_PATH: path.default('/readyz'),
    METRICS_PATH: path.default('/metrics'),
    METRICS_TOKEN: z.string().min(16, 'må ha minst 16 tegn').optional(),
    TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
    RATE_LIMIT: z.coerce.number().int().min(1).max(100_000).default(50),
    PAGE_CACHE_MB: z.coerce.number().int().min(0).max(4096).default(64),
    DRAIN_SECONDS: z.coerce.number().min(0).max(600).default(20),
    INSTALLATION_NAME: z.string().min(1).max(80).default('Veier til samarbeid'),
    THEME_FILE: z.string().min(1).optional(),
    ACCESSIBILITY_STATEMENT_URL: httpUrl.optional(),
    SECURITY_CONTACT: z
      .string()
      .regex(/^(mailto:|https:)/, 'må begynne med mailto: eller https:')
      .optional(),
    SMTP_URL: z
      .url({
        protocol: /^smtps?$/,
        error: 'må være en adresse som begynner med smtp:// eller smtps://',
      })
      .optional(),
    ENHETSREGISTERET_URL: httpUrl.optional(),
    MAIL_FROM: z.string().min(3).max(200).optional(),
    OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.optional(),
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: httpUrl.optional(),
    OTEL_SDK_DISABLED: flag.default(false),
  })
  .refine((given) => (given.SMTP_URL === undefined) === (given.MAIL_FROM === undefined), {
    path: ['MAIL_FROM'],
    error: 'og SMTP_URL må settes begge to, eller ingen av dem',
  });

export type Config = Readonly<ReturnType<typeof readConfig>>;

/** Thrown with every wrong setting in one readable list; the start prints it and exits with 1. */
export class ConfigError extends Error {}

/**
 * Reads and checks the environment. An empty value counts as unset, so that a compose file can
 * pass `PORT=` on. Throws ConfigError.
 */
export function readConfig(env: Record<string, string | undefined>) {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      // A database address carries a password: never repeat it.
      const shown = /URL|TOKEN/.test(name) ? '' : ` (fikk «${String(given[name]).slice(0, 60)}»)`;
      return `  ${name}: ${issue.message}${shown}`;
    });
    throw new ConfigError(
      `Innstillingene kan ikke brukes:\n${lines.join('\n')}\nSe «Innstillinger» i README.md.`,
    );
  }
  const value = parsed.data;
  return {
    env: value.NODE_ENV,
    host: value.HOST,
    port: value.PORT,
    baseUrl: value.BASE_URL?.replace(/\/+$/, ''),
    dataDir: resolve(value.DATA_DIR),
    databaseUrl: value.DATABASE_URL,
    databasePoolSize: value.DATABASE_POOL_SIZE,
    contentDir: resolve(value.CONTENT_DIR),
    logLevel: value.LOG_LEVEL,
    accessLog: value.ACCESS_LOG,
    livenessPath: value.LIVENESS_PATH,
    readinessPath: value.READINESS_PATH,
    metricsPath: value.METRICS_PATH,
    metricsToken: value.METRICS_TOKEN,
    trustProxy: value.TRUST_PROXY,
    rateLimit: value.RATE_LIMIT,
    pageCacheBytes: value.PAGE_CACHE_MB * 1024 * 1024,
    drainSeconds: value.DRAIN_SECONDS,
    installationName: value.INSTALLATION_NAME,
    themeFile: value.THEME_FILE,
    accessibilityStatementUrl: value.ACCESSIBILITY_STATEMENT_URL,
    securityContact: value.SECURITY_CONTACT,
    smtp: smtpOf(value.SMTP_URL, value.MAIL_FROM),
    enhetsregisteretUrl: value.ENHETSREGISTERET_URL?.replace(/\/+$/, ''),
    tracing:
      !value.OTEL_SDK_DISABLED &&
      Boolean(value.OTEL_EXPORTER_OTLP_ENDPOINT ?? value.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT),
  };
}

function smtpOf(url: string | undefined, from: string | undefined) {
  return url !== undefined && from !== undefined ? { url, from } : undefined;
}
