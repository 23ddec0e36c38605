/** Something outside the program is wrong, and the message says all there is to know: it is shown as it is, without a stack. */
export class PlainError extends Error {}
