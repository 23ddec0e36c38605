import type { Platform } from '../platforms.js';
import { blueskyRules } from './bluesky.js';
import { facebookRules } from './facebook.js';
import { instagramRules } from './instagram.js';
import { linkedinRules } from './linkedin.js';
import type { PlatformRules } from './reading.js';
import { threadsRules } from './threads.js';
import { tiktokRules } from './tiktok.js';
import { twitchRules } from './twitch.js';
import { wikipediaRules } from './wikipedia.js';
import { xRules } from './x.js';
import { youtubeRules } from './youtube.js';

export const RULES: Readonly<Record<Platform, PlatformRules>> = {
  x: xRules,
  instagram: instagramRules,
  tiktok: tiktokRules,
  facebook: facebookRules,
  youtube: youtubeRules,
  threads: threadsRules,
  bluesky: blueskyRules,
  twitch: twitchRules,
  linkedin: linkedinRules,
  wikipedia: wikipediaRules,
};
