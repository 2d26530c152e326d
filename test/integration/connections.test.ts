import { Socket } from 'node:net';
import { expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import { cloneDatabase } from '../support/database.js';

it('has the network look after a connection that waits for an answer of a server which may be gone', async () => {
  const database = await cloneDatabase();
  const setKeepAlive = jest.spyOn(Socket.prototype, 'setKeepAlive');
  const dataSource = await new DataSource(dataSourceOptions(database.url, 1)).initialize();
  try {
    expect(setKeepAlive).toHaveBeenCalledWith(true, 10_000);
  } finally {
    setKeepAlive.mockRestore();
    await dataSource.destroy();
    await database.drop();
  }
});
