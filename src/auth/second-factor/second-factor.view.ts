export class SecondFactorView {
  on!: boolean;
  since!: Date | null;
  /** Each is good once. */
  recoveryCodesLeft!: number;
}

export class BegunView {
  /** In base 32, for whoever can't take a picture. Shown in this answer and never again. */
  secret!: string;
  /** otpauth://…: what the picture says. */
  address!: string;
}

export class RecoveryCodesView {
  /** Shown in this answer and never again. */
  recoveryCodes!: string[];
}
