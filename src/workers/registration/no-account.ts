import { Refusal } from '../../shared/refusal.js';

/** There is nobody left behind a worker whose personal data was erased. */
export const noAccount = (): Refusal =>
  new Refusal('conflict', 'no_account', 'This worker’s account was erased or removed; nobody can sign in to it any more.');
