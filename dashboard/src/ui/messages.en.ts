/** Every text of the frame and of the shared pieces. Pages keep theirs beside them. */
export const messages = {
  product: 'Market7',
  skip: 'Skip to the content',
  age: {
    justNow: 'just now',
    ago: (span: string) => `${span} ago`,
    stale: (span: string) => `${span} old, stale`,
    unknown: 'no data yet',
  },
  error: {
    retry: 'Try again',
    code: 'Code',
    trace: 'Trace id',
    meaning: 'What this means',
  },
  waiting: {
    loading: (what: string) => `Loading ${what} …`,
    long: (what: string) =>
      `Still waiting for ${what}. The service may be starting or busy; this goes on by itself as soon as it answers.`,
  },
  notFound: {
    title: 'No such page',
    purpose: 'The address leads nowhere.',
    body: (path: string) => `There is no page at ${path}. Maybe the link is old; everything there is can be reached from the menu or with Ctrl K.`,
    home: 'Go to Live',
  },
} as const;
