import { type Config, loadConfig } from './platform/config/config.js';
import { textOf } from './platform/embedded/start.error.js';
import { banner } from './platform/start/banner.js';
import { choosePort } from './platform/start/choose-port.js';
import { onNpmGone } from './platform/start/parent.js';
import { startServices } from './platform/start/services.js';
import { Shutdown, within } from './platform/start/shutdown.js';
import { describeStartFailure } from './platform/start/start-failure.js';
import { watchEventLoop } from './platform/start/watchdog.js';

/** Requests and jobs under way get this long to finish. */
const CLOSE_WITHIN_MS = 15_000;

// Whoever read the log may be gone, and could not be told that either. The work goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const log = (line: string): void => console.error(line);
const shutdown = new Shutdown(log);
let config: Config | null = null;

/** Brings everything up in the order in which each thing needs the one before. */
async function start(): Promise<void> {
  config = loadConfig(process.env);
  config = await choosePort(config);
  const { signal } = shutdown;
  const { databaseUrl, redis } = await startServices(config, shutdown, log, fail);
  config = config.with({ databaseUrl });
  signal.throwIfAborted();

  // Most of the program is loaded only now: what makes a start fail should not take a second to say so.
  const { migrate } = await import('./platform/database/migrate.js');
  await migrate(databaseUrl);
  const [{ createApp }, { prepareFirstUse }] = await Promise.all([
    import('./app.js'),
    import('./first-use.js'),
  ]);
  signal.throwIfAborted();
  const app = await createApp(config, redis);
  shutdown.add({ name: 'The application', stop: () => within(CLOSE_WITHIN_MS, app.close()) });
  // Where requests are served too, to end the process would be to hang up on everybody.
  if (config.role === 'worker' && config.stuckSeconds > 0)
    shutdown.add({ name: 'The watchdog', stop: watchEventLoop(config.stuckSeconds) });
  const { adminEmail, createdPassword } = await prepareFirstUse(app, config);
  signal.throwIfAborted();
  await app.listen(config.port, config.host);
  console.log(banner({ config, adminEmail, createdPassword, hasRedis: redis !== null }));
}

/** Ends the process for a reason that nobody asked for. */
function fail(line: string): void {
  log(line);
  shutdown.request();
  // What a start under way is still adding must be stopped too; one that hangs is not waited for.
  void within(CLOSE_WITHIN_MS, starting)
    .catch((error: unknown) => log(textOf(error)))
    .then(() => shutdown.stop())
    .finally(() => process.exit(1));
}

for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
  process.on(event, (error: unknown) => {
    fail(`Isnad stops after an unexpected error: ${error instanceof Error ? error.stack : textOf(error)}`);
  });
}

const starting = start().catch((error: unknown) => {
  // Somebody stopped it during the start, which makes the start fail and is no failure.
  if (shutdown.signal.aborted) return;
  if (config?.logLevel === 'debug') log(String(error instanceof Error ? error.stack : error));
  fail(describeStartFailure(error, config));
});

function end(): void {
  // A start under way ends at its next step, and what it has started by then is stopped too.
  void starting.then(() => shutdown.stop()).finally(() => process.exit(0));
}

shutdown.onSignal(end);
onNpmGone(() => {
  shutdown.request();
  end();
});
