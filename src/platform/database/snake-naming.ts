import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** Two capitals in a row are two words: `claimAId` is `claim_a_id`. */
const toSnake = (name: string): string =>
  name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase();

/** Columns are snake_case in PostgreSQL and camelCase in code; constraint names are always given by hand. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return [...prefixes.map(toSnake), customName ?? toSnake(propertyName)].join('_');
  }
}
