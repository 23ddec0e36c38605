import { formats } from '../../office/pieces/formats.js';

const items = (count: number): string => formats.plural(count, { one: '# known answer', other: '# known answers' });

export const texts = {
  title: 'Gold',
  lead: 'Tasks whose right answer is known. Mixed in unseen, they measure how good workers are, and never count as a ballot.',
  filter: { platform: 'Platform', anyPlatform: 'All platforms', use: 'Which', inUse: 'In use', retired: 'Retired', all: 'All' },
  columns: {
    athlete: 'Athlete',
    platform: 'Platform',
    answer: 'Right answer',
    right: 'Answered right',
    source: 'From',
    added: 'Added',
    state: 'State',
    act: 'Retire',
  },
  of: (right: string, answered: string): string => `${right} of ${answered}`,
  source: { uploaded: 'A list', promoted: 'A task' },
  state: { inUse: 'In use', retired: 'Retired', leaked: 'May be passed around' },
  leakHint: 'Nearly all are right, and faster than these workers usually are. Retire it if that seems so.',
  retire: 'Retire…',
  empty: {
    title: 'There’s no gold yet',
    text: 'Upload athletes whose handles you are sure of, or use a verified task as gold from its page.',
    filtered: 'No gold fits',
  },
  upload: {
    title: 'Add known answers',
    lead: 'A CSV with a header row, or JSON: an athlete’s columns (name is needed), platform, and handle. An empty handle says that there is no account.',
    done: (created: number, duplicates: number): string =>
      `${items(created)} added${duplicates === 0 ? '' : `, ${formats.number(duplicates)} known already`}.`,
    refused: 'Rows that were refused',
    refusedLead: 'The others were added. Mend these and upload them again.',
  },
  ask: {
    title: (name: string): string => `Retire this gold about ${name}?`,
    text: 'It is handed out no more. What it has said of workers stays.',
    reason: 'Reason',
    reasonHint: 'For the record; may be empty.',
    verb: 'Retire',
    done: 'Retired.',
  },
  promote: {
    button: 'Use as gold…',
    title: 'Use this task as gold?',
    text: 'Its athlete and answer measure workers from now on, unseen among other tasks. Do so only where you are sure of the answer.',
    verb: 'Use as gold',
    done: 'It is gold now.',
  },
};
