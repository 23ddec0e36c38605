import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { completeOperation, type DescribedOperation } from './describe-operation.js';
import { describeValidators } from './describe-validators.js';
import { HEADERS, PROBLEM, REFUSALS, TAGS } from './description-texts.js';

/** What the code's types say, gathered at build time (scripts/build). */
export interface ApiMetadata {
  /** Of requests. */
  requests: () => Promise<Record<string, unknown>>;
  /** What each operation answers, which of them heed an Idempotency-Key, and the schemas that all of them share. */
  answers: { operations: Record<string, object | null>; repeatable: string[]; schemas: Record<string, object> };
}

/** Describes the API from the code: the document at /api/openapi.json and the human pages at /docs. */
export async function describeApi(app: NestFastifyApplication, { requests, answers }: ApiMetadata): Promise<OpenAPIObject> {
  await SwaggerModule.loadPluginMetadata(async () => describeValidators(await requests()));
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Nonet')
    .setDescription(
      'Verified social-media handles: batches of look-up tasks, answers by a 7-of-9 quorum, the registry, its feed and its exports.',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'This server')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A session token or an API key' })
    .addCookieAuth('nonet_session', { type: 'apiKey', in: 'cookie', description: 'The browser’s session' }, 'session')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'x-nonet-csrf', description: 'Any value: says that the page is ours' }, 'csrf')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  complete(document, answers);
  SwaggerModule.setup('docs', app, document, { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: 'Nonet API' });
  return document;
}

/** What Nest doesn't say: what the answers are, how errors look, who is let in, and which requests may carry an Idempotency-Key. */
function complete(document: OpenAPIObject, { operations, repeatable, schemas }: ApiMetadata['answers']): void {
  const requests = (document.components?.schemas ?? {}) as Record<string, Parameters<typeof mayLeaveOutDefaults>[0]>;
  withoutNullable(document);
  Object.values(requests).forEach(mayLeaveOutDefaults);
  document.components = {
    ...document.components,
    schemas: { ...(requests as object), ...schemas, Problem: PROBLEM },
    responses: REFUSALS as never,
    headers: HEADERS,
  };
  const used = new Set<string>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods as Record<string, DescribedOperation>)) {
      const { operationId } = operation;
      completeOperation(operation, {
        method,
        path,
        answer: operations[operationId] ?? null,
        repeatable: repeatable.includes(operationId),
      });
      operation.tags.forEach((tag) => used.add(tag));
    }
  }
  sortChoices(document);
  document.tags = [...used].toSorted().map((name) => ({ name, description: TAGS[name] ?? '' }));
}

/** Nest takes a field with a default for one that must be there. */
function mayLeaveOutDefaults(schema: { required?: string[]; properties?: Record<string, { default?: unknown }> }): void {
  const needed = schema.required?.filter((name) => schema.properties?.[name]?.default === undefined);
  if (needed !== undefined && needed.length > 0) schema.required = needed;
  else delete schema.required;
}

/** The compiler lists a union in the order in which it met the members, which any change anywhere may turn about. */
function sortChoices(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(sortChoices);
  const schema = value as { enum?: unknown };
  if (Array.isArray(schema.enum)) schema.enum = schema.enum.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
}

/** OpenAPI 3.1 says in the type that something may be null; Nest still says it as 3.0 did. */
function withoutNullable(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const schema = value as { nullable?: boolean; type?: unknown; enum?: unknown[]; allOf?: unknown[]; anyOf?: unknown[] };
  Object.values(schema).forEach(withoutNullable);
  if (typeof schema.nullable !== 'boolean') return;
  const { nullable } = schema;
  delete schema.nullable;
  if (!nullable) return;
  if (schema.allOf !== undefined) {
    schema.anyOf = [{ allOf: schema.allOf }, { type: 'null' }];
    delete schema.allOf;
  } else if (typeof schema.type === 'string') schema.type = [schema.type, 'null'];
  if (schema.enum !== undefined) schema.enum = [...schema.enum, null];
}
