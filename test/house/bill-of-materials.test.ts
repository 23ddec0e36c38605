import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { packageRoot } from '../../src/shared/package-root.js';

interface Component {
  name: string;
  licenses?: { license: { id?: string } }[];
}

interface Bill {
  bomFormat: string;
  components: Component[];
}

/** Licences that ask for no more than to be named. */
const FREE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense'];

const packageJson: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
  readFileSync(path.join(packageRoot, 'package.json'), 'utf8'),
);
let bill: Bill;

beforeAll(async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'sbom'], { cwd: packageRoot, maxBuffer: 2 ** 26 });
  bill = JSON.parse(stdout);
});

const names = (): string[] => bill.components.map(({ name }) => name);

it('lists what runs in production, and nothing that only builds or tests', () => {
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(Object.keys(packageJson.dependencies).filter((name) => !names().includes(name))).toEqual([]);
  expect(names()).not.toContain('vitest');
});

it('names a licence for each part, and none that asks for more than to be named', () => {
  const licences = ({ licenses = [] }: Component): string => licenses.map(({ license }) => license.id ?? '?').join(' and ');
  expect(bill.components.filter((part) => !FREE.includes(licences(part))).map((part) => `${part.name}: ${licences(part)}`)).toEqual([]);
});
