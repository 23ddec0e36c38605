/** The domain's words as both rooms show them. */
export const words = {
  noAccount: 'No account',
  status: {
    open: 'Open',
    verified: 'Verified',
    no_account: 'No account',
    disputed: 'Disputed',
    cancelled: 'Cancelled',
    conflicted: 'Conflicted',
    revoked: 'Revoked',
  },
  cause: {
    quorum: 'Quorum',
    adjudication: 'Adjudication',
    confirmation: 'Re-check',
    unreachable: 'Out of reach: no answer could still win enough ballots',
    below_floor: 'Not sure enough: below the confidence floor',
    cannot_tell: 'Too many said “I can’t tell”',
  },
  agreed: (agreed: number, ballots: number): string => `${agreed} of ${ballots} agree`,
  round: (round: number): string => `Round ${round}`,
} as const;
