#!/usr/bin/env node
// The `nonet` command: builds itself when its sources changed, then runs what was built.
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Nonet needs Node 20.19 or newer; this is ${process.version}`);
  process.exit(1);
}

try {
  // An image that holds only what was built has no sources to compare with.
  if (existsSync(new URL('../src', import.meta.url))) {
    const { buildIfStale } = await import('../scripts/build/build.mjs');
    await buildIfStale();
  }
  const { main } = await import('../dist/src/cli/main.js');
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  console.error(error);
  process.exit(1);
}
