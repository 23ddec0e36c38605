import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Platform } from '../../handles/platforms.js';
import { packageRoot } from '../../shared/package-root.js';
import { type GivenAnswer, type KeptAnswer, readAnswer } from './training-answer.js';
import { hasItems, insertItem, lockItems, type NewItem } from './training-items.sql.js';

const FILE = path.join(packageRoot, 'samples/training.json');

type SeedItem = Omit<NewItem, 'answer' | 'card'> & NewItem['card'] & { answer: GivenAnswer };

/** Gives a database without training items those that Nonet comes with. What an administrator changed since is left alone. */
@Injectable()
export class SeedTraining implements OnApplicationBootstrap {
  constructor(private readonly db: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!(await hasItems(this.db.manager))) await this.run(await readItems());
  }

  async run(items: readonly NewItem[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      // Several processes may start on the same empty database.
      await lockItems(tx);
      if (await hasItems(tx)) return;
      for (const item of items) await insertItem(tx, item);
    });
  }
}

export async function readItems(): Promise<NewItem[]> {
  const items = JSON.parse(await readFile(FILE, 'utf8')) as SeedItem[];
  return items.map(({ stage, topic, platform, answer, explanation, ...card }) => ({
    stage,
    topic,
    platform,
    card,
    answer: keptAnswer(platform as Platform, answer),
    explanation,
  }));
}

function keptAnswer(platform: Platform, answer: GivenAnswer): KeptAnswer {
  const read = readAnswer(platform, answer);
  if (!read.ok) throw new RangeError(`${FILE}: ${JSON.stringify(answer)} is not an answer on ${platform}: ${read.problem.message}`);
  return read.answer;
}
