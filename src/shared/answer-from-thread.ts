import { parentPort, workerData } from 'node:worker_threads';

/** What a thread's program consists of: does the work on what `inThread` was given, and sends back what comes of it. */
export async function answerFromThread<Input, Output>(work: (input: Input) => Promise<Output>): Promise<void> {
  const output = await work(workerData);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(output);
}
