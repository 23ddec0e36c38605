import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface ReceivedMessage {
  headers: IncomingHttpHeaders;
  body: string;
  /** The message, if it was signed with one of the receiver's secrets. */
  event: {
    type: string;
    timestamp: string;
    data: { seq: number; type: string; externalId: string; platform: string; handle: string | null };
  };
}

/** What a collector runs behind its webhook: believes what is signed, answers as it is told. */
export class Receiver {
  readonly received: ReceivedMessage[] = [];
  secrets: string[] = [];
  /** The status to answer a message with. Asked before it counts as received. */
  answer: (message: ReceivedMessage) => number | Promise<number> = () => 204;
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      let body = '';
      request
        .on('data', (part) => (body += part))
        .on('end', () => {
          void this.take({ headers: request.headers, body, event: JSON.parse(body) }).then((status) =>
            response.writeHead(status).end(status < 300 ? '' : `no: ${status}`),
          );
        });
    });
  }

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  /** What it took, of one athlete where one is named. */
  taken(externalId?: string): ReceivedMessage['event']['data'][] {
    const data = this.received.map(({ event }) => event.data);
    return externalId === undefined ? data : data.filter((change) => change.externalId === externalId);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async take(message: ReceivedMessage): Promise<number> {
    const believed = this.secrets.some((secret) => isSigned(message, secret));
    if (!believed) return 401;
    const status = await this.answer(message);
    if (status < 300) this.received.push(message);
    return status;
  }
}

function isSigned({ body, headers }: ReceivedMessage, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}
