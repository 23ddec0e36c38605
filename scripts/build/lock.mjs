import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { at } from './files.mjs';

const FILE = at('dist/.lock');

/** Runs `work` while no other process does: whoever comes second waits for the first. A lock whose owner died is taken over. */
export async function alone(work) {
  mkdirSync(at('dist'), { recursive: true });
  while (!take()) await delay(100);
  try {
    return await work();
  } finally {
    rmSync(FILE, { force: true });
  }
}

function take() {
  const draft = `${FILE}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, FILE);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    dropIfDead();
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moved aside before it is judged again, so that a lock taken in this very moment isn't dropped in its stead. */
function dropIfDead() {
  const aside = `${FILE}.dead.${process.pid}`;
  try {
    if (isAlive(Number(readFileSync(FILE, 'utf8')))) return;
    renameSync(FILE, aside);
    if (isAlive(Number(readFileSync(aside, 'utf8')))) linkSync(aside, FILE);
    rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
