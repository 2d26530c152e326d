import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';

/** For TypeORM's own command line (the drift gate): knows every entity, reads DATABASE_URL. The application builds its own. */
export const dataSource = new DataSource({
  ...dataSourceOptions(process.env['DATABASE_URL'] ?? '', 2),
  entities: [fileURLToPath(new URL('../../**/*.entity.js', import.meta.url))],
});
