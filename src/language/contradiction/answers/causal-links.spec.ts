import { describe, expect, it } from '@jest/globals';
import { between, bothWays } from '../../../../test/support/compared.js';

describe('what causes what', () => {
  it.each([
    ['Study finds no link between paracetamol and asthma', 'Paracetamol causes asthma'],
    ['There is no evidence that 5G causes cancer', '5G leads to cancer'],
    [
      'Mobile phones do not raise the risk of brain cancer',
      'Using a mobile phone increases your risk of brain cancer',
    ],
    ['Aspartame is not linked to brain tumours, agency says', 'Aspartame has been linked to brain tumours'],
    ['Microwaved food does not cause cancer', 'Cancer is caused by microwaved food'],
    ['The blackout had nothing to do with a cyberattack', 'A cyberattack was behind the blackout'],
    ['No evidence that garlic cures hepatitis', 'Garlic cures hepatitis'],
    ['Aspirin prevents strokes', 'Aspirin causes strokes'],
    ['Coffee is not linked to cancer', 'Coffee is linked to a higher risk of cancer'],
    ['القهوة لا ترتبط بالسرطان', 'القهوة ترتبط بارتفاع خطر السرطان'],
    ['Fish oil raises the risk of stroke', 'Fish oil reduces the risk of stroke'],
    ['لا علاقة بين القهوة وارتفاع ضغط الدم', 'القهوة تسبب ارتفاع ضغط الدم'],
    ['اللقاح لا يسبب التوحد', 'يؤدي اللقاح إلى الإصابة بالتوحد'],
    ['لا يسبب اللقاح التوحد', 'اللقاح وراء التوحد'],
    ['لا يوجد دليل على أن الكركم يعالج السرطان', 'الكركم يشفي من السرطان'],
    ['لا يزيد البيض من خطر الإصابة بأمراض القلب', 'تناول البيض يزيد خطر الإصابة بأمراض القلب'],
    ['نفت الهيئة وجود علاقة بين التلوث ونفوق الأسماك', 'التلوث سبب نفوق الأسماك'],
  ])('is contradicted by its denial: %s / %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['Study finds no link between paracetamol and asthma', 'Paracetamol does not cause asthma'],
    ['No evidence that vaccines cause autism', 'Vaccines do not cause autism'],
    ['اللقاح لا يسبب التوحد', 'لا علاقة بين اللقاح والتوحد'],
    ['لا دليل على أن الجيل الخامس يسبب السرطان', 'لا صلة بين الجيل الخامس والسرطان'],
  ])('is denied by both: %s / %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['agrees', 'agrees']);
  });

  it.each([
    // Going together is less than causing.
    ['Coffee does not cause cancer', 'Coffee is linked to cancer'],
    ['Coffee does not cause cancer', 'Coffee may cause cancer'],
    ['Paracetamol does not cause asthma', 'Paracetamol causes liver damage'],
    ['Anxiety does not cause stuttering', 'Stuttering causes anxiety'],
    ['Talc does not cause lung cancer', 'Asbestos causes lung cancer'],
    ['The drug does not cause rashes in adults', 'The drug causes rashes in newborns'],
    ['The drug does not cause lung cancer', 'The drug causes cancer'],
    [
      'Drinking two cups of coffee does not raise the risk of stroke',
      'Drinking ten cups of coffee raises the risk of stroke',
    ],
    ['Aspirin prevents strokes', 'Aspirin raises the risk of haemorrhagic strokes'],
    ['Tea prevents cancer', 'Tea causes lung cancer'],
    ['Coffee is not linked to cancer', 'Coffee is linked to a lower risk of cancer'],
    ['الأسبرين يمنع الجلطات', 'الأسبرين يزيد خطر الجلطات النزفية'],
    ['القهوة لا ترتبط بالسرطان', 'القهوة ترتبط بانخفاض خطر السرطان'],
    ['القلق لا يسبب الصداع', 'الصداع يسبب القلق'],
    ['اللقاح لا يسبب التوحد', 'اللقاح يسبب الحمى'],
    ['اللقاح لا يسبب التوحد', 'لا علاقة بين اللقاح والعقم'],
    ['لا علاقة بين السهر والسمنة', 'السهر قد يسبب السمنة'],
  ])('is not where it is of other things, or less: %s / %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
    expect(bothWays(a, b)).not.toContain('agrees');
  });

  it('quotes what causes and what is caused', () => {
    const { explanation } = between('Paracetamol does not cause asthma', 'Asthma is caused by paracetamol');
    expect(explanation.en).toBe(
      'The statements contradict each other on what causes what: the first denies that one thing causes another ' +
        '(“Paracetamol”, “asthma”), the second says that it causes it (“paracetamol”, “Asthma”).',
    );
    expect(explanation.ar).toContain('«paracetamol»، «Asthma»');
  });
});
