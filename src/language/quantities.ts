import type { Language } from './language.js';

export type QuantityKind = 'share' | 'count' | 'change' | 'measure' | 'duration' | 'money' | 'temperature';

export interface Quantity {
  start: number;
  end: number;
  text: string;
  kind: QuantityKind;
  low: number;
  high: number;
  lowInclusive: boolean;
  highInclusive: boolean;
  value: number | null;
  unit: string;
  population: string | null;
  outcome: string | null;
  approximate: boolean;
}

export function readQuantities(text: string, language: Language): Quantity[] {
  void text;
  void language;
  return [];
}
