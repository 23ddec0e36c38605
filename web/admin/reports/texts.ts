export const texts = {
  title: 'Reports',
  lead: 'What collectors said of handles. Each opened a fresh look; figures that can’t be right wait for a person as well.',
  filter: { label: 'Which reports', open: 'Open', closed: 'Closed' },
  problems: {
    not_found: 'Not found',
    renamed: 'Renamed',
    wrong_person: 'Somebody else’s',
    implausible: 'Implausible figures',
    private: 'Private',
    other: 'Other',
  },
  columns: {
    athlete: 'Athlete',
    handle: 'Handle now',
    problem: 'Problem',
    observed: 'What was seen',
    round: 'Fresh look',
    at: 'Reported',
    act: 'Close',
  },
  round: { open: 'Under way', confirmed: 'Checked since', none: 'None under way' },
  close: 'Close',
  ask: {
    title: 'Close the report?',
    verb: 'Close',
    text: 'The handle stays as the registry has it.',
    reason: 'What came of it',
    done: 'Closed',
  },
  empty: {
    open: {
      title: 'Nothing is reported',
      text: 'Collectors report a handle that they can’t find, that was renamed, or whose figures can’t be right.',
    },
    closed: { title: 'No report is closed yet', text: 'A report closes with the look that it opened.' },
  },
} as const;
