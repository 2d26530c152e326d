import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import {
  ArrayMinSize,
  IsBoolean,
  IsEmail,
  IsFQDN,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { IsAllowList } from '../fetch/allow-list.js';
import { IsRedisAddress } from '../jobs/redis-address.js';
import { ConfigError } from './config.error.js';
import { readVariables } from './read-variables.js';
import { variables } from './variables.js';
import { MaxLength } from '../http/max-length.decorator.js';

export type Role = 'all' | 'web' | 'worker';
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** Everything the process takes from its environment, validated. `variables.ts` tells an operator about each. */
export class Config {
  /** Which part of the product this process runs. */
  @IsIn(['all', 'web', 'worker'])
  readonly role: Role;

  /** Address to listen on. */
  @IsString()
  @Matches(/^[0-9A-Za-z.:_-]+$/)
  readonly host: string;

  /** Port to listen on; 0 takes any free one. */
  @IsInt()
  @Min(0)
  @Max(65535)
  readonly port: number;

  /** Address under which people reach this installation, without a slash at the end. */
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  readonly publicUrl: string;

  /** Connection string of PostgreSQL; null where the embedded one is to be started. */
  @ValidateIf((_, value) => value !== null)
  @Matches(/^postgres(ql)?:\/\/\S+$/)
  readonly databaseUrl: string | null;

  /** Most connections that this process holds open. */
  @IsInt()
  @Min(2)
  @Max(1000)
  readonly databasePoolSize: number;

  /** Connection string of Redis or Valkey; null where a private one is to be started. */
  @ValidateIf((_, value) => value !== null)
  @IsRedisAddress()
  readonly redisUrl: string | null;

  /** Put before every key in Redis; the braces keep one queue's keys on one node of a cluster. */
  @Matches(/^\{[^{}\s]+\}\S*$/)
  readonly redisPrefix: string;

  /** Absolute path of the directory of the embedded services. */
  @IsString()
  @IsNotEmpty()
  readonly dataDir: string;

  /** Sign-in name of the administrator that a first start creates. */
  @IsEmail()
  readonly adminEmail: string;

  /** Password of that administrator; null where one is to be generated. */
  @ValidateIf((_, value) => value !== null)
  @MinLength(12)
  readonly adminPassword: string | null;

  /** Whether a first start loads the sample article. */
  @IsBoolean()
  readonly loadSample: boolean;

  @IsIn(['error', 'warn', 'info', 'debug'])
  readonly logLevel: LogLevel;

  /** Hours after which a dashboard session ends. */
  @IsInt()
  @Min(1)
  @Max(720)
  readonly sessionHours: number;

  /** Whether `X-Forwarded-*` of the nearest reverse proxy is believed. */
  @IsBoolean()
  readonly trustProxy: boolean;

  /** What opens `/metrics` without the database being asked; null where only keys and administrators do. */
  @ValidateIf((_, value) => value !== null)
  @Matches(/^[!-~]{24,}$/)
  readonly metricsToken: string | null;

  /** Seconds without a round of the event loop after which a worker ends itself; 0: never. */
  @IsInt()
  @Min(0)
  @Max(3600)
  readonly stuckSeconds: number;

  /** Address of the OpenID Connect provider; null where people sign in with a password only. */
  @ValidateIf((_, value) => value !== null)
  @Matches(/^(https:\/\/\S+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/\S*)?)$/)
  readonly oidcIssuer: string | null;

  /** Name of this installation at the provider. */
  @ValidateIf((config: Config) => config.oidcIssuer !== null)
  @IsString()
  @IsNotEmpty()
  readonly oidcClientId: string | null;

  readonly oidcClientSecret: string | null;

  /** What the sign-in page calls the provider. */
  @IsString()
  @MaxLength(60)
  readonly oidcLabel: string;

  /** Role of accounts that are made for people whom only the provider knows; null where none are made. */
  @ValidateIf((_, value) => value !== null)
  @IsIn(['reader', 'fact_checker', 'editor'])
  readonly oidcCreateAs: 'reader' | 'fact_checker' | 'editor' | null;

  /** Domains of the addresses for which accounts are made. */
  @IsFQDN({}, { each: true })
  @ArrayMinSize(1)
  @ValidateIf((config: Config) => config.oidcCreateAs !== null || config.oidcEmailDomains.length > 0)
  readonly oidcEmailDomains: string[];
  /** `local`, or the address of a bucket. */
  @Matches(/^(local|s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w!.*'()/-]*)?)$/)
  readonly blobs: string;

  /** Address of an S3-compatible service; null where it is Amazon's. */
  @ValidateIf((_, value) => value !== null)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  readonly s3Endpoint: string | null;

  @Matches(/^[a-z0-9-]+$/)
  readonly s3Region: string;

  /** Null where the client finds its credentials by itself. */
  @ValidateIf((config: Config) => config.s3KeyId !== null || config.s3Secret !== null)
  @Matches(/^\S+$/)
  readonly s3KeyId: string | null;

  @ValidateIf((config: Config) => config.s3KeyId !== null || config.s3Secret !== null)
  @Matches(/^\S+$/)
  readonly s3Secret: string | null;

  /** Whether pages are fetched from the web. */
  @IsBoolean()
  readonly fetchPages: boolean;

  /** Hosts and networks, with commas between them, that may be fetched from though they are not public. */
  @ValidateIf((_, value) => value !== null)
  @IsAllowList()
  readonly fetchAllow: string | null;

  /** What a site learns of who asks: of one line, or it would be more than one header. */
  @Matches(/^[ -~]{1,300}$/)
  readonly userAgent: string;

  /** Whether installing system packages is forbidden. */
  @IsBoolean()
  readonly noSystemInstall: boolean;

  /** A copy with some fields replaced, for what is only known after the embedded services have started. */
  with(changes: Partial<Omit<Config, 'with'>>): Config {
    return Object.assign(new Config(), this, changes);
  }
}

/**
 * Reads and validates the environment. An empty variable counts as one that isn't set.
 * @throws ConfigError that names every wrong variable and what it should be, and never its value.
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const config = plainToInstance(Config, readVariables(env));
  const wrongFields = new Set(validateSync(config).map((error) => error.property));
  const wrong = variables.filter((variable) => wrongFields.has(variable.field));
  if (wrong.length > 0) throw new ConfigError(wrong);
  return config;
}
