import type { Occasion } from '../recheck-occasion.entity.js';

/** What of a piece of evidence a verdict may rest on: another address or file is other evidence. */
const MATERIAL = ['url', 'fileSha256'];

/** Whether what happened can bear on any verdict at all. */
export function isOccasion({ event, about }: Occasion): boolean {
  switch (event) {
    case 'capture.finished':
      return about.outcome !== 'ok';
    case 'evidence.changed':
      return about.fields.some((field) => MATERIAL.includes(field));
    case 'rating_scale.defined':
      return about.version > 1;
    case 'evidence.link_changed':
    case 'contradiction.confirmed':
    case 'verdict.published':
    case 'source.merged':
    case 'attribution.withdrawn':
      return true;
  }
}
