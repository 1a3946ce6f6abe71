/** Texts of the page to sign in. */
export const messages = {
  title: 'Sign in',
  purpose: 'This service wants to know who looks at it and who acts.',
  way: 'How to sign in',
  password: 'Name and password',
  token: 'Token',
  fields: { user: 'Name', password: 'Password', token: 'Token' },
  tokenHint: 'As market7 tokens add printed it.',
  submit: 'Sign in',
  help: 'Whoever runs the service adds people with',
  command: './market7 users add NAME --role viewer',
} as const;
