import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** No inline script or style, no third party, no frames: everything that a page needs comes from this server. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Requesters' pages stand in frames, and their pictures and sounds in forms: from where CreateHIT takes them. */
const LOCAL = ['http://localhost:*', 'http://127.0.0.1:*'];
const WITH_HITS = {
  ...POLICY,
  frameSrc: ["'self'", 'https:', ...LOCAL],
  imgSrc: [...POLICY.imgSrc, 'https:'],
  mediaSrc: ['https:'],
};

const inWords = (policy: Record<string, string[]>): string =>
  Object.entries(policy)
    .map(([name, sources]) => [name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), ...sources].join(' '))
    .join(';');

/** The policy of the page on which HITs are worked. */
export const POLICY_WITH_HITS = inWords(WITH_HITS);

export async function sendSecurityHeaders(app: NestFastifyApplication, secure: boolean): Promise<void> {
  await app.register(helmet as never, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: POLICY,
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
  });
}
