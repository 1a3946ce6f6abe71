/** Texts of the manual actions. */
export const messages = {
  pause: 'Pause all entries',
  resume: 'Resume trading',
  more: 'More actions',
  mode: {
    RUNNING: 'Trading',
    PAUSED: 'Entries paused',
    REDUCE_ONLY: 'Reduce only',
  },
  modeLabel: (mode: string) => `Trading mode: ${mode}`,
  dialog: {
    reason: 'Reason',
    reasonHint: 'At least 3 characters. It is kept with your name for ever.',
    reasonExample: 'The exchange announced maintenance.',
    reasonShort: 'Say why, in at least 3 characters.',
    confirmation: (word: string) => `Type ${word} to confirm`,
    live: 'Orders cost money here.',
    paper: 'Orders are on paper here.',
    cancel: 'Cancel',
    close: 'Close',
  },
  done: {
    title: (action: string) => `${action}: done`,
    id: (id: string) => `Written down as ${id}.`,
    closes: (accepted: number, all: number) =>
      `${accepted} of ${all} ${all === 1 ? 'deal closes' : 'deals close'} at the next bar.`,
    noDeals: 'No deal was open.',
  },
} as const;
