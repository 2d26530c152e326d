import { USER_AGENT } from '../fetch/user-agent.js';
import type { Variable } from './variable.js';

const ON_OR_OFF = 'on or off (also 1, 0, true, false, yes, no)';

/** Every variable that Isnad reads, in the order of `.env.example`. */
export const variables: readonly Variable[] = [
  {
    name: 'ISNAD_ROLE',
    field: 'role',
    kind: 'text',
    meaning: 'Which part this process runs: the web server, the job worker, or both.',
    expected: 'all, web or worker',
    default: 'all',
  },
  {
    name: 'ISNAD_HOST',
    field: 'host',
    kind: 'text',
    meaning: 'Address to listen on. 0.0.0.0 makes it reachable from other machines.',
    expected: 'a host name or an IP address',
    default: '127.0.0.1',
  },
  {
    name: 'PORT',
    field: 'port',
    kind: 'whole number',
    meaning: 'Port to listen on; 0 takes any free one.',
    expected: 'a whole number from 0 to 65535',
    default: '3000',
  },
  {
    name: 'ISNAD_PUBLIC_URL',
    field: 'publicUrl',
    kind: 'text',
    meaning: 'Address under which people reach it; used in links. Not set: http://localhost and the port.',
    expected: 'a web address that starts with http:// or https://',
    default: '',
  },
  {
    name: 'DATABASE_URL',
    field: 'databaseUrl',
    kind: 'text',
    meaning: 'PostgreSQL 15 or newer. Not set: an embedded PostgreSQL is started.',
    expected: 'of the form postgresql://user:password@host:5432/database',
    default: '',
  },
  {
    name: 'ISNAD_DATABASE_POOL',
    field: 'databasePoolSize',
    kind: 'whole number',
    meaning: 'Most database connections that one process holds.',
    expected: 'a whole number from 2 to 1000',
    default: '10',
  },
  {
    name: 'REDIS_URL',
    field: 'redisUrl',
    kind: 'text',
    meaning:
      'Redis 6.2 or newer, or Valkey: one server, a master watched over by Sentinels, or a cluster. Not set: a private redis-server is started if one is installed, ' +
      'and without one jobs run in the process.',
    expected:
      'of the form redis://user:password@host:6379, redis+sentinel://user:password@host:26379,host:26379/master or ' +
      'redis+cluster://user:password@host:6379,host:6379 (rediss for encryption)',
    default: '',
  },
  {
    name: 'ISNAD_REDIS_PREFIX',
    field: 'redisPrefix',
    kind: 'text',
    meaning: 'Put before every key in Redis. Starts with a part in braces, which Redis Cluster needs.',
    expected: 'a part in braces, such as {isnad}, without spaces',
    default: '{isnad}',
  },
  {
    name: 'ISNAD_DATA_DIR',
    field: 'dataDir',
    kind: 'text',
    meaning: 'Directory of the embedded PostgreSQL, the private Redis and the stored bytes.',
    expected: 'the path of a directory',
    default: '.isnad',
  },
  {
    name: 'ISNAD_ADMIN_EMAIL',
    field: 'adminEmail',
    kind: 'text',
    meaning: 'E-mail address of the administrator that the first start creates.',
    expected: 'an e-mail address',
    default: 'admin@isnad.local',
  },
  {
    name: 'ISNAD_ADMIN_PASSWORD',
    field: 'adminPassword',
    kind: 'text',
    meaning: 'Password of that administrator. Not set: one is generated and printed once.',
    expected: 'at least 12 characters long',
    default: '',
  },
  {
    name: 'ISNAD_SAMPLE',
    field: 'loadSample',
    kind: 'switch',
    meaning: 'Whether the first start loads the sample article.',
    expected: ON_OR_OFF,
    default: 'on',
  },
  {
    name: 'ISNAD_LOG_LEVEL',
    field: 'logLevel',
    kind: 'text',
    meaning: 'The least serious kind of log line that is written.',
    expected: 'error, warn, info or debug',
    default: 'info',
  },
  {
    name: 'ISNAD_SESSION_HOURS',
    field: 'sessionHours',
    kind: 'whole number',
    meaning: 'Hours after which a dashboard session ends.',
    expected: 'a whole number from 1 to 720',
    default: '12',
  },
  {
    name: 'ISNAD_TRUST_PROXY',
    field: 'trustProxy',
    kind: 'switch',
    meaning:
      'Whether to believe what the nearest reverse proxy says in X-Forwarded-* headers. Only behind one that sets them.',
    expected: ON_OR_OFF,
    default: 'off',
  },
  {
    name: 'ISNAD_METRICS_TOKEN',
    field: 'metricsToken',
    kind: 'text',
    meaning:
      'Token with which Prometheus reads /metrics, as "Authorization: Bearer". Not set: only an API key with the scope metrics.read, or an administrator.',
    expected: 'at least 24 printable ASCII characters without spaces',
    default: '',
  },
  {
    name: 'ISNAD_STUCK_SECONDS',
    field: 'stuckSeconds',
    kind: 'whole number',
    meaning:
      'Seconds after which a process of the role worker whose event loop is stuck ends itself, to be started again by whoever supervises it; 0 never does.',
    expected: 'a whole number from 0 to 3600',
    default: '60',
  },
  {
    name: 'ISNAD_OIDC_ISSUER',
    field: 'oidcIssuer',
    kind: 'text',
    meaning:
      'Address of an OpenID Connect provider that people can sign in with. Not set: e-mail and password only. ' +
      'It answers to ISNAD_PUBLIC_URL/api/v1/session/oidc/callback.',
    expected: 'a web address that starts with https:// (http:// only for a provider on this machine)',
    default: '',
  },
  {
    name: 'ISNAD_OIDC_CLIENT_ID',
    field: 'oidcClientId',
    kind: 'text',
    meaning: 'Name under which the provider knows this installation. Needed with ISNAD_OIDC_ISSUER.',
    expected: 'set when ISNAD_OIDC_ISSUER is',
    default: '',
  },
  {
    name: 'ISNAD_OIDC_CLIENT_SECRET',
    field: 'oidcClientSecret',
    kind: 'text',
    meaning: 'Its secret there. Not set: the provider knows it as a public client.',
    expected: 'text',
    default: '',
  },
  {
    name: 'ISNAD_OIDC_LABEL',
    field: 'oidcLabel',
    kind: 'text',
    meaning: "The provider's name on the sign-in page.",
    expected: 'text of at most 60 characters',
    default: 'SSO',
  },
  {
    name: 'ISNAD_OIDC_CREATE_AS',
    field: 'oidcCreateAs',
    kind: 'text',
    meaning:
      'Role of the account that is made for a person whom the provider knows and this installation does not. ' +
      'Not set: none is made. Needs ISNAD_OIDC_EMAIL_DOMAINS.',
    expected: 'reader, fact_checker or editor',
    default: '',
  },
  {
    name: 'ISNAD_OIDC_EMAIL_DOMAINS',
    field: 'oidcEmailDomains',
    kind: 'list',
    meaning: 'Domains of the verified e-mails for which such accounts are made, with commas between them.',
    expected: 'domains such as example.org, with commas between them; at least one with ISNAD_OIDC_CREATE_AS',
    default: '',
  },
  {
    name: 'ISNAD_BLOBS',
    field: 'blobs',
    kind: 'text',
    meaning:
      'Where captures and uploaded files are kept: in the data directory (local), or in a bucket of S3 or ' +
      'of a service that speaks like it.',
    expected: 'local, or of the form s3://bucket or s3://bucket/prefix',
    default: 'local',
  },
  {
    name: 'ISNAD_S3_ENDPOINT',
    field: 's3Endpoint',
    kind: 'text',
    meaning: "Address of the service that holds the bucket. Not set: Amazon's.",
    expected: 'a web address that starts with http:// or https://',
    default: '',
  },
  {
    name: 'ISNAD_S3_REGION',
    field: 's3Region',
    kind: 'text',
    meaning: 'Region of the bucket.',
    expected: 'the name of a region, such as eu-central-1',
    default: 'us-east-1',
  },
  {
    name: 'ISNAD_S3_KEY_ID',
    field: 's3KeyId',
    kind: 'text',
    meaning: "Access key of the bucket. Not set: what Amazon's own tools would take.",
    expected: 'set together with ISNAD_S3_SECRET, and without spaces',
    default: '',
  },
  {
    name: 'ISNAD_S3_SECRET',
    field: 's3Secret',
    kind: 'text',
    meaning: 'Secret of that access key.',
    expected: 'set together with ISNAD_S3_KEY_ID, and without spaces',
    default: '',
  },
  {
    name: 'ISNAD_FETCH',
    field: 'fetchPages',
    kind: 'switch',
    meaning: 'Whether pages are fetched from the web. Off: no request leaves, and captures say so.',
    expected: ON_OR_OFF,
    default: 'on',
  },
  {
    name: 'ISNAD_FETCH_ALLOW',
    field: 'fetchAllow',
    kind: 'text',
    meaning:
      'Hosts and networks that may be fetched from though they are not on the open internet, such as an ' +
      'archive of your own.',
    expected: 'host names, IP addresses and networks such as 10.1.0.0/16, with commas between them',
    default: '',
  },
  {
    name: 'ISNAD_USER_AGENT',
    field: 'userAgent',
    kind: 'text',
    meaning:
      'Who Isnad says that it is when it fetches a page. The default names no newsroom; one ' +
      'with an address of yours lets sites write to you instead of locking you out.',
    expected: 'at most 300 printable ASCII characters',
    default: USER_AGENT,
  },
  {
    name: 'ISNAD_NO_SYSTEM_INSTALL',
    field: 'noSystemInstall',
    kind: 'switch',
    meaning: 'Forbids npm start and npm test to install redis-server and chromium-headless-shell with apt.',
    expected: ON_OR_OFF,
    default: 'off',
  },
];
