import { answerFromThread } from '../../shared/answer-from-thread.js';
import { recordBatch } from './record-batch.js';

await answerFromThread(recordBatch);
