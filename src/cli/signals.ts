/** Why a process is told to end: Ctrl-C, a service manager, a closed terminal. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes on a Ctrl-C that the terminal has sent already: two that come together are one. */
const SAME_WITHIN_MS = 500;

/**
 * Settles at the first signal to end, and keeps the process alive until then. From then on a second one ends the process at once, whatever it is doing; nothing is lost by
 * that, as nothing is by a kill.
 */
export function untilTold(): Promise<void> {
  return new Promise((told) => {
    let toldAt: number | undefined;
    const awake = setInterval(() => undefined, 2 ** 30);
    const hear = (): void => {
      if (toldAt === undefined) console.error('Stopping…');
      toldAt ??= Date.now();
      if (Date.now() - toldAt > SAME_WITHIN_MS) process.exit(130);
      clearInterval(awake);
      told();
    };
    for (const signal of ENDING) process.on(signal, hear);
  });
}
