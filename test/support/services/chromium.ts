import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { until } from '../until.js';
import { install, isExecutable, which } from './installed.js';

/** What a browser needs in a sandbox run by root, and what keeps it from asking the network for anything on its own. */
const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
];

/**
 * A Chromium to test with: the one NONET_CHROMIUM names, else the system's, else the one an npm package ships, else Debian's.
 * Close it when done.
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env['NONET_CHROMIUM'];
  if (named !== undefined && !(await isExecutable(named))) throw new Error(`NONET_CHROMIUM is ${named}, which can't be run`);
  const known = named ?? (await which('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'));
  if (known !== undefined) return chromium.launch({ executablePath: known, args: ARGS });
  return until(launchPackaged).catch(installAndLaunch);
}

/**
 * It unpacks itself into the system's temporary folder at its first use; a second file that tests at that moment finds half a program.
 * Its own list of flags isn't used: it turns off what the tests must see at work, such as the same-origin rule.
 */
async function launchPackaged(): Promise<Browser> {
  return chromium.launch({ executablePath: await packaged.executablePath(), args: ARGS });
}

/** The packaged one lacks libraries (libnss3, libnspr4, libexpat) on a bare system; Debian's brings them along. */
async function installAndLaunch(): Promise<Browser> {
  return chromium.launch({ executablePath: await install('chromium', 'chromium'), args: ARGS });
}
