import type { OpenAPIObject } from '@nestjs/swagger';
import { IDEMPOTENCY_KEY, REFUSAL_NAMES } from './description-texts.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
export type DescribedOperation = Operation & { operationId: string; tags: string[] };

interface Known {
  method: string;
  path: string;
  /** The schema of what it answers; null: nothing, or a file that its decorators describe. */
  answer: object | null;
  repeatable: boolean;
}

interface Described {
  description: string;
  content?: Record<string, { schema?: { format?: string } }>;
}

/** Fills in what Nest leaves out of one operation. */
export function completeOperation(operation: DescribedOperation, known: Known): void {
  const isPublic = operation.security === undefined;
  operation.security = isPublic ? [] : [{ bearer: [] }, known.method === 'get' ? { session: [] } : { session: [], csrf: [] }];
  operation.responses = {
    ...answers(operation.responses as Record<string, Described>, known.answer),
    ...refusals(operation, known, isPublic),
  } as never;
  for (const parameter of operation.parameters ?? []) {
    if ('schema' in parameter && (parameter.schema as { default?: unknown }).default !== undefined) parameter.required = false;
  }
  if (known.repeatable) operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
}

/** Successes, and where else to look, by their status. Where there is nothing to say, the status says so: 204. */
function answers(described: Record<string, Described>, answer: object | null): Record<string, Described> {
  const known = Object.entries(described).filter(([status]) => /^[23]/.test(status));
  return Object.fromEntries(
    known.map(([status, { description, content }]) => {
      if (status.startsWith('3')) return [status, { description }];
      const files = Object.entries(content ?? {}).filter(([type]) => type !== 'application/json' || isFile(content?.[type]));
      const json =
        answer === null || (answer as { type?: string }).type === 'string' ? [] : [['application/json', { schema: answer }] as const];
      if (status === '204' || json.length + files.length === 0) return ['204', { description: description || 'Done' }];
      return [status, { description: description || 'Done', content: Object.fromEntries([...json, ...files]) }];
    }),
  );
}

const isFile = (content: { schema?: { format?: string } } | undefined): boolean => content?.schema?.format === 'binary';

/** How it may be refused, as far as that can be read off the request; the rules of its subject may refuse it in other ways. */
function refusals(operation: DescribedOperation, { path, repeatable }: Known, isPublic: boolean): Record<string, object> {
  const hasBody = operation.requestBody !== undefined;
  const statuses = [
    ...(hasBody || (operation.parameters ?? []).length > 0 ? ['400'] : []),
    ...(isPublic ? [] : ['401', '403']),
    ...(path.includes('{') ? ['404'] : []),
    ...(repeatable ? ['409'] : []),
    ...(hasBody ? ['413', '415'] : []),
    ...(path.startsWith('/api/') ? ['429', '503'] : []),
    'default',
  ];
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${REFUSAL_NAMES[status]}` }]));
}
