import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder that holds package.json: what is read at run time and never compiled (SQL functions, samples, the built pages) lies
 * below it, whether this file runs from src/ (tests) or from dist/src/ (everything else).
 */
export const packageRoot = nearestPackage(import.meta.dirname);

function nearestPackage(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error(`no package.json above ${import.meta.dirname}`);
  return nearestPackage(parent);
}
