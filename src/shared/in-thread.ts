import { Worker } from 'node:worker_threads';

/**
 * Does long work in a thread of its own, so that this one goes on answering.
 * @param entry the thread’s program: `await answerFromThread(work)`
 * @param input what can be cloned; so must the answer be
 */
export async function inThread<Input, Output>(entry: URL, work: (input: Input) => Promise<Output>, input: Input): Promise<Output> {
  // Sources that were not compiled can't be loaded by a thread: then the work is done here.
  if (import.meta.url.endsWith('.ts')) return work(structuredClone(input));
  return new Promise((resolve, reject) => {
    const thread = new Worker(entry, { workerData: input });
    thread.once('message', resolve);
    thread.once('error', reject);
    // After the answer this changes nothing.
    thread.once('exit', (code) => reject(new Error(`${entry.pathname} ended with ${code} and without an answer`)));
  });
}
