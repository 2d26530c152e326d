import { expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

const THINGS =
  `apple banana cherry table chair window door garden river mountain forest island bridge tower castle village
market street station airport harbour factory school hospital library museum theatre cinema stadium temple church mosque
palace prison office kitchen bedroom bathroom ceiling floor carpet curtain mirror lamp candle bottle glass plate spoon fork
knife basket bucket ladder hammer nail screw rope chain wheel`
    .split(/\s+/)
    .join(', ');
const AR_THINGS =
  `تفاح موز كرز طاولة كرسي نافذة باب حديقة نهر جبل غابة جزيرة جسر برج قلعة قرية سوق شارع محطة مطار ميناء مصنع مدرسة
مستشفى مكتبة متحف مسرح سينما ملعب معبد كنيسة مسجد قصر سجن مكتب مطبخ غرفة حمام سقف أرض سجادة ستارة مرآة مصباح شمعة زجاجة كأس
صحن ملعقة شوكة سكين سلة دلو سلم مطرقة مسمار برغي حبل سلسلة عجلة`
    .split(/\s+/)
    .join('، ');

it.each([
  [`${THINGS} and the king is dead.`, `${THINGS} and the king is not dead.`],
  [`${THINGS} and the king is dead.`, `${THINGS} and the queen fled.`],
  [`${AR_THINGS} والملك مات.`, `${AR_THINGS} والملك لم يمت.`],
])('nothing agrees that is too long to be read to its end: …%#', (a, b) => {
  expect(bothWays(a, b)).not.toContain('agrees');
});

it('agrees with itself, however long', () => {
  expect(bothWays(`${THINGS} and the king is dead.`, `${THINGS} and the king is dead.`)).toEqual([
    'agrees',
    'agrees',
  ]);
});
