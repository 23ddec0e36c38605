import { gunzipSync } from 'node:zlib';
import { Zstd } from '@hpcc-js/wasm-zstd';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { CreateExportDto } from '../../src/export/exports.dto.js';
import { USUAL_COMPRESSION } from '../../src/export/formats.js';
import type { ExportStore } from '../../src/export/store/export-store.js';
import { FolderStore } from '../../src/export/store/folder-store.js';
import { primaryReads } from '../../bench/support/primary-reads.js';
import { SequenceChanges } from '../../src/handles/feed/sequence-changes.js';
import { WriteExport } from '../../src/export/write-export.js';

/** Writes exports into a store as a worker process does, one at a time and without a queue. */
export class ExportDesk {
  private readonly store: ExportStore;

  constructor(
    private readonly own: { db: DataSource; pool: Pool; url: string },
    store: string | ExportStore,
  ) {
    this.store = typeof store === 'string' ? new FolderStore(store) : store;
  }

  /** A process's own hand: each can be stopped like its process. */
  writer(): WriteExport {
    const { db, url } = this.own;
    return new WriteExport(db, primaryReads(db, url), this.store, new SequenceChanges(db));
  }

  /** An export that is asked for and not written yet; its id. */
  async request({
    format,
    compression = USUAL_COMPRESSION[format],
    platforms,
    statuses,
    minConfidence,
    after,
  }: CreateExportDto): Promise<string> {
    const { rows } = await this.own.pool.query(
      `with job as (
         insert into export_job (requested_by, format, compression, platforms, statuses, min_confidence, after_seq)
         values (gen_random_uuid(), $1, $2, $3, $4, $5, $6) returning id),
       message as (insert into outbox (topic, payload) select 'write-export', json_build_object('exportId', id) from job)
       select id from job`,
      [format, compression, platforms ?? null, statuses ?? ['verified', 'no_account'], minConfidence ?? null, after ?? null],
    );
    return rows[0].id;
  }

  async messageOf(exportId: string): Promise<string | undefined> {
    const { rows } = await this.own.pool.query(`select id from outbox where payload ->> 'exportId' = $1`, [exportId]);
    return rows[0]?.id;
  }

  async write(exportId: string): Promise<void> {
    await this.writer().run(exportId, (await this.messageOf(exportId)) ?? '0');
  }

  /** Asked for and written; its id. */
  async export(wanted: CreateExportDto): Promise<string> {
    const exportId = await this.request(wanted);
    await this.write(exportId);
    return exportId;
  }

  async bytes(exportId: string, name: string): Promise<Buffer> {
    const bytes = await this.store.read(exportId, name);
    if (bytes === undefined) throw new Error(`export ${exportId} has no ${name}`);
    return bytes;
  }

  async manifest(exportId: string): Promise<Record<string, never>> {
    return JSON.parse((await this.bytes(exportId, 'manifest.json')).toString());
  }

  /** The rows of a csv, each field a text. */
  async csv(exportId: string): Promise<Record<string, string>[]> {
    return parse(await this.bytes(exportId, 'handles.csv'), { columns: true });
  }

  async jsonLines(exportId: string): Promise<Record<string, unknown>[]> {
    const lines = (await this.bytes(exportId, 'handles.jsonl')).toString().split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
  }

  /** The rows of a Parquet file, as a reader that has nothing to do with who wrote it understands them. */
  async parquet(exportId: string): Promise<Record<string, unknown>[]> {
    const { buffer, byteOffset, byteLength } = await this.bytes(exportId, 'handles.parquet');
    const zstd = await Zstd.load();
    const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    return parquetReadObjects({
      file,
      compressors: { ZSTD: (pages) => zstd.decompress(pages), GZIP: (pages) => gunzipSync(pages) },
    });
  }
}
