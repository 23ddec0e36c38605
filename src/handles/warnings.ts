export type WarningCode =
  | 'legacy_length'
  | 'legacy_link'
  | 'reserved_word'
  | 'derived_from_post'
  | 'fan_marker'
  | 'organisation'
  | 'mixed_script'
  | 'inferred_domain'
  | 'short_name';

/** Something to look at again; the handle is accepted all the same. */
export interface Warning {
  code: WarningCode;
  message: string;
}

const MESSAGES: Record<WarningCode, string> = {
  legacy_length: 'This name is longer than names can be today. Only a few old accounts have such a name: please check the spelling.',
  legacy_link: 'This is an old kind of channel link. If the channel shows a name that starts with @, please give that instead.',
  reserved_word: 'The site has a page of its own with this name. Please check that it really is the name of the account.',
  derived_from_post: 'The name was taken from the link of a post. Please open the profile and check that it is the right person.',
  fan_marker: 'Names like this often belong to fans. Please check that the account is the person\u2019s own.',
  organisation: 'This is the account of a league, a broadcaster or a brand, not of a person. Please check it.',
  mixed_script: 'This name mixes letters of different alphabets that look alike. Please copy it from the profile page.',
  inferred_domain: 'We completed the name with .bsky.social. Please check that this is the whole name on the profile.',
  short_name: 'Names this short are rare. Please check the spelling.',
};

export function warning(code: WarningCode): Warning {
  return { code, message: MESSAGES[code] };
}
