import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../shared/refusal.js';
import { readQuestion } from '../question/question.js';
import { findPreviewed } from './read-work.js';

/** Where HTML questions send their forms: Amazon's address is written into them, and it is gone. */
const AMAZONS = /https?:\/\/(?:www|workersandbox)\.mturk\.com\/+mturk\/externalSubmit/gi;

/** The script that such pages load to fill in their assignment's id. Nonet serves one that does the same. */
const AMAZONS_SCRIPT = /(?:https?:)?\/\/s3\.amazonaws\.com\/mturk-public\/externalHIT_v1\.js/gi;

/** The document of an HTMLQuestion. */
@Injectable()
export class ReadFrame {
  constructor(private readonly db: DataSource) {}

  async html(workerId: string, hitId: string): Promise<string> {
    const { question } = await findPreviewed(this.db.manager, workerId, hitId);
    const read = question === null ? undefined : readQuestion(question);
    if (read?.kind !== 'html') throw notFound('frame');
    return read.html.replaceAll(AMAZONS, '/mturk/externalSubmit').replaceAll(AMAZONS_SCRIPT, '/mturk/externalHIT_v1.js');
  }
}
