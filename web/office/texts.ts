/** What the console and the engineer's page both say. */
export const texts = {
  product: 'Nonet',
  skip: 'Skip to the content',
  rail: { label: 'Rooms', menu: 'Menu', signOut: 'Sign out', theme: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  rooms: { work: 'Work', admin: 'Console', data: 'Data', docs: 'API' },
  signIn: {
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    verb: 'Sign in',
    forgotten: 'Password lost? An administrator can make you a new one-time link.',
    ended: 'Your session has ended. Sign in to go on where you were.',
    wrong: 'This e-mail and password don’t go together. Check both and try again.',
  },
  noRole: {
    title: 'This page isn’t open to your account',
    text: 'Ask an administrator to give it the role, or sign in with another account.',
    worker: 'Go to your work',
  },
  problem: {
    unreachable: 'No answer came',
    network: 'Check the network. What is on screen may be old, and whether the last change arrived isn’t known; trying again is safe.',
    again: 'Try again',
    request: 'Request',
  },
  notFound: {
    title: 'There’s nothing at this address',
    text: 'It may have been removed, or it isn’t yours to see.',
    home: 'Go to the start',
  },
  crashed: {
    title: 'This page broke',
    text: 'The fault is ours. Nothing was changed on the server by it. Load the page again to go on.',
    reload: 'Load again',
  },
  pager: { label: 'Pages', first: 'First page', next: 'Next page', end: 'End of the list' },
  copy: { copy: 'Copy', copied: 'Copied', done: 'I have kept it' },
  ask: { cancel: 'Cancel' },
  rowErrors: { line: 'Line', column: 'Column', message: 'Why' },
  waiting: 'Still waiting for the server’s answer.',
} as const;
