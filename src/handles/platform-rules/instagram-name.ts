import type { Platform } from '../platforms.js';
import { misshapen, type NameShape } from './plain-name.js';
import { named, type Reading } from './reading.js';

/** One account, one name, on Instagram and Threads alike: dots and underscores count, capitals do not. */
export function readInstagramName(platform: Platform, text: string): Reading {
  const shape: NameShape = {
    platform,
    pattern: /^(?!.*\.\.)(?!.*\.$)[A-Za-z0-9_][A-Za-z0-9_.]{0,29}$/,
    words: '1 to 30 letters, digits, underscores (_) or dots, with no dot at either end and no two together',
  };
  return shape.pattern.test(text) ? named(text, text.toLowerCase()) : misshapen(shape, text);
}
