const POLL_MS = 500;

/**
 * Calls back when the npm that started this process is gone. npm runs a script through a shell, and a signal to npm
 * may end the shell without ever reaching us: the application would stay behind with nobody to stop it.
 */
export function onNpmGone(callback: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, POLL_MS);
  timer.unref();
}
