import pino, { type DestinationStream } from 'pino';

export interface Log {
  info(fields: object, message?: string): void;
  warn(fields: object, message?: string): void;
  error(fields: object, message?: string): void;
  debug(fields: object, message?: string): void;
}

/**
 * JSON lines on stdout. Nothing here may hold personal data: no query strings (they hold what
 * people search for), no addresses of readers, no cookies, no bodies.
 */
export function createLog(
  level: string,
  destination?: DestinationStream,
): Log & { flush: () => void } {
  const stream = destination ?? pino.destination({ dest: 1, sync: false, minLength: 4096 });
  const log = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: pino.stdSerializers.err },
    },
    stream,
  );
  const timer = setInterval(() => log.flush(), 500);
  timer.unref();
  return Object.assign(log, {
    flush: () => {
      if ('flushSync' in stream && typeof stream.flushSync === 'function') stream.flushSync();
    },
  });
}
