import { describe, expect, it } from '@jest/globals';
import { readQuantities, type Quantity } from '../statement/quantities.js';
import { detectLanguage } from '../text/language.js';

function money(text: string): Quantity[] {
  return readQuantities(text, detectLanguage(text)).filter(({ kind }) => kind === 'money');
}

describe('amounts of money', () => {
  it.each([
    ['It paid $ 75 million', '$ 75 million', 75_000_000, 'USD'],
    ['It paid HK$ 10.05 billion', 'HK$ 10.05 billion', 10_050_000_000, 'HKD'],
    ['It paid U.S $ 100,000', 'U.S $ 100,000', 100_000, 'USD'],
    ['It paid USD115.5 then', 'USD115.5', 115.5, 'USD'],
    ['It paid 115USD', '115USD', 115, 'USD'],
    ['It paid 75 USD million', '75 USD million', 75_000_000, 'USD'],
    ['It lost 30 MUSD', '30 MUSD', 30_000_000, 'USD'],
    ['It cost 470 pence', '470 pence', 4.7, 'GBP'],
    ['It cost thirteen dollars and forty-five cents', 'thirteen dollars and forty-five cents', 13.45, 'USD'],
    ['It cost 15 dollars 50.', '15 dollars 50', 15.5, 'USD'],
    ['It cost 10,000 Swiss francs', '10,000 Swiss francs', 10_000, 'CHF'],
    ['half a million euros', 'half a million euros', 500_000, 'EUR'],
    ['دفع ٢٠ دولارا أمريكيا', '٢٠ دولارا أمريكيا', 20, 'USD'],
    ['دفع ثلاثة ملايين دينار كويتي', 'ثلاثة ملايين دينار كويتي', 3_000_000, 'KWD'],
    ['دفع خمسين قرشا', 'خمسين قرشا', 0.5, 'EGP'],
    ['دفع ١٠ €', '١٠ €', 10, 'EUR'],
  ])('in "%s"', (text, span, value, unit) => {
    const [amount, ...rest] = money(text);
    expect(rest).toEqual([]);
    expect(amount?.text).toBe(span);
    expect(amount?.value).toBeCloseTo(value, 9);
    expect(amount?.unit).toBe(unit);
  });

  it('stay apart where several stand beside each other', () => {
    expect(money('10 $ 30 $').map(({ value }) => value)).toEqual([10, 30]);
    expect(money('$ 20,000.00 $ 37,305.97').map(({ value }) => value)).toEqual([20_000, 37_305.97]);
    expect(money('50 dollar 40 rmb').map(({ unit }) => unit)).toEqual(['USD', 'CNY']);
  });

  it('keep the number that was written beside the converted one', () => {
    expect(money('It cost 50 cents')[0]?.amount.value).toBe(50);
  });

  it('are no amounts without a number, and no currency is read into other words', () => {
    expect(money('The dollar fell')).toEqual([]);
    expect(money('Try 5 times, with 3 pens on Mars 2020')).toEqual([]);
  });
});
