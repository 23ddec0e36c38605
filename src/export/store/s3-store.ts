import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { S3Store as S3Settings } from '../../config/export-store.js';
import { errorMessage } from '../../shared/error-code.js';
import { PlainError } from '../../shared/plain-error.js';
import { contentType } from '../formats.js';
import { MANIFEST } from '../manifest.js';
import { makeDraftFolder, removeDraftFolders } from './draft-folder.js';
import { type Draft, ExportStore, type FilePart } from './export-store.js';

/** Two parts are in memory at a time; ten thousand of them, the most there may be, are 80 GB. */
const PART = { partSize: 8 * 1024 * 1024, queueSize: 2 };

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/**
 * Exports as objects under a prefix. An export is there when its manifest is, which is written last and removed first; without it the
 * other objects are only what an attempt left. Files are written on this machine's disk before they are sent, because their
 * digests are known at the end and a part that fails is sent again from there.
 */
export class S3Store extends ExportStore {
  private readonly s3: S3Client;

  constructor(
    private readonly settings: S3Settings,
    private readonly drafts: string,
  ) {
    super();
    const { region, endpoint, accessKeyId, secretAccessKey, sessionToken } = settings;
    this.s3 = new S3Client({
      region,
      credentials: { accessKeyId, secretAccessKey, ...(sessionToken !== null && { sessionToken }) },
      maxAttempts: 5,
      requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
      // Other makers' servers often know neither buckets as host names nor the newer checksums.
      ...(endpoint !== null && {
        endpoint,
        forcePathStyle: true,
        requestChecksumCalculation: 'WHEN_REQUIRED' as const,
        responseChecksumValidation: 'WHEN_REQUIRED' as const,
      }),
    });
  }

  override async draft(exportId: string): Promise<Draft> {
    const folder = await makeDraftFolder(this.drafts, exportId);
    const pathOf = (name: string): string => path.join(folder, name);
    return {
      pathOf,
      publish: (files) => this.reach(() => this.publish(exportId, files, pathOf)),
      discard: () => rm(folder, { recursive: true, force: true }),
    };
  }

  override async read(exportId: string, name: string): Promise<Buffer | undefined> {
    const part = await this.open(exportId, name, undefined);
    return part?.stream == null ? undefined : Buffer.concat(await part.stream.toArray());
  }

  override async open(exportId: string, name: string, range: string | undefined): Promise<FilePart | undefined> {
    return this.reach(async () => {
      try {
        const answer = await this.s3.send(
          new GetObjectCommand({ ...this.object(exportId, name), ...(range !== undefined && { Range: range }) }),
        );
        return {
          status: answer.ContentRange === undefined ? 200 : 206,
          headers: {
            'Accept-Ranges': 'bytes',
            'Content-Length': String(answer.ContentLength),
            ...(answer.ContentRange !== undefined && { 'Content-Range': answer.ContentRange }),
          },
          stream: answer.Body as Readable,
        };
      } catch (error) {
        if (['NoSuchKey', 'NotFound'].includes(nameOf(error))) return undefined;
        if (nameOf(error) === 'InvalidRange') return { status: 416, headers: {}, stream: null };
        throw error;
      }
    });
  }

  override async remove(exportId: string): Promise<void> {
    await this.reach(async () => {
      await this.s3.send(new DeleteObjectCommand(this.object(exportId, MANIFEST)));
      await this.abortUploads(exportId);
      const listed = paginateListObjectsV2({ client: this.s3 }, { Bucket: this.settings.bucket, Prefix: this.keyOf(exportId, '') });
      for await (const { Contents = [] } of listed) {
        for (const { Key } of Contents) await this.s3.send(new DeleteObjectCommand({ Bucket: this.settings.bucket, Key }));
      }
    });
    await removeDraftFolders(this.drafts, exportId);
  }

  private async publish(exportId: string, files: readonly string[], pathOf: (name: string) => string): Promise<boolean> {
    if ((await this.read(exportId, MANIFEST)) !== undefined) return false;
    await this.abortUploads(exportId);
    for (const name of files.filter((each) => each !== MANIFEST)) {
      const params = { ...this.object(exportId, name), Body: createReadStream(pathOf(name)), ContentType: contentType(name) };
      await new Upload({ client: this.s3, params, ...PART }).done();
    }
    const manifest = { Body: await readFile(pathOf(MANIFEST)), ContentType: contentType(MANIFEST) };
    await this.s3.send(new PutObjectCommand({ ...this.object(exportId, MANIFEST), ...manifest }));
    return true;
  }

  /** A killed attempt's parts lie where nobody sees them, and are paid for. */
  private async abortUploads(exportId: string): Promise<void> {
    const prefix = { Bucket: this.settings.bucket, Prefix: this.keyOf(exportId, '') };
    const { Uploads = [] } = await this.s3.send(new ListMultipartUploadsCommand(prefix));
    for (const { Key, UploadId } of Uploads) {
      await this.s3.send(new AbortMultipartUploadCommand({ Bucket: this.settings.bucket, Key, UploadId }));
    }
  }

  private object(exportId: string, name: string): { Bucket: string; Key: string } {
    return { Bucket: this.settings.bucket, Key: this.keyOf(exportId, name) };
  }

  private keyOf(exportId: string, name: string): string {
    return [this.settings.prefix, exportId, name].filter((part, index) => part !== '' || index === 2).join('/');
  }

  /** What the store says of itself when it fails, for whoever asked for the export. */
  private async reach<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const { bucket } = this.settings;
      throw new PlainError(`The bucket "${bucket}" that keeps the exports (NONET_EXPORT_STORE) answers: ${explain(error)}`, {
        cause: error,
      });
    }
  }
}

function explain(error: unknown): string {
  const sentences: Record<string, string> = {
    NoSuchBucket: 'there is no such bucket. Make it.',
    AccessDenied: 'that is not allowed. The key needs GetObject, PutObject, DeleteObject, ListBucket and the multipart calls.',
    InvalidAccessKeyId: 'the access key is not known (AWS_ACCESS_KEY_ID).',
    SignatureDoesNotMatch: 'the secret key does not fit the access key (AWS_SECRET_ACCESS_KEY, AWS_ACCESS_KEY_ID).',
  };
  return sentences[nameOf(error)] ?? `${nameOf(error)} ${errorMessage(error)}`;
}
