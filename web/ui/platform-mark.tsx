import type { ReactNode } from 'react';
import type { Platform } from '../api/shapes.js';

/** Plain line drawings that hint at each platform; its name always stands beside them. */
const LINES: Record<Platform, string> = {
  x: 'M5 4.5l14 15M19 4.5L5 19.5',
  instagram:
    'M8 4h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM16.8 7.2h.01',
  tiktok: 'M13 4v11.5a3.5 3.5 0 1 1-3.5-3.5M13 4c.4 3 2.3 5 5.5 5.2',
  facebook: 'M14.5 20.5V6.5a2.5 2.5 0 0 1 2.5-2.5h1M10 11.5h7.5M5.5 20.5h13',
  youtube: 'M6 6h12a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3zM10.5 9.5v5l4-2.5z',
  threads:
    'M18 9.5C17.3 6 15 4 12 4c-4.5 0-7 3-7 8s2.5 8 7 8c3.5 0 5.5-2 5.5-4.2 0-2.6-2.3-3.8-5-3.8-2.3 0-3.5 1-3.5 2.3s1.2 2.2 2.8 2.2c2.2 0 3.2-1.5 3.2-4 0-2.3-1-3.5-3-3.5-1.3 0-2.1.5-2.6 1.3',
  bluesky:
    'M12 11c-1.5-2.7-4-5-6.5-6C4 4.5 3.5 5.5 3.5 7c0 2 .7 4.5 1.3 5.2.9 1.2 2.7 1.5 4.2 1.3-2.5.5-3.7 1.8-2 3.7 2.5 2.5 4.3-.5 5-2.7.7 2.2 2.5 5.2 5 2.7 1.7-1.9.5-3.2-2-3.7 1.5.2 3.3-.1 4.2-1.3.6-.7 1.3-3.2 1.3-5.2 0-1.5-.5-2.5-2-2-2.5 1-5 3.3-6.5 6z',
  twitch: 'M5 4h15v9.5l-4 4h-3.5L9.5 20v-2.5H5zM11 8v4.5M15.5 8v4.5',
  linkedin: 'M5.5 10v9M5.5 5.5h.01M10.5 19v-9M10.5 14c0-2.5 1.5-4 3.7-4s3.8 1.5 3.8 4v5',
  wikipedia: 'M2.5 6l5 13L12 8l4.5 11 5-13M1.5 6h3.5M9.5 6h4M19 6h3.5',
};

export function PlatformMark({ platform }: { platform: Platform }): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={LINES[platform]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
