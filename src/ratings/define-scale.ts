import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { emit } from '../platform/events/emit.js';
import { InputInvalid } from '../platform/http/general.errors.js';
import type { LocalisedTextDto } from '../platform/http/localised-text.dto.js';
import type { RatingColour, RatingIcon } from './rating-looks.js';
import { type NormalisedRating, Rating } from './rating.entity.js';
import { ScaleSuperseded } from './rating.errors.js';
import { RatingScale } from './rating-scale.entity.js';
import { faultsOf } from './scale.rules.js';
import { USUAL_LOOKS } from './usual-looks.js';

type Texts = Readonly<Record<string, string>>;

export interface NewRating {
  key: string;
  labels: Texts & LocalisedTextDto;
  descriptions?: Texts;
  value: number | null;
  normalised: NormalisedRating;
  colour?: RatingColour;
  icon?: RatingIcon;
}

export interface NewScale {
  key: string;
  titles?: LocalisedTextDto;
  worst: number;
  best: number;
  ratings: NewRating[];
  expectedVersion: number;
}

/** Defines the first or the next version of a rating scale. What was rated on an older one keeps it. */
@Injectable()
export class DefineScale {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the version
   * @throws InputInvalid, ScaleSuperseded
   */
  async execute(actor: Actor, command: NewScale): Promise<string> {
    const faults = faultsOf(command);
    if (faults.length > 0) throw new InputInvalid(faults);
    const { key, worst, best } = command;
    return this.dataSource.transaction(async (manager) => {
      const before = await manager.findOne(RatingScale, { where: { key }, order: { version: 'DESC' } });
      const current = before?.version ?? 0;
      if (current !== command.expectedVersion) throw new ScaleSuperseded();
      const scale = {
        id: newId(),
        key,
        version: current + 1,
        titleEn: command.titles?.en.trim() ?? before?.titleEn ?? key,
        titleAr: command.titles?.ar.trim() ?? before?.titleAr ?? key,
        worst,
        best,
        size: command.ratings.length,
      };
      const ratings = command.ratings.map((rating, position) => toRow(scale.id, position, rating));
      // Of two versions at once the second waits here for the first, and is refused by its number.
      await manager.insert(RatingScale, scale);
      await manager.insert(Rating, ratings);
      await recordAuditEvent(manager, actor, {
        action: 'rating_scale.defined',
        entityType: 'rating_scale',
        entityId: scale.id,
        after: { ...scale, ratings },
      });
      await emit(manager, 'rating_scale.defined', { scaleId: scale.id, key, version: scale.version });
      return scale.id;
    });
  }
}

function toRow(scaleId: string, position: number, rating: NewRating) {
  const { key, value, normalised } = rating;
  const { en: labelEn, ar: labelAr, ...otherLabels } = trimmed(rating.labels);
  return {
    id: newId(),
    scaleId,
    position,
    key,
    value,
    normalised,
    labelEn,
    labelAr,
    otherLabels,
    descriptions: trimmed(rating.descriptions ?? {}),
    colour: rating.colour ?? USUAL_LOOKS[normalised].colour,
    icon: rating.icon ?? USUAL_LOOKS[normalised].icon,
  };
}

function trimmed<T extends Texts>(texts: T): T {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, text.trim()])) as T;
}
