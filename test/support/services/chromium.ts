import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
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
  return launchPackaged().catch(async () => chromium.launch({ executablePath: await install('chromium', 'chromium'), args: ARGS }));
}

/** It unpacks itself at its first use, and lacks libraries (libnss3, libnspr4, libexpat) on a bare system: then it won't launch. */
async function launchPackaged(): Promise<Browser> {
  const executablePath = await packaged.executablePath();
  return chromium.launch({ executablePath, args: [...packaged.args.filter((arg) => !arg.startsWith('--headless')), ...ARGS] });
}
