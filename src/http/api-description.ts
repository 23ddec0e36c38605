import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** Describes the API from the code: the document at /api/openapi.json and the human pages at /docs. */
export async function describeApi(app: NestFastifyApplication, metadata: () => Promise<Record<string, unknown>>): Promise<OpenAPIObject> {
  await SwaggerModule.loadPluginMetadata(metadata as never);
  const config = new DocumentBuilder()
    .setTitle('Nonet')
    .setDescription(
      'Verified social-media handles: batches of look-up tasks, answers by a 7-of-9 quorum, the registry, its feed and its exports.',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A session token or an API key' })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  completeDescription(document);
  SwaggerModule.setup('docs', app, document, { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: 'Nonet API' });
  return document;
}

/** What the code's types don't say: how errors look, and that a request may carry an Idempotency-Key. */
function completeDescription(document: OpenAPIObject): void {
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: PROBLEM } };
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations as Record<string, OperationObject>)) {
      operation.responses['default'] = {
        description: 'A problem document (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      };
      if (method === 'post' && !SECRET.some((secret) => path.startsWith(secret)))
        operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
    }
  }
}

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** Where the answer is a secret, no reply is kept to be repeated. */
const SECRET = ['/api/v1/sessions', '/api/v1/links', '/api/v1/accounts', '/api/v1/keys'];

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description: 'Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What happened and what to do' },
    code: { type: 'string', description: 'Stable, in snake_case' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', required: ['field', 'message'], properties: { field: { type: 'string' }, message: { type: 'string' } } },
    },
  },
};
