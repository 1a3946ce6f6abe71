/** Texts about who one is. */
export const messages = {
  menu: (name: string) => `Signed in as ${name}`,
  local: 'You',
  localTitle: 'Nobody has to sign in here',
  localBody: 'Only this machine can reach the service, and orders are on paper. Pages act as administrator.',
  roles: (roles: readonly string[]) =>
    roles.length === 1 ? `Role: ${roles[0]}` : `Roles: ${roles.join(', ')}`,
  readOnly: 'You may look, but not act.',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signOutFailed: 'Signing out failed',
} as const;
