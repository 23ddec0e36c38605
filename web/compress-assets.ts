import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Smaller than this, a compressed copy saves no packet. */
const WORTHWHILE_BYTES = 1000;

/** Puts a .br and a .gz beside every script and style, so that the server never compresses while someone waits. */
export const compressAssets: Plugin = {
  name: 'compress-assets',
  apply: 'build',
  async writeBundle({ dir }) {
    const folder = path.join(dir ?? '', 'assets');
    const files = (await readdir(folder)).filter((file) => /\.(js|css|svg)$/.test(file)).map((file) => path.join(folder, file));
    await Promise.all(files.map(compress));
  },
};

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < WORTHWHILE_BYTES) return;
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
