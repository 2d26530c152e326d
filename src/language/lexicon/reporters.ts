import { foldedSet } from './folded-set.js';

/** Who finds out, tells or rules what happened, where that is said beside what happened. */
export const REPORTERS: ReadonlySet<string> = foldedSet(`
police investigator investigators investigation investigations inquiry probe report reports official officials ministry authorities authority prosecutor
prosecutors coroner inquest fire service brigade firefighters department civil defence defense health experts expert court judge spokesman spokeswoman
spokesperson sources source media agency state commission committee panel tests test study autopsy data records archive officer
الشرطة شرطة محقق محققون المحققون المحققين تحقيق تحقيقات التحقيقات التحقيق تقرير التقرير مسؤول مسؤولون المسؤولون وزارة الوزارة السلطات سلطات النيابة
لجنة اللجنة النائب العام الطب الشرعي المتحدث متحدث باسم الدفاع المدني الإطفاء خبراء الخبراء محكمة المحكمة مصدر مصادر وكالة الأنباء وسائل الإعلام الداخلية الصحة
`);

/** What they do, before or behind what they tell. */
export const REPORTING: ReadonlySet<string> = foldedSet(`
said says say found finds concluded concludes conclude ruled rules confirmed confirms confirm determined determines showed shows show announced announces
revealed reveals established stated reported reports according told blamed
قال قالت يقول تقول أعلن أعلنت يعلن تعلن أكد أكدت يؤكد تؤكد كشف كشفت يكشف تكشف أظهر أظهرت تظهر يظهر أثبت أثبتت خلص خلصت أفاد أفادت ذكر ذكرت بين بينت أوضح
أوضحت بحسب وفق وفقا حسب رجح
`);

/** More than one did it, or only in part, or at another time: two answers may both hold. */
export const SHARES: ReadonlySet<string> = foldedSet(`
co-wrote co-founded co-author co-founder co-owner co-owns co-directed co jointly together alongside shared share shares stake stakes percent part partly partially
minority majority helped helps assisted contributed among another second joint also former formerly previous previously ex deputy vice assistant acting interim
extension sequel trailer translation edition remake cover
بالاشتراك مشترك مشتركة بالتعاون حصة نسبة جزء شريك شركاء ساهم ساهمت شارك شاركت سابق السابق السابقة سابقا نائب مساعد بالوكالة أيضا كذلك
`);

/** It is not certain: suspected, looked into, claimed by a party. */
export const UNCERTAIN: ReadonlySet<string> = foldedSet(`
suspect suspects suspected suspecting suspicion investigating investigate possible possibility possibly probably likely may might could perhaps believed
believes reportedly allegedly alleged claim claims claimed claiming blame blames blaming accuse accuses accused accusing rumour rumours rumor rumors
unclear unknown whether theory reportedly appears seems apparently feared looking ruled-out
يشتبه مشتبه اشتباه تشتبه يحتمل احتمال احتمالية محتمل محتملة ربما قد لعل يرجح ترجح مرجح رجحت رجح يعتقد تعتقد يزعم تزعم زعم زعمت مزاعم ادعى ادعت يدعي تدعي اتهم
اتهمت يتهم تتهم اتهام اتهامات شائعات شائعة تحقق يحقق تدرس يدرس فرضية فرضيات مسؤوليتها مسؤوليته تبنى تبنت يتبنى تتبنى
`);
