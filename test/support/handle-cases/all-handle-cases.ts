import type { Platform } from '../../../src/handles/platforms.js';
import type { HandleCases } from './handle-cases.js';
import { FACEBOOK_CASES, INSTAGRAM_CASES, THREADS_CASES } from './meta.js';
import { BLUESKY_CASES, LINKEDIN_CASES, WIKIPEDIA_CASES } from './pages.js';
import { TIKTOK_CASES, TWITCH_CASES, YOUTUBE_CASES } from './video.js';
import { X_CASES } from './x.js';

export const HANDLE_CASES: Record<Platform, HandleCases> = {
  x: X_CASES,
  instagram: INSTAGRAM_CASES,
  tiktok: TIKTOK_CASES,
  facebook: FACEBOOK_CASES,
  youtube: YOUTUBE_CASES,
  threads: THREADS_CASES,
  bluesky: BLUESKY_CASES,
  twitch: TWITCH_CASES,
  linkedin: LINKEDIN_CASES,
  wikipedia: WIKIPEDIA_CASES,
};
