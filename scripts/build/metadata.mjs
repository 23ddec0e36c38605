import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import ts from 'typescript';
import { describeAnswers } from './answers.mjs';
import { at } from './files.mjs';
import { CONTROLLER, DTO, FILE, firstLines } from './metadata-file.mjs';

const EMPTY = 'export default async () => ({});\nexport const answers = { operations: {}, repeatable: [], schemas: {} };\n';

/** The program's sources import the file, so it must be there before the program is made. */
export function ensureMetadata() {
  if (!existsSync(at(FILE))) replace(EMPTY);
}

/** Writes the file from a program. @returns the text when it changed */
export function writeMetadata(program) {
  const { answers, sources } = describeAnswers(program);
  const text = `${firstLines(sources)}\n// @ts-nocheck\n${describe(program)}export const answers = ${JSON.stringify(answers, null, 1)};\n`;
  if (readFileSync(at(FILE), 'utf8') === text) return undefined;
  replace(text);
  return text;
}

/** Whole or not at all: tests that run meanwhile read it. */
function replace(text) {
  const draft = at(`${FILE}.${process.pid}`);
  writeFileSync(draft, text);
  renameSync(draft, at(FILE));
}

/** Classes that the description names but can't reach: the app would stop with "… is not defined" when it describes itself. */
export function hiddenTypes() {
  const named = readFileSync(at(FILE), 'utf8').matchAll(/=> \[?([A-Z]\w*)/g);
  return [...new Set([...named].map(([, name]) => name))].filter(
    (name) => !['String', 'Number', 'Boolean', 'Object', 'Date', 'BigInt'].includes(name),
  );
}

function describe(program) {
  const visitor = new ReadonlyVisitor({
    introspectComments: true,
    classValidatorShim: true,
    pathToSource: at('src'),
    dtoFileNameSuffix: DTO,
    controllerFileNameSuffix: CONTROLLER,
  });
  const sources = program.getSourceFiles().filter((file) => !file.isDeclarationFile && file.fileName.startsWith(at('src')));
  for (const file of sources) visitor.visit(program, file);
  const found = Object.entries(visitor.collect()).map(([name, value]) => `${JSON.stringify(name)}: ${print(value)}`);
  const types = Object.entries(visitor.typeImports).map(([name, source]) => `[${JSON.stringify(name)}]: ${source}`);
  return `export default async () => {\n  const t = {${types.join(', ')}};\n  return { '@nestjs/swagger': {\n${found.join(',\n')}\n} };\n};\n`;
}

const printer = ts.createPrinter();
const blank = ts.createSourceFile('blank.ts', '', ts.ScriptTarget.Latest);

/** What the visitor collects is plain values with pieces of syntax tree among them. */
function print(value) {
  if (Array.isArray(value)) return `[${value.map(print).join(',\n')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (typeof value.kind === 'number') return printer.printNode(ts.EmitHint.Unspecified, value, blank);
  return `{${Object.entries(value)
    .map(([name, part]) => `${JSON.stringify(name)}: ${print(part)}`)
    .join(', ')}}`;
}
