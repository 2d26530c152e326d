import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

const told = (text: string): string[] =>
  readAttributions(text)
    .filter(({ attitude }) => attitude !== true)
    .map(({ source, content }) => `${source?.name ?? '–'}: ${content.text}`);

describe('nobody is said to have said it', () => {
  it.each([
    'Neither Holt nor Vance said the bridge was shut.',
    'Holt no longer says the bridge was shut.',
    'Holt hardly ever said the bridge was shut.',
    'Hardly any engineers said the bridge was shut.',
    'Not one engineer said the bridge was shut.',
    'Few experts said the bridge was shut.',
    'Rarely has Holt said the bridge was shut.',
    'Nothing in the report says the bridge was shut.',
    'Nor did Holt say the bridge was shut.',
    'There was no engineer who said the bridge was shut.',
    'There is no evidence that Holt said the bridge was shut.',
    'It is not true that Holt said the bridge was shut.',
    'Holt did not say that Vance claimed the bridge was shut.',
    'Nobody believes Holt said the bridge was shut.',
  ])('where the subject or the clause around it is negated: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    'If Holt says the bridge is shut, the market will close.',
    'People will stay home if the minister says the road is closed.',
    'The shop stays shut until the minister says the road is safe.',
    'Nobody knows whether Holt said the bridge was shut.',
    'Should the minister say the bridge is shut, people will stay home.',
    'Did Holt say the bridge was shut?',
    'Has the minister said the bridge was shut?',
    'Will Renn say the bridge is shut?',
    'The minister will say tomorrow that the bridge is shut.',
    'Holt may have said that the bridge is shut.',
    'The minister, who will say that the bridge is shut, arrived.',
  ])('where it is a condition, a question or still to come: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    [
      'If the minister says the road is closed, people will stay home, shopkeeper Dina Marsh said.',
      'Dina Marsh: If the minister says the road is closed, people will stay home',
    ],
    [
      'Holt said that not one engineer said the bridge was shut.',
      'Holt: not one engineer said the bridge was shut',
    ],
    ['Holt said the minister would announce its closure.', 'Holt: the minister would announce its closure'],
    ['Holt asked whether Vance had said it was shut.', 'Holt: Vance had said it was shut'],
  ])('and it stays part of what somebody does say: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    ['A few experts said the bridge was shut.', 'A few experts: the bridge was shut'],
    ['There is no doubt that Holt said the bridge was shut.', 'Holt: the bridge was shut'],
    ['“No one was hurt,” Holt said.', 'Holt: No one was hurt'],
    ['Holt did say the bridge was shut.', 'Holt: the bridge was shut'],
    ['Traffic went on until Holt said the bridge was shut.', 'Holt: the bridge was shut'],
    ['Will Renn said the bridge was shut.', 'Will Renn: the bridge was shut'],
    ['Holt would say only that the bridge was shut.', 'Holt: the bridge was shut'],
    ['Police can confirm that the bridge is shut.', 'Police: the bridge is shut'],
    [
      'If the bridge is shut, Holt said, people will stay home.',
      'Holt: If the bridge is shut, Holt said, people will stay home',
    ],
  ])('unlike where they are: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
