import { ConsoleLogger, type ConsoleLoggerOptions, type LogLevel } from '@nestjs/common';
import type { Config } from '../config/config.js';

const LEVELS: Record<Config['logLevel'], LogLevel[]> = {
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn', 'log'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'],
};

/** What Nest tells of its own start: of interest to nobody who runs the product. */
const FRAMEWORK = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'NestApplication',
]);

/** The log: standard error, one line an entry; JSON unless a person is watching. Standard output is for answers. */
export class AppLogger extends ConsoleLogger {
  constructor(level: Config['logLevel']) {
    const options: ConsoleLoggerOptions = {
      logLevels: LEVELS[level],
      json: !process.stderr.isTTY,
      prefix: 'isnad',
      forceConsole: false,
    };
    super(options);
  }

  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && FRAMEWORK.has(context)) return;
    super.log(message, ...(rest as [string]));
  }

  protected override printMessages(
    messages: unknown[],
    context?: string,
    logLevel?: LogLevel,
    _stream?: 'stdout' | 'stderr',
    errorStack?: unknown,
  ): void {
    super.printMessages(messages, context, logLevel, 'stderr', errorStack);
  }

  protected override printAsJson(
    message: unknown,
    options: Parameters<ConsoleLogger['printAsJson']>[1],
  ): void {
    super.printAsJson(message, { ...options, writeStreamType: 'stderr' });
  }
}
