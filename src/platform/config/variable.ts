/** The fields of `Config` that come from the environment. */
export type ConfigField =
  | 'role'
  | 'host'
  | 'port'
  | 'publicUrl'
  | 'databaseUrl'
  | 'databasePoolSize'
  | 'redisUrl'
  | 'redisPrefix'
  | 'dataDir'
  | 'adminEmail'
  | 'adminPassword'
  | 'loadSample'
  | 'logLevel'
  | 'sessionHours'
  | 'trustProxy'
  | 'metricsToken'
  | 'stuckSeconds'
  | 'oidcIssuer'
  | 'oidcClientId'
  | 'oidcClientSecret'
  | 'oidcLabel'
  | 'oidcCreateAs'
  | 'oidcEmailDomains'
  | 'blobs'
  | 's3Endpoint'
  | 's3Region'
  | 's3KeyId'
  | 's3Secret'
  | 'fetchPages'
  | 'fetchAllow'
  | 'userAgent'
  | 'noSystemInstall';

/** One environment variable, described for the person who sets it. */
export interface Variable {
  readonly name: string;
  readonly field: ConfigField;
  readonly kind: 'text' | 'list' | 'whole number' | 'switch';
  /** What it does, as a sentence. */
  readonly meaning: string;
  /** What a value must look like; completes "NAME must be …". */
  readonly expected: string;
  /** Value used when it is not set; empty where absence itself means something. */
  readonly default: string;
}
