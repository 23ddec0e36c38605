import { existsSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { at, filesBelow, root } from './files.mjs';
import { ensureMetadata, hiddenTypes, writeMetadata } from './metadata.mjs';

/** The compiler's program over everything that tsconfig.build.json names. */
export function createProgram() {
  ensureMetadata();
  const config = ts.getParsedCommandLineOfConfigFile(
    at('tsconfig.build.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: refuse },
  );
  return ts.createIncrementalProgram({ rootNames: config.fileNames, options: config.options });
}

function refuse(diagnostic) {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}

/** Compiles src, migrations and bench into dist, with the API description's metadata. @returns the compiler's complaints, as text */
export function compileServer() {
  const program = createProgram();
  const complaints = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSemanticDiagnostics(),
  ];
  const metadata = writeMetadata(program.getProgram());
  program.emit();
  if (metadata !== undefined) emitMetadata(metadata, program.getCompilerOptions());
  removeOrphans();
  const host = { getCurrentDirectory: () => root, getCanonicalFileName: (file) => file, getNewLine: () => '\n' };
  const hidden = hiddenTypes().map((name) => `class ${name} must be exported: the API description refers to it`);
  return [ts.formatDiagnostics(complaints, host).trimEnd(), ...hidden].filter((complaint) => complaint !== '').join('\n');
}

/** The program was made before its metadata was known, so it emitted the previous one. */
function emitMetadata(text, compilerOptions) {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { ...compilerOptions, module: ts.ModuleKind.ESNext, moduleResolution: undefined, sourceMap: false },
    fileName: 'metadata.ts',
  });
  writeFileSync(at('dist/src/metadata.js'), outputText);
}

/** What a deleted source left behind would still be found by whoever imports it. */
function removeOrphans() {
  for (const file of ['src', 'migrations', 'bench'].flatMap((folder) => filesBelow(`dist/${folder}`))) {
    const source = file.replace(/^dist./, '').replace(/\.js(\.map)?$/, '.ts');
    if (!existsSync(at(source))) rmSync(at(file));
  }
}
