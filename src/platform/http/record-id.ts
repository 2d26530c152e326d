import { Injectable, type PipeTransform } from '@nestjs/common';
import { IdInvalid } from './general.errors.js';
import { isUuid } from './paging.js';

/** Lets through only what can be an id, so that the database is never asked for anything else. */
@Injectable()
export class RecordId implements PipeTransform<string, string> {
  transform(value: string): string {
    const id = value.toLowerCase();
    if (!isUuid(id)) throw new IdInvalid();
    return id;
  }
}
