/** Why a process is told to end: Ctrl-C, a service manager, a closed terminal. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes on a Ctrl-C that the terminal has sent already: two that come together are one. */
const SAME_WITHIN_MS = 500;

const LOOK_EVERY_MS = 500;

/**
 * Settles at the first signal to end, and keeps the process alive until then. From then on a second one ends the process at once,
 * whatever it is doing; nothing is lost by that, as nothing is by a kill.
 */
export function untilTold(): Promise<void> {
  return new Promise((told) => {
    let toldAt: number | undefined;
    const hear = (): void => {
      if (toldAt === undefined) console.error('Stopping…');
      toldAt ??= Date.now();
      if (Date.now() - toldAt > SAME_WITHIN_MS) process.exit(130);
      clearInterval(awake);
      told();
    };
    const awake = setInterval(whenOrphaned(hear), LOOK_EVERY_MS);
    for (const signal of ENDING) process.on(signal, hear);
  });
}

/** npm runs a script through a shell, and when npm is told to stop only that shell hears of it: its end is the signal. */
function whenOrphaned(hear: () => void): () => void {
  const parent = process.ppid;
  const byNpm = process.env['npm_lifecycle_event'] !== undefined;
  return () => {
    if (byNpm && process.ppid !== parent) hear();
  };
}
