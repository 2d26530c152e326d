/** Whether the process is alive. */
export class HealthDto {
  /** Always `ok`: a dead process does not answer. */
  status: 'ok';
}

/** Whether requests can be served. */
export class ReadinessDto {
  /** `ok` when requests can be served. */
  status: 'ok' | 'unavailable';
  /** Whether PostgreSQL answers. */
  database: 'ok' | 'unreachable';
  /** Whether Redis answers; `not_used` where jobs run in the process. */
  redis: 'ok' | 'unreachable' | 'not_used';
}
