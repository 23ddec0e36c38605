/* oxlint-disable max-lines -- every sentence of the worker's pages is here, so that a translator has one file */
import type { Platform } from '../api/shapes.js';
import type { Formats } from '../ui/format.js';

/** What the platforms are called. */
const PLATFORMS: Record<Platform, string> = {
  x: 'X',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  facebook: 'Facebook',
  youtube: 'YouTube',
  threads: 'Threads',
  bluesky: 'Bluesky',
  twitch: 'Twitch',
  linkedin: 'LinkedIn',
  wikipedia: 'Wikipedia',
};

/** From here on the server stops counting. */
const COUNTED_UP_TO = 1000;

/**
 * English. Another language is another function of this type; figures, money and plurals come from `f`.
 * The type is what stands here: written out beside it, it would say everything twice.
 */
// oxlint-disable-next-line typescript/explicit-module-boundary-types
export const textsFor = (f: Formats) => ({
  platforms: PLATFORMS,
  brand: 'Nonet',
  skip: 'Skip to the content',
  rooms: { task: 'Task', training: 'Training', record: 'Record', pay: 'Pay', account: 'Account', messages: 'Messages', appeal: 'Appeal' },
  roomsLabel: 'Your desk',
  balance: 'Balance',
  title: (room: string) => `${room} · Nonet`,
  footer: { about: 'What Nonet is', keys: 'Keys', colours: 'Colours' },
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  newTab: 'opens in a new tab',
  retry: 'Try again',
  close: 'Close',
  back: 'Back',
  more: 'Show more',
  requestId: (id: string) => `If it stays, tell us this number: ${id}`,

  offline: {
    title: 'You are offline.',
    body: 'What you type is kept on this device. It goes on by itself when the network is back.',
  },
  unreachable: { title: 'Nonet can’t be reached just now.', body: 'Nothing is lost. We keep trying; you can also try now.' },
  serverFault: { title: 'Something went wrong on our side.', body: 'Nothing is lost. Try again in a moment.' },
  refusedTitle: 'That didn’t work.',
  waiting: {
    session: 'Looking who is here…',
    task: 'Getting your next task…',
    training: 'Getting the training…',
    record: 'Getting your record…',
    pay: 'Getting your account’s entries…',
    messages: 'Getting your messages…',
    room: 'Opening…',
  },

  door: {
    title: 'Find athletes’ own accounts',
    intro: 'You look up where an athlete can be found on a platform, and are paid for each answer. Work when you like, from any device.',
    signIn: 'Sign in',
    register: 'Make an account',
    toRegister: 'New here? Make an account',
    toSignIn: 'Have an account? Sign in',
    email: 'E-mail',
    emailHint: 'To sign in with, and for the office to pay you. No other worker sees it.',
    password: 'Password',
    newPasswordHint: '10 characters or more.',
    showPassword: 'Show password',
    displayName: 'Name to show',
    displayNameHint: 'A nickname will do.',
    signingIn: 'Signing in…',
    registering: 'Making the account…',
    emailTaken: 'There is an account with this e-mail already.',
    signInInstead: 'Sign in instead',
    wrong: 'The e-mail or the password isn’t right.',
    closed: 'New accounts can’t be made here at the moment. Whoever runs this Nonet can open one for you.',
    againTitle: 'Sign in again',
    againBody: 'Your session has ended. What you typed is kept, and goes on from here once you are signed in.',
    notWorker: 'This account isn’t a worker’s.',
    notWorkerBody: (name: string) => `${name} can’t take tasks. The console is at /admin, the handles are at /data.`,
    useOther: 'Use another account',
  },

  link: {
    title: 'Choose your password',
    body: 'This link works once. Afterwards you sign in with your e-mail and this password.',
    set: 'Set password',
    setting: 'Setting the password…',
    missing: 'This link isn’t complete.',
    missingBody: 'Open it again from the message it came in, or ask for a new one.',
    done: 'Your password is set.',
    goTo: (place: string) => `Go to ${place}`,
    places: { admin: 'the console', data: 'the handles', work: 'your desk' },
  },

  athlete: {
    born: (date: string) => `born ${f.partialDate(date)}`,
    age: (age: string) => `age ${age}`,
    aka: (names: string) => `also called ${names}`,
    noMore: 'Nothing more is known about them.',
    notThisOne: 'Not this one',
    notTheseOnes: 'Not these ones',
  },

  task: {
    on: (platform: string) => `On ${platform}`,
    reward: (amount: string) => `${f.money(amount)} for an answer`,
    links: 'Look here',
    search: (place: string) => `${place} search`,
    searchWeb: 'Web search',
    wikidata: 'Wikidata',
    field: (platform: string) =>
      platform === PLATFORMS.wikipedia ? 'Their article’s title, or a link to it' : 'Their handle, or a link to it',
    fieldOf: (name: string, platform: string) => `${name} on ${platform}`,
    send: 'Send answer',
    sending: 'Sending…',
    none: 'They have no account',
    noneWikipedia: 'They have no article',
    cannotTell: 'I can’t tell',
    understood: (handle: string, platform: string) => `${handle} on ${platform}`,
    reading: 'Reading it…',
    unread: 'We couldn’t check this just now. You can send it; it is checked when it arrives.',
    tooLong: (length: number) => `That is ${f.number(length)} characters, longer than any handle or link.`,
    tooLongMend: 'Paste only the link to the profile, or type the name.',
    empty: 'Type the handle or paste a link first. If there is no account, use the button for that.',
    openProfile: 'Open it to make sure',
    hasNoName: 'The account has no name, only this number',
    evidence: 'Evidence and comment',
    evidenceSet: (place: string) => `Evidence: ${place}`,
    evidenceLink: 'Where you saw it',
    evidenceHint: 'A link. Filled in by itself when you paste one above.',
    comment: 'Comment',
    commentHint: 'Only if there is something we should know.',
    clue: 'Which clue told you it’s this one?',
    clueMissing: 'Pick the clue that told you, so that nobody mixes the two up. Then send again.',
    clues: {
      team_in_profile: 'Team in the profile',
      linked_by_team: 'The team links to it',
      linked_by_wikipedia: 'Wikipedia links to it',
      photos: 'Photos of them',
      contacts: 'Team-mates follow it',
      other: 'Something else',
    },
    checkAgain: 'Look again',
    fixEvidence: 'This isn’t a link. Clear it, or paste the address of the page.',
  },

  mend: {
    handle_invalid: 'Copy the name from the profile itself, or paste its link.',
    wrong_platform: 'Look for the account on the platform of this task.',
    link_not_a_profile: 'Open the profile and paste the address of that page.',
    needs_profile_name: 'Open the profile and copy the name it shows. If it has none, tick the box.',
    looks_like_no_account: 'If they have none, use the button “They have no account”. If you couldn’t find out, use “I can’t tell”.',
  } as Record<string, string | undefined>,

  noAccount: {
    title: (name: string, platform: string) => `Say that ${name} has no account on ${platform}?`,
    titleWikipedia: (name: string) => `Say that ${name} has no article on Wikipedia?`,
    body: 'Say so only if you searched the platform and the web and found none of their own. Fan pages and team accounts don’t count.',
    send: 'Send “no account”',
    back: 'Keep looking',
  },

  giveBack: {
    title: 'Give this task back?',
    body: 'You won’t see it again.',
    cannot_tell: 'I looked, and can’t decide',
    cannotTellHint: (amount: string) => `Pays ${f.money(amount)}, half the reward, for up to a fifth of your answers in a day.`,
    skip: 'Skip it',
    skipHint: 'Somebody else does it. Not paid, and not held against you.',
    broken: 'Something is wrong with it',
    brokenHint: 'The card is mixed up or no link works. Not paid; we look into it.',
    back: 'Keep looking',
    returning: 'Giving it back…',
  },

  clock: {
    timeLeft: 'Time left',
    minutes: (n: number) => f.plural(n, { one: '# minute left', other: '# minutes left' }),
    seconds: (n: number) => f.plural(n, { one: '# second left', other: '# seconds left' }),
    lastMinute: 'Less than a minute left. You can still send afterwards.',
    out: 'The time for this one is over. Nothing you typed is lost.',
    outBody: 'You can still send it: it is kept and paid, but no longer counts towards the decision.',
    gone: 'This one can’t be sent any more.',
    goneBody: 'It was too long ago, or it was given back. What you typed is still here to look at.',
    takeNext: 'Take another task',
    decided: 'Enough answers came in while you were looking.',
    decidedBody: 'Yours is kept and paid if you send it, but it won’t count. You can also take your time to give it back.',
  },

  held: {
    waiting_for_network: 'No network. Your answer is kept here and goes out by itself.',
    waiting_for_turn: 'The server is busy. Your answer is kept here and goes out in a moment.',
    waiting_for_sign_in: 'Sign in again, and your answer goes out.',
    sendNow: 'Send now',
  },

  last: {
    kept: (name: string, platform: string) => `Sent: ${name} on ${platform}.`,
    credited: (amount: string) => `${f.money(amount)} credited.`,
    late: (name: string) => `Sent, after the decision: ${name}. It is kept and paid, but doesn’t count.`,
    known: (name: string) => `You had already answered ${name}, here or in another tab. That answer stands.`,
    skip: (name: string) => `Skipped: ${name}.`,
    cannot_tell: (name: string) => `Noted that you couldn’t tell: ${name}.`,
    broken: (name: string) => `Given back as broken: ${name}. Thank you, we look into it.`,
    answer: 'Your answer',
    noAccount: 'No account',
    cannotChange: 'A sent answer can be looked at, not changed.',
  },

  guide: {
    title: 'What counts as right',
    batch: 'For these tasks',
    points: [
      ['Their own account.', 'Run by them or in their name by their people. The profile says who they are, or their team links to it.'],
      ['Not a fan, team, league or parody account.', 'Words like “fan”, “updates” or “daily” in the name are a warning.'],
      ['The right person.', 'Sport, team, place and age must fit. Names repeat more often than one thinks.'],
      ['Two of their own?', 'Take the one used in public now: newer posts, more followers, linked from the team.'],
      ['A paid tick proves nothing.', 'Links from a team, a league or Wikipedia prove more.'],
      ['Not sure?', '“I can’t tell” is a good answer. Guessing costs you more than it brings.'],
    ] as const,
  },

  nothing: {
    title: 'No task for you just now',
    unknownReason: 'There is nothing to hand out at this moment.',
    reasons: {
      all_places_taken: (n: number) => ({
        why: count(f, n, {
          one: '# open task has all its places taken by others.',
          other: '# open tasks have all their places taken by others.',
        }),
        todo: 'Places come back when someone runs out of time or people disagree. Stay here; we keep looking.',
      }),
      already_answered: (n: number) => ({
        why: count(f, n, { one: '# open task has your answer already.', other: '# open tasks have your answer already.' }),
        todo: 'Each person answers a task once, so these wait for others.',
      }),
      held_by_you: () => ({
        why: 'You already have a task in hand.',
        todo: 'It may be open in another tab. Look again and it is shown here.',
      }),
      not_qualified: (n: number) => ({
        why: count(f, n, {
          one: '# task is for people who passed the training.',
          other: '# tasks are for people who passed the training.',
        }),
        todo: 'The training takes about ten minutes.',
      }),
      suspended: () => ({ why: 'Your account is paused.', todo: 'Your record says why, and how to appeal.' }),
      blocked: () => ({ why: 'Your account is closed.', todo: 'Your record says why, and how to appeal.' }),
      batch_paused: (n: number) => ({
        why: count(f, n, {
          one: '# task is paused by the people who ordered it.',
          other: '# tasks are paused by the people who ordered them.',
        }),
        todo: 'They start it again when they are ready. Nothing is wrong on your side.',
      }),
      filters: (n: number) => ({
        why: count(f, n, { one: '# task is on a platform you don’t take.', other: '# tasks are on platforms you don’t take.' }),
        todo: 'You can take more platforms on your account page.',
      }),
      no_open_batch: () => ({
        why: 'No batch is open at the moment.',
        todo: 'New ones come without notice. Have another look later today.',
      }),
    } as Record<string, ((count: number) => { why: string; todo: string }) | undefined>,
    lookAgain: 'Look now',
    looking: 'Looking…',
    againIn: (seconds: number) => f.plural(seconds, { one: 'We look again in # second.', other: 'We look again in # seconds.' }),
    againWhenBack: 'We look again when you are back on this page.',
    toTraining: 'Go to the training',
    toAccount: 'Choose platforms',
    toRecord: 'See your record',
  },

  untrained: {
    title: 'First, a short training',
    body: 'A few practice look-ups with feedback, then a short test. It takes about ten minutes and isn’t paid. Pass it, and the tasks are yours to take.',
    start: 'Start the training',
    withdrawnTitle: 'The test once more',
    withdrawn: (reason: string) => `Your qualification was withdrawn. The reason given: ${reason}`,
    withdrawnBody: 'Pass the test, and the tasks are yours to take again. What you have earned stays yours.',
    startTest: 'Go to the test',
  },

  stopped: {
    suspended: 'Your account is paused',
    blocked: 'Your account is closed',
    because: (reason: string) => `The reason given: ${reason}`,
    noReason: 'No reason was written down.',
    until: (date: string) => `Until ${date}.`,
    safe: 'What you have earned stays yours and can still be paid out.',
    appeal: 'Appeal',
  },

  training: {
    practice: 'Practice',
    test: 'Test',
    progress: (done: number, of: number) => `${f.number(Math.min(done + 1, of))} of ${f.number(of)}`,
    intro: 'Everything you need is on this page: the pages below are what a search would have shown you. Made up for practice.',
    testIntro: (right: number, of: number) => `Now without feedback. ${f.number(right)} of ${f.number(of)} right passes.`,
    shown: 'What you find',
    check: 'Check answer',
    checking: 'Checking…',
    send: 'Send answer',
    right: 'That’s right.',
    notRight: 'Not this time.',
    expected: (answer: string) => `The answer is ${answer}.`,
    next: 'Next one',
    toTest: 'Start the test',
    passed: 'You passed.',
    score: (score: number, of: number) => `${f.number(score)} of ${f.number(of)} right.`,
    passedBody: 'The tasks are yours to take now. The rules stay one tap away on every task.',
    firstTask: 'Take the first task',
    failed: 'Not passed this time.',
    failedBody: 'Most slips are namesakes: read the team and the sport in the profile before the name.',
    missed: 'What went wrong was about:',
    topics: {
      fan_account: 'Fan accounts: the name or the profile says that somebody else runs it.',
      namesake: 'Namesakes: read the team and the sport in the profile before the name.',
      renamed: 'Renamed handles: an old link may lead to somebody else by now.',
      no_account: 'No account: after a search, “they have none” is the answer.',
      wrong_platform: 'Links of another platform: the answer is the account on the platform of the task.',
      own_account: 'Their own account: the one that they or their people run.',
    } as Record<string, string | undefined>,
    wait: (when: string, at: string) => `You can take the test again ${when}, from ${at}.`,
    others: 'It will ask other questions. The practice needn’t be done again.',
    again: 'Try again now',
    alreadyPassed: 'You have passed the training.',
  },

  record: {
    title: 'Your record',
    sure: 'How sure we are of your answers',
    tooEarly: 'Too early to say. It takes some checked answers before a figure means anything.',
    tooEarlyFrom: (n: number) => f.plural(n, { one: 'So far # answer could be checked.', other: 'So far # answers could be checked.' }),
    reliability: (mean: number) => `About ${f.number(Math.round(mean * 100))} of 100 of your answers are right.`,
    interval: (low: number, high: number, evidence: number) =>
      `It could be anything from ${f.number(Math.round(low * 100))} to ${f.number(Math.round(high * 100))}, judging by ` +
      f.plural(evidence, { one: '# answer that could be checked.', other: '# answers that could be checked.' }) +
      ' The more of them, the narrower this gets.',
    eachPlatform: 'Platform by platform',
    onPlatform: (platform: string, mean: number, low: number, high: number) =>
      `${platform}: about ${f.number(Math.round(mean * 100))} of 100, between ${f.number(Math.round(low * 100))} and ${f.number(Math.round(high * 100))}.`,
    steadyHint:
      'What to practise: with a namesake, read team and sport in the profile before anything else. That is where most answers go apart.',
    goodHint: 'Keep going as you do.',
    counts: 'What you did',
    answered: 'Answered',
    agreed: 'Agreed with the decision',
    disagreed: 'Decided otherwise',
    pending: 'Not decided yet',
    notCounted: 'Not counted',
    countsHint: 'Every answer is paid, also when others decide otherwise. Answers that aren’t decided yet count neither way.',
    answers: 'Your answers',
    on: (platform: string) => `on ${platform}`,
    noAnswers: 'Nothing yet. Your first answer shows here as soon as you send it.',
    outcomes: {
      agreed: 'Agreed',
      disagreed: 'Decided otherwise',
      pending: 'Not decided yet',
      not_counted: 'Not counted',
      rejected: 'Payment taken back',
    },
    late: 'late',
    why: 'Why: see Pay',
    appeal: 'Appeal',
    appealAbout: (name: string) => `Appeal about ${name}`,
    appeals: 'Your appeals',
  },

  pay: {
    title: 'Pay',
    balance: 'Balance',
    hourly: (amount: string) => `About ${f.money(amount)} an hour while you worked.`,
    noHourly: 'Your hourly rate shows after some more answers.',
    request: (amount: string) => `Ask for ${f.money(amount)}`,
    requesting: 'Asking…',
    requestHint: 'The whole balance is paid out. You see here when it is done.',
    tooSmall: (least: string) => `Payouts start at ${f.money(least)}. Each answer adds to the balance at once.`,
    requested: 'Asked for. You see below when it is paid.',
    payouts: 'Payouts',
    payoutStatus: { requested: 'Asked for', paid: 'Paid', cancelled: 'Cancelled' },
    ledger: 'Every entry',
    statement: 'Download the statement (CSV)',
    noLedger: 'No entries yet. The first answer makes the first one.',
    columns: { at: 'When', what: 'What', amount: 'Amount', status: 'Status' },
    kinds: {
      answer: 'Answer',
      cannot_tell: 'Couldn’t tell',
      bonus: 'Bonus',
      reversal: 'Taken back',
      payout: 'Paid out',
      payout_returned: 'Payout cancelled',
    },
    appeal: 'Appeal',
  },

  appeal: {
    title: 'Appeal',
    about: 'What is it about?',
    abouts: { suspension: 'My account being paused', rejection: 'A payment taken back', answer: 'The outcome of an answer' },
    text: 'What should be looked at again?',
    textHint: 'Say what you saw and where. A link helps.',
    send: 'Send appeal',
    sending: 'Sending…',
    sent: 'Sent. A person looks at it.',
    reply: 'The answer:',
    due: (when: string) => `You hear from us by ${when}.`,
    status: { open: 'Being looked at', granted: 'You were right', declined: 'Stays as it was' },
    tooShort: 'Write a sentence or two, so that somebody can look into it.',
  },

  messages: {
    title: 'Messages',
    all: 'Messages from the office',
    from: 'The office',
    unread: 'New',
    none: 'Nothing yet. What the people who run this Nonet write to you shows here.',
    markRead: 'Mark as read',
    waiting: (n: number) =>
      f.plural(n, { one: 'The office wrote to you: # message to read', other: 'The office wrote to you: # messages to read' }),
  },

  account: {
    title: 'Account',
    emailNote: 'You and the office see it, nobody else.',
    platforms: 'Platforms I take',
    platformsHint: 'Tick none, and you get tasks on all of them.',
    keys: 'Keys',
    keysOn: 'Single keys work on the task page',
    password: 'Change password',
    current: 'Current password',
    next: 'New password',
    change: 'Change password',
    changing: 'Changing…',
    changed: 'Your password is changed. Other devices are signed out.',
    signOut: 'Sign out',
    signOutAll: 'Sign out everywhere',
    signOutHint: 'On a shared device, sign out when you leave. Everywhere ends your sessions on all devices.',
  },

  keys: {
    title: 'Keys',
    list: [
      ['Enter', 'Send the answer'],
      ['N', 'They have no account'],
      ['T', 'I can’t tell'],
      ['1 2 3', 'Open the search links'],
      ['/', 'Go to the answer field'],
      ['Esc', 'Leave the field, or go back'],
      ['?', 'Show these keys'],
    ] as const,
    note: 'None of them work while you type in a field. Press Esc first.',
  },
});

/** A count of the server's, which says a thousand for a thousand or more. */
function count(f: Formats, n: number, forms: { one: string; other: string }): string {
  const text = f.plural(n, forms);
  return n < COUNTED_UP_TO ? text : text.replace(f.number(n), `${f.number(n)} or more`);
}
