import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { at } from './files.mjs';
import { alone } from './lock.mjs';
import { builtStamp, removeStamp, sourceStamp, writeStamp } from './stamp.mjs';

/** Builds what changed since the last build, and waits for another process that is building. */
export async function buildIfStale() {
  if (isFresh(sourceStamp())) return;
  await alone(async () => {
    const wanted = sourceStamp();
    if (isFresh(wanted)) return;
    console.error('Building…');
    const complaints = await buildHalves(wanted, builtStamp());
    // Running code that the compiler complains about is for whoever is in the middle of changing it; `npm run build` refuses.
    if (complaints !== '') console.error(`${complaints}\nBuilt in spite of that; npm run check says more.`);
  });
}

/** Builds everything. @throws when the compiler complains */
export async function buildAll() {
  const complaints = await alone(() => buildHalves(sourceStamp(), {}));
  if (complaints !== '') throw new Error(complaints);
}

const isFresh = (wanted) => {
  const built = builtStamp();
  return built.server === wanted.server && built.web === wanted.web;
};

/** The browser's half is Vite's, in a process of its own beside the compiler's. @returns what either complains about */
async function buildHalves(wanted, built) {
  needTools();
  removeStamp();
  const web = built.web === wanted.web ? '' : buildWeb();
  const server = built.server === wanted.server ? '' : (await import('./compile-server.mjs')).compileServer();
  const pages = await web;
  writeStamp({ server: wanted.server, ...(pages === '' && { web: wanted.web }) });
  return [server, pages].filter((complaint) => complaint !== '').join('\n');
}

function needTools() {
  if (!existsSync(at('node_modules/typescript')) || !existsSync(at('node_modules/vite'))) {
    throw new Error('Nonet isn’t built, and the tools to build it aren’t installed: run npm ci (without --omit=dev)');
  }
}

async function buildWeb() {
  if (!existsSync(at('web/vite.config.ts'))) return '';
  const vite = at('node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', 'web', '--config', 'web/vite.config.ts', '--logLevel', 'error'], {
    cwd: at(),
    // A test run says NODE_ENV=test, and would get pages with React's development build, twice the size.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  return code === 0 ? '' : `The web pages don’t build:\n${withoutStack(said)}`;
}

const withoutStack = (said) =>
  stripVTControlCharacters(said)
    .split(/\n\s+at /)[0]
    .trimEnd();
