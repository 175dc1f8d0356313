/**
 * Starts OpenTelemetry when `OTEL_*` names a receiver. The packages read all other `OTEL_*`
 * settings themselves. Loaded only then: it costs 150 ms of start time.
 */
export async function startTracing(serviceName: string): Promise<() => Promise<void>> {
  process.env.OTEL_SERVICE_NAME ??= serviceName;
  process.env.OTEL_METRICS_EXPORTER ??= 'none';
  process.env.OTEL_LOGS_EXPORTER ??= 'none';
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  const sdk = new NodeSDK();
  sdk.start();
  return () => sdk.shutdown().catch(() => undefined);
}
