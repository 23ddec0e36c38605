import type { AccountView } from '../../auth/auth.view.js';

export class NewWorkerView {
  id!: string;
  displayName!: string;
  email!: string;
  status!: 'registered';
  country!: string | null;
  languages!: string[];
  createdAt!: Date;
}

export class RegistrationView {
  worker!: NewWorkerView;
  /** Signs the worker in; the same as in the cookie. */
  token!: string;
  account!: AccountView;
}
