import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a server on this machine, which can be full, held or cut. */
export class Wire {
  /** As many bytes went through to the server as there was room for, and no more will. */
  isFull = false;
  private isHeld = false;
  private sent = 0;
  private readonly pairs = new Set<[Socket, Socket]>();
  private readonly server: Server;

  private constructor(
    private readonly to: number,
    private readonly room: number,
  ) {
    this.server = createServer((near) => this.join(near));
  }

  /** @param room for so many bytes to the server, over all connections */
  static async to(port: number, { room = Number.POSITIVE_INFINITY } = {}): Promise<Wire> {
    const wire = new Wire(port, room);
    wire.server.listen(0, '127.0.0.1');
    await once(wire.server, 'listening');
    return wire;
  }

  get port(): number {
    const address = this.server.address();
    return typeof address === 'object' ? (address?.port ?? 0) : 0;
  }

  /** From now on nothing goes through, and neither end is told. */
  hold(): void {
    this.isHeld = true;
    for (const end of [...this.pairs].flat()) end.pause();
  }

  release(): void {
    this.isHeld = false;
    for (const end of [...this.pairs].flat()) end.resume();
  }

  /** What is connected now never hears of the other end again, and isn't told; new connections are as usual. */
  strand(): void {
    for (const end of [...this.pairs].flat()) {
      end.removeAllListeners('drain');
      end.pause();
    }
    this.pairs.clear();
  }

  /** Ends every connection at once. New ones can be made. */
  cut(): void {
    for (const end of [...this.pairs].flat()) end.resetAndDestroy();
  }

  close(): void {
    this.server.close();
    this.cut();
  }

  private join(near: Socket): void {
    const far = connect(this.to, '127.0.0.1');
    const pair: [Socket, Socket] = [near, far];
    this.pairs.add(pair);
    for (const [from, to] of [pair, pair.toReversed() as [Socket, Socket]]) {
      from.on('error', () => undefined);
      from.on('close', () => {
        this.pairs.delete(pair);
        to.destroy();
      });
      from.on('drain', () => this.isHeld || to.resume());
    }
    far.on('data', (bytes) => this.pass(bytes, far, near));
    near.on('data', (bytes) => {
      this.sent += bytes.length;
      if (this.sent < this.room) this.pass(bytes, near, far);
      else this.isFull = true;
    });
    if (this.isHeld) this.hold();
  }

  private pass(bytes: Buffer, from: Socket, to: Socket): void {
    if (!to.write(bytes)) from.pause();
  }
}
