import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

interface Response {
  $ref?: string;
  content?: Record<string, unknown>;
}

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, Response> }>>;
  components: { responses: Record<string, Response> };
}

/**
 * Holds every answer that an app gives against its own API description: the status, the media type, and each field. Fields that the
 * description doesn't know are breaches too. A test needs to do nothing for it: whatever it asks is looked at in passing.
 */
export class Contract {
  readonly breaches = new Set<string>();
  private described: Promise<{ document: Document; ajv: Ajv2020 }> | undefined;

  constructor(private readonly app: NestFastifyApplication) {
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onSend', async (request, reply, payload) => {
        if (request.routeOptions.url?.startsWith('/api/v1') === true) await this.look(request, reply, payload);
        return payload;
      });
  }

  private async look(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<void> {
    const { document, ajv } = await (this.described ??= this.read());
    const path = (request.routeOptions.url ?? '').replaceAll(/:(\w+)/g, '{$1}');
    const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase();
    const operation = document.paths[path]?.[method];
    const name = `${request.method} ${path} ${reply.statusCode}`;
    if (operation === undefined) return this.note(`${name} is not in the API description`);
    const status = String(reply.statusCode) in operation.responses ? String(reply.statusCode) : 'default';
    if (status === 'default' && reply.statusCode < 400)
      return this.note(`${name} is not described; say it with @HttpCode, or one of @nestjs/swagger’s Api…Response`);
    const given = operation.responses[status] ?? {};
    const at = given.$ref?.slice(1) ?? `/paths/${escape(path)}/${method}/responses/${status}`;
    const content = (given.$ref === undefined ? given : document.components.responses[given.$ref.split('/').at(-1) ?? ''])?.content ?? {};
    const type = String(reply.getHeader('content-type') ?? '').split(';')[0] ?? '';
    if (Object.keys(content).length === 0 && payload === undefined) return;
    if (!(type in content) && !('*/*' in content))
      return this.note(`${name} is ${type || 'without a type'}; described are: ${Object.keys(content).join(', ') || 'no content'}`);
    if (typeof payload === 'string' && type.endsWith('json')) this.compare(ajv, `${at}/content/${escape(type)}/schema`, name, payload);
  }

  private compare(ajv: Ajv2020, at: string, name: string, payload: string): void {
    const validate = ajv.getSchema(`document#${at}`) as ValidateFunction;
    if (validate(JSON.parse(payload))) return;
    for (const { instancePath, message, params } of validate.errors ?? []) {
      this.note(`${name} ${instancePath.replaceAll(/\d+/g, '*') || 'the body'} ${message} ${JSON.stringify(params)}`);
    }
  }

  private note(breach: string): void {
    this.breaches.add(breach);
  }

  private async read(): Promise<{ document: Document; ajv: Ajv2020 }> {
    const { payload } = await this.app.getHttpAdapter().getInstance().inject('/api/openapi.json');
    const document: Document = JSON.parse(payload, closed);
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
    addFormats.default(ajv);
    ajv.addSchema(document, 'document');
    return { document, ajv };
  }
}

/** An object that names its fields has no others. Problems may say more. */
function closed(this: unknown, _name: string, value: unknown): unknown {
  const schema = value as { type?: unknown; properties?: { requestId?: unknown } } | null;
  const names = schema?.type === 'object' && schema.properties !== undefined && schema.properties.requestId === undefined;
  return names ? { additionalProperties: false, ...(value as object) } : value;
}

const escape = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
