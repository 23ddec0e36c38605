import { bareHost } from './hosts.js';
import { findLink } from './find-link.js';
import type { Platform } from '../platforms.js';

/** A page that only leads on, with the target in its own address. */
interface Wrapper {
  host: RegExp;
  path: RegExp;
  params: readonly string[];
}

const WRAPPERS: readonly Wrapper[] = [
  { host: /^lm?\.(?:instagram|facebook|threads)\.(?:com|net)$/, path: /^\//, params: ['u'] },
  { host: /^(?:[\w-]+\.)?facebook\.com$/, path: /^\/(?:l|login)(?:\.php|\/|$)/, params: ['u', 'next'] },
  { host: /^instagram\.com$/, path: /^\/accounts\/(?:login|signup)/, params: ['next'] },
  { host: /^threads\.(?:com|net)$/, path: /^\/login/, params: ['next'] },
  { host: /^google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, path: /^\/url$/, params: ['q', 'url'] },
  { host: /^(?:[\w-]+\.)?youtube\.com$/, path: /^\/redirect$/, params: ['q'] },
  { host: /^consent\.(?:youtube|google)\.com$/, path: /^\//, params: ['continue'] },
  { host: /^out\.reddit\.com$/, path: /^\//, params: ['url'] },
  { host: /^(?:x|twitter)\.com$/, path: /^\/(?:i\/flow\/)?(?:login|signup)/, params: ['redirect_after_login'] },
  { host: /^(?:[a-z]{2}\.)?linkedin\.com$/, path: /^\/(?:authwall|login|uas\/login)/, params: ['sessionRedirect', 'session_redirect'] },
  { host: /^tiktok\.com$/, path: /^\/login/, params: ['redirect_url'] },
];

/** Real chains are one or two long; the bound keeps a made-up one from costing more. */
const MAX_HOPS = 4;

/** Follows wrappers without a network. What can't be unwrapped comes back as it is, and is then no profile. */
export function unwrapRedirects(url: URL, platform: Platform): URL {
  let current = url;
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const next = wrappedTarget(current, platform);
    if (next === null) return current;
    current = next;
  }
  return current;
}

function wrappedTarget(url: URL, platform: Platform): URL | null {
  const target = archivedTarget(url) ?? paramTarget(url);
  if (target === null) return null;
  if (/^\/[^/]/.test(target)) return URL.canParse(target, url.href) ? new URL(target, url.href) : null;
  const found = findLink(target, platform);
  return found.kind === 'link' ? found.url : null;
}

function paramTarget(url: URL): string | null {
  const host = bareHost(url.hostname);
  const wrapper = WRAPPERS.find((one) => one.host.test(host) && one.path.test(url.pathname));
  return wrapper?.params.map((name) => url.searchParams.get(name)).find((value) => value !== null && value !== '') ?? null;
}

/** `web.archive.org/web/20190101000000/https://twitter.com/KingJames` */
function archivedTarget(url: URL): string | null {
  if (bareHost(url.hostname) !== 'archive.org') return null;
  return /^\/web\/[\d*]+[a-z_]*\/(.+)$/.exec(url.pathname + url.search)?.[1] ?? null;
}
