export class RejectionView {
  /** How many answers it took the pay of. */
  answers!: number;
  /** US dollars, taken back in all. */
  amount!: string;
}
