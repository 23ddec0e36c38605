import type { ReactNode } from 'react';
import type { Platform } from '../../api/shapes.js';
import { PlatformMark } from '../../ui/platform-mark.js';

export const PLATFORM_NAMES: Record<Platform, string> = {
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

export const PLATFORMS = Object.keys(PLATFORM_NAMES) as Platform[];
export const PLATFORM_CHOICES = PLATFORMS.map((platform) => ({ value: platform, label: PLATFORM_NAMES[platform] }));

export function PlatformName({ platform }: { platform: Platform }): ReactNode {
  return (
    <span className="platform-name">
      <PlatformMark platform={platform} />
      {PLATFORM_NAMES[platform]}
    </span>
  );
}

/** Several at once, as words: "X, Instagram and 3 more". */
export function PlatformNames({ platforms }: { platforms: readonly Platform[] }): ReactNode {
  const names = platforms.map((platform) => PLATFORM_NAMES[platform]);
  if (names.length <= 3) return <span>{names.join(', ')}</span>;
  return <span title={names.join(', ')}>{`${names.slice(0, 2).join(', ')} and ${names.length - 2} more`}</span>;
}
