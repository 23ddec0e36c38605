import { nearest } from '../shared/nearest.js';

const KNOWN = [
  'NONET_DATA_DIR',
  'NONET_ADMIN_EMAIL',
  'NONET_ADMIN_PASSWORD',
  'NONET_ADMIN_API_KEY',
  'NONET_SAMPLE',
  'NONET_REGISTRATION',
  'NONET_SECRET',
  'NONET_SECOND_FACTOR',
  'NONET_RATE_LIMIT',
  'NONET_MAX_IN_FLIGHT',
  'NONET_DATABASE_CONNECTIONS',
  'NONET_EXPORT_STORE',
  'NONET_EXPORT_KEEP_DAYS',
  'NONET_LOG',
  'NONET_TRUST_PROXY',
  'NONET_PRIVATE_TARGETS',
  'NONET_PUBLIC_URL',
];

/** One line for each NONET_ variable that nothing reads: a slip of the pen is better found now than on the day it matters. */
export function unknownVariables(env: NodeJS.ProcessEnv): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('NONET_') && !KNOWN.includes(name))
    .map((name) => {
      const meant = nearest(name, KNOWN);
      return meant === undefined
        ? `${name} isn't a setting of Nonet and does nothing`
        : `${name} isn't a setting of Nonet; did you mean ${meant}?`;
    });
}
