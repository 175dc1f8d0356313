/**
 * PostgreSQL's settings, given at each start so that a new version of the app brings its own. They
 * suit one small machine (2 cores, 2 GB) that runs the app as well; whoever needs other ones runs
 * PostgreSQL themselves and sets DATABASE_URL.
 */
export function postgresSettings(port: number): string[] {
  const settings: Record<string, string | number> = {
    // Reached by this machine only. No unix socket: its path may be 107 bytes at most, and Windows has none.
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    cluster_name: 'veier-til-samarbeid',

    // What is acknowledged is on disk.
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',

    max_connections: 60,
    shared_buffers: '128MB',
    effective_cache_size: '512MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    random_page_cost: 1.1,
    jit: 'off',
    // Parallel queries need /dev/shm, which is 64 MB in a container, and gain nothing on 2 cores.
    max_parallel_workers_per_gather: 0,
    max_parallel_maintenance_workers: 0,

    timezone: 'UTC',
    log_timezone: 'UTC',

    // To the inherited handle of postgres.log. Users' texts stay out of it: no statements, no row values.
    log_destination: 'stderr',
    logging_collector: 'off',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] ',
  };
  // A killed app's queries end within seconds, and with them their row locks.
  if (process.platform !== 'win32') settings.client_connection_check_interval = '2s';
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
