import { answerFromThread } from '../../shared/answer-from-thread.js';
import { fitModel } from './fit-model.js';

await answerFromThread(fitModel);
