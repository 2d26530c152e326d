/** Whether the process is alive. */
export class HealthDto {
  /** Always `ok`: a dead process does not answer. */
  status: 'ok';
}

/** Whether requests can be served. */
export class ReadinessDto {
  /**
   * `ok` when everything works; `degraded` when requests are served and jobs wait for Redis to be back; `unavailable` when
   * the database does not answer, without which nothing works.
   */
  status: 'ok' | 'degraded' | 'unavailable';
  /** Whether PostgreSQL answers. */
  database: 'ok' | 'unreachable';
  /** Whether Redis takes jobs; `not_used` where they run in the process. */
  redis: 'ok' | 'unreachable' | 'not_used';
}
