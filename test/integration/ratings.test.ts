import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ScalesReader } from '../../src/ratings/scales.reader.js';
import { Desk } from './support/desk.js';

let desk: Desk;
let reader: ScalesReader;

beforeAll(async () => {
  desk = await Desk.open();
  reader = new ScalesReader(desk.dataSource);
});

afterAll(() => desk.close());

describe('the scale that every install starts with', () => {
  it('has its ratings in order and in both languages', async () => {
    const scales = await reader.list();
    expect(scales).toHaveLength(1);
    expect(scales[0]).toMatchObject({ key: 'standard', version: 1, worst: 1, best: 5 });
    expect(scales[0]!.ratings.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const { labels } of scales[0]!.ratings) expect(labels.ar).toMatch(/\p{Script=Arabic}/u);
  });
});
