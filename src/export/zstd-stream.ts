import { Transform, type TransformCallback } from 'node:stream';
import { Zstd } from '@hpcc-js/wasm-zstd';

/** The library's one state is shared by the whole process: a second stream would write into the first one's frame. */
let taken = false;

/**
 * Compresses to one zstd frame. In WebAssembly, because Node 20 has no zstd of its own; and with every Node, because the same rows give
 * the same bytes only from the same compressor.
 */
export class ZstdStream extends Transform {
  private zstd: Zstd | undefined;

  override _construct(done: (error?: Error | null) => void): void {
    if (taken) return done(new Error('another zstd stream of this process is open'));
    taken = true;
    void this.begin(done);
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    done(null, this.zstd?.compressChunk(chunk));
  }

  override _flush(done: TransformCallback): void {
    done(null, this.zstd?.compressEnd());
  }

  private async begin(done: (error?: Error | null) => void): Promise<void> {
    try {
      this.zstd = await Zstd.load();
    } catch (error) {
      taken = false;
      return done(error as Error);
    }
    this.zstd.reset();
    this.zstd.setCompressionLevel(this.zstd.defaultCLevel());
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (this.zstd !== undefined) taken = false;
    done(error);
  }
}
