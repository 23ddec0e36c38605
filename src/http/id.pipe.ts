import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '../shared/refusal.js';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Ids are opaque: what can't be one is as unknown as one that isn't there. */
@Injectable()
export class Id implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value)) throw notFound('id');
    return value.toLowerCase();
  }
}
