import { describe, expect, it } from '@jest/globals';
import { between } from '../../../../test/support/compared.js';

describe('what follows from a sentence word by word', () => {
  it.each([
    ['No ferries left the harbour.', 'No night ferries left the harbour.'],
    ['The old lighthouse is closed.', 'The lighthouse is closed.'],
    ['Everyone in the village was warned.', 'Someone in the village was warned.'],
    ['The result was not unexpected.', 'The result was expected.'],
    ['The harbour road is open.', 'The harbour road is not closed.'],
    ['The strike was called off by the union.', 'The union called off the strike.'],
    ['A sailor is painting a hull which is red.', 'A sailor is painting a red hull.'],
    ['The crew carried gear for rescues.', 'The crew carried rescue gear.'],
    ['The crew carried rescue gear.', 'The crew carried gear used for rescues.'],
    ['A sailor is climbing a mast.', 'A sailor is climbing up a mast.'],
    ['Four sailors are singing.', 'A few sailors are singing.'],
    ['Some sailors are singing.', 'A group of sailors is singing.'],
    ['The mayor of Varn met the governor of Lurna.', 'The governor of Lurna met the mayor of Varn.'],
    ['Lina Maro knows how the lock opens.', 'Someone knows how the lock opens.'],
    ['All boats are checked in the harbour.', 'All fishing boats are checked in the harbour.'],
    ['There was no plan for the harbour.', 'There was no written plan for the harbour.'],
    [
      'The second report was written by the VHA.',
      'The second report was written by the Varn Harbour Authority.',
    ],
    ['Her brother took the money from the till.', 'Her brother allegedly took the money from the till.'],
    ['Maro resigned before the bridge opened.', 'The bridge opened after Maro resigned.'],
    ['The dam is full.', 'Either the dam is full or the gauge is broken.'],
    ['الطريق الساحلي مفتوح أمام الشاحنات', 'الطريق مفتوح أمام الشاحنات'],
  ])('finds the second in the first: %s / %s', (a, b) => {
    expect(between(a, b).relation).toBe('agrees');
  });

  it.each([
    ['less is denied', 'No night ferries left the harbour.', 'No ferries left the harbour.'],
    ['some are not all', 'Someone in the village was warned.', 'Everyone in the village was warned.'],
    ['one of two', 'The minister resigned or was dismissed.', 'The minister was dismissed.'],
    ['what may be', 'The dam could fail in a strong quake.', 'The dam will fail in a strong quake.'],
    ['what is alleged', 'The mayor allegedly took the money.', 'The mayor took the money.'],
    ['another name in its place', 'The talks took place in Lisbon.', 'The talks took place in Porto.'],
    [
      'who asks whom',
      'The union will ask the ministers for help.',
      'The ministers will ask the union for help.',
    ],
    ['what is done to the doer', 'The union asked the ministers for help.', 'The union was asked for help.'],
    [
      'another one is the eldest',
      'He met the eldest able son of the king.',
      'He met the eldest son of the king.',
    ],
    [
      'all of fewer',
      'All fishing boats are checked in the harbour.',
      'All boats are checked in the harbour.',
    ],
    ['most of fewer', 'Most fishing boats are checked at night.', 'Most boats are checked at night.'],
    ['a name more', 'The song is from an album.', 'The song is from Nightfall.'],
    ['doer and deed changed', 'The wolves chased the dogs.', 'The wolves were chased by the dogs.'],
    ['ما يزعم', 'العمدة يتهم بأخذ المال كما تزعم الصحيفة', 'العمدة يتهم بأخذ المال كما تقول الصحيفة'],
  ])('does not find it where %s: %s / %s', (_, a, b) => {
    expect(between(a, b).relation).not.toBe('agrees');
  });

  it.each([
    ['The person is slicing a vegetable.', 'Nobody is slicing a tomato.'],
    ['A boy is playing the violin.', 'No boy is playing the flute.'],
    ['The clinic is a French charity.', 'The clinic is not an American charity.'],
  ])('calls it no contradiction that something else is denied: %s / %s', (a, b) => {
    expect(between(a, b).relation).not.toBe('contradicts');
  });

  it.each([
    ['Somebody is slicing a tomato.', 'Nobody is slicing a vegetable.'],
    ['Trains on this line are often late at night.', 'Trains on this line are rarely late at night.'],
    ['Maro resigned before the bridge opened.', 'The bridge opened before Maro resigned.'],
    ['استقال الوزير قبل أن افتتح الجسر', 'افتتح الجسر قبل أن استقال الوزير'],
    ['المترو يتأخر غالبا في المساء', 'المترو يتأخر نادرا في المساء'],
    ['كان الإضراب سلميا في كل المدن', 'كان الإضراب عنيفا في كل المدن'],
  ])('sees what excludes the other: %s / %s', (a, b) => {
    expect(between(a, b).relation).toBe('contradicts');
    expect(between(b, a).relation).toBe('contradicts');
  });
});
