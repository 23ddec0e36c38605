import path from 'node:path';
import ts from 'typescript';
import { packageRoot } from '../../src/shared/package-root.js';

/** As much of any object as it takes to know its type. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
}

/**
 * What the compiler says of objects written as literals of their Kubernetes types: a field that nobody knows, one that is missing, one of
 * another type. Empty: nothing.
 */
export function breachesOfTypes(objects: readonly KubernetesObject[]): string[] {
  const file = path.join(packageRoot, 'test/support/kubernetes-objects.ts');
  const source = objects.map((object, n) => `export const o${n}: ${typeOf(object)} = ${JSON.stringify(object, null, 1)};`).join('\n');
  const options: ts.CompilerOptions = { strict: true, noEmit: true, types: [], module: ts.ModuleKind.NodeNext, skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    path.resolve(name) === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext) : read(name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** The type `apps/v1.Deployment` for apiVersion apps/v1, and so on. */
function typeOf({ apiVersion, kind }: KubernetesObject): string {
  const [version = '', group = 'core'] = apiVersion.split('/').toReversed();
  return `import('kubernetes-types/${group.split('.')[0]}/${version}.d.ts').${kind}`;
}
