import { parentPort, workerData } from 'node:worker_threads';

/** What a thread's program consists of: does the work on what `inThread` was given, and sends back what comes of it. */
export async function answerFromThread(work: (input: never) => Promise<unknown>): Promise<void> {
  const output = await work(workerData as never);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(output);
}
