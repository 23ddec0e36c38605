import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { at, filesBelow, hashOf } from './files.mjs';

const FILE = at('dist/.stamp');
const COMMON = ['package-lock.json', ...filesBelow('scripts/build')];
/** Made from the other sources; a build may well change it. */
const GENERATED = 'src/metadata.ts';

/** What the two halves of the build are made from. */
export function sourceStamp() {
  const server = ['src', 'migrations', 'bench'].flatMap(filesBelow).filter((file) => file.endsWith('.ts') && file !== GENERATED);
  const types = server.filter((file) => /\.(view|dto)\.ts$/.test(file));
  return {
    server: hashOf([...COMMON, 'tsconfig.json', 'tsconfig.build.json', ...server]),
    web: hashOf([...COMMON, ...types, ...filesBelow('web')]),
  };
}

/** What the last finished build was made from. */
export function builtStamp() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return {};
  }
}

/** A build that dies half-way must not look finished: no stamp stands while it runs. */
export function removeStamp() {
  rmSync(FILE, { force: true });
}

export function writeStamp(stamp) {
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(FILE, JSON.stringify(stamp));
}
