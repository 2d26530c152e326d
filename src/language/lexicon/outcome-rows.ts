import type { ConceptKind } from './concepts.js';

export interface OutcomeRow {
  /** `family:pole` */
  key: string;
  label: readonly [en: string, ar: string];
  /** Wordings, as phrase tables write them. */
  en: string;
  ar: string;
  /** Wordings too common to mean this of anything but certain kinds of thing. */
  only?: { of: readonly ConceptKind[]; words: string };
  /** Kinds of thing of which nothing in this row is ever said. */
  never?: readonly ConceptKind[];
  /** Prepositions that mean this of people where what one can be for or against follows. */
  towards?: string;
}

const PEOPLE: readonly ConceptKind[] = ['person', 'animal'];
const THINGS: readonly ConceptKind[] = [
  'projectile',
  'vehicle',
  'building',
  'thing',
  'document',
  'event',
  'animal',
];

/** What people can be for or against: "مع القانون" is a vote, "مع أطفالهم" is not. */
export const CAUSES: readonly string[] =
  'قانون, مشروع قانون, مشروع قرار, قرار, خطة, إضراب, مقترح, اقتراح, اتفاق, اتفاقية, تعديل, تعديلات, دستور, استفتاء, انفصال, ميزانية, موازنة, إصلاح, إصلاحات, ضريبة, حرب, عملية عسكرية'.split(
    ', ',
  );

/**
 * Families of outcomes that cannot both befall the same thing at the same event. Poles of one family exclude each
 * other; a wording may belong to several families. Nothing here says which side is right.
 */
export const OUTCOME_ROWS: readonly OutcomeRow[] = [
  {
    key: 'intercept:stopped',
    label: ['were intercepted', 'الاعتراض'],
    en: 'intercept~, shot down, shoot down, shooting down, downed, brought down, repel, repelled, repels, repelling, parried, neutralise~, neutralize~',
    ar: 'اعترض~يعترض, اعتراض, أسقط~يسقط, إسقاط, تصدى~يتصدى, التصدي',
    only: {
      of: ['projectile', 'vehicle'],
      words: 'صد~يصد, الصد, أحبط~يحبط, دمر~يدمر, destroyed in flight, stopped, thwart~',
    },
  },
  {
    key: 'intercept:reached',
    label: ['hit their targets', 'إصابة الأهداف'],
    en: 'hit … target, hits … target, hitting … target, struck … target, striking … target, strike … target, reach~ … target, got past, got through, getting through, got by air defences, penetrate~, broke through, slipped through, evade~ … defence',
    ar: 'أصاب~يصيب … هدف, أصاب~يصيب … أهداف, إصابة … هدف, إصابة … أهداف, بلغ~يبلغ … هدف, بلغ~يبلغ … أهداف, بلوغ … أهداف, وصل~يصل … هدف, وصل~يصل … أهداف, وصول … أهداف, اخترق~يخترق, اختراق',
    only: {
      of: ['projectile'],
      words:
        'hit, hits, struck, landed, impact~, got through, reached, أصاب~يصيب, إصابة, بلغ~يبلغ, وصل~يصل, سقط~يسقط على, إصابات',
    },
  },
  {
    key: 'survival:died',
    label: ['died', 'الوفاة'],
    en: 'kill~, killed, died, dies, dying, perish~, lost their lives, drown~, claimed the lives, slain',
    ar: 'قتل~يقتل, مقتل, مصرع, مات~يموت, توفي~يتوفى, وفاة, حتفهم, حتفه, استشهد~يستشهد, استشهاد, لقي … حتف, أودى … بحياة, أودت … بحياة, يودي … بحياة, تودي … بحياة, قضى … نحبهم, غرق~يغرق … أشخاص, هلك~يهلك, مصرعهم',
    only: { of: ['animal', 'person'], words: 'قضى~يقضي, dead, موت, قتلى' },
  },
  {
    key: 'survival:survived',
    label: ['survived', 'النجاة'],
    en: 'survive~, escaped with their lives, lived through, brought out alive, pulled alive, were saved, pulled … alive, rescue~',
    ar: 'نجا~ينجو, نجاة, نجوا, نجت, بقي … على قيد الحياة, بقوا … على قيد الحياة, أنقذ~ينقذ, إنقاذ, سالمين',
  },
  {
    key: 'injury:injured',
    label: ['were injured', 'الإصابة بجروح'],
    en: 'injure~, wound~, hurt, suffered burns, were hurt',
    ar: 'جرح~يجرح, أصيب~يصاب بجروح, أصيبوا, بجروح, بحروق',
    only: { of: PEOPLE, words: 'أصيب~يصاب, إصابة, جرح, إصابتهم' },
  },
  {
    key: 'injury:unhurt',
    label: ['were unhurt', 'عدم الإصابة'],
    en: 'unhurt, unharmed, uninjured, unscathed',
    ar: 'لم يصب, لم يصابوا, بلا إصابات, دون إصابات, سالمين',
  },
  {
    key: 'illness:recovered',
    label: ['recovered', 'التعافي'],
    en: 'recovered, cured, made a full recovery, recover',
    ar: 'تعافى~يتعافى, تعاف, شفي~يشفى, شفاء, تماثل~يتماثل للشفاء, تعافي',
  },
  {
    key: 'illness:died',
    label: ['died', 'الوفاة'],
    en: 'died, dies',
    ar: 'توفي~يتوفى, وفاة, مات~يموت',
  },
  {
    key: 'illness:ill',
    label: ['were still ill', 'بقاء المرض'],
    en: 'still ill, still sick, remain ill, remain sick, still in intensive care',
    ar: 'ما زالوا مرضى, لا يزالون مرضى',
  },
  {
    key: 'service:out',
    label: ['were out of service', 'الخروج عن الخدمة'],
    en: 'out of service, out of action, out of operation, non - functional, not functional, no longer functioning, not functioning, not operational',
    ar: 'خارج الخدمة, خارجة عن الخدمة, خارج عن الخدمة, خرجت عن الخدمة, خرج عن الخدمة, متوقفة عن العمل, توقفت عن العمل, متوقف عن العمل',
  },
  {
    key: 'service:in',
    label: ['were in service', 'البقاء في الخدمة'],
    en: 'in service, still in service, still functioning, still operational, still operating, still working, partially functioning, in operation',
    ar: 'في الخدمة, قيد الخدمة, ما زالت تعمل, لا تزال تعمل, ما زال يعمل, لا يزال يعمل',
    only: { of: ['building'], words: 'functioning, operational, operating, تعمل, يعمل' },
  },
  {
    key: 'vote:for',
    label: ['voted for', 'التصويت بالتأييد'],
    en: 'vote~ for, vote~ in favour, vote~ in favor, vote~ yes, back~, support~, endorse~, vote~ to approve, vote~ … in favour, vote~ … in favor, were in favour, in favour, in favor',
    ar: 'صوت~يصوت … لصالح, صوت~يصوت … لمصلحة, صوت~يصوت بنعم, أيد~يؤيد, تأييد, صوت~يصوت مع, وافق~يوافق, التصويت لصالح, دعم~يدعم, مؤيد, مؤيدين',
    only: { of: PEOPLE, words: 'لصالح, لمصلحة' },
    towards: 'مع',
  },
  {
    key: 'vote:against',
    label: ['voted against', 'التصويت بالرفض'],
    en: 'vote~ against, vote~ no, oppose~, vote~ down, vote~ to reject, vote~ … against, against, opposed, reject~',
    ar: 'صوت~يصوت … ضد, صوت~يصوت بلا, عارض~يعارض, معارضة, التصويت ضد, معارض, معارضين, رفض~يرفض',
    never: ['projectile', 'vehicle', 'thing'],
    towards: 'ضد',
  },
  {
    key: 'vote:abstained',
    label: ['abstained', 'الامتناع عن التصويت'],
    en: 'abstain~, abstention, abstentions',
    ar: 'امتنع~يمتنع … عن التصويت, الامتناع عن التصويت, ممتنع',
  },
  {
    key: 'turnout:voted',
    label: ['took part in the vote', 'المشاركة في التصويت'],
    en: 'turn~ out, turnout, took part, cast … ballot, cast … vote, went to the polls, participate~, voted',
    ar: 'المشاركة, شارك~يشارك, أدلى~يدلي … بصوت, أدلى~يدلي … بأصوات, اقترع~يقترع, يدل … بصوت, مشاركة',
  },
  {
    key: 'turnout:stayed away',
    label: ['did not vote', 'العزوف عن التصويت'],
    en: 'boycott~, stayed at home, stayed away, did not vote, stayed home',
    ar: 'قاطع~يقاطع, مقاطعة, عزف~يعزف عن, العزوف',
  },
  {
    key: 'opinion:approve',
    label: ['approve', 'الرضا'],
    en: 'approve~ of, approve, satisfied with, satisfied, trust, trusts, are happy with, have confidence in',
    ar: 'راض, راضون, راضين, الرضا عن, يثق, يثقون, تثق',
  },
  {
    key: 'opinion:disapprove',
    label: ['disapprove', 'عدم الرضا'],
    en: 'disapprove~ of, disapprove~, dissatisfied, unhappy with, distrust, distrusts, have no confidence in',
    ar: 'غير راض, غير راضين, غير راضون, مستاء, مستاؤون, لا يثق, لا يثقون, لا تثق',
  },
  {
    key: 'motion:passed',
    label: ['passed', 'الإقرار'],
    en: 'passed, passes, pass, adopt~, was approved, were approved, ratify~, enacted, succeed~, successful',
    ar: 'أقر~يقر, إقرار, اعتمد~يعتمد, صادق~يصادق, مصادقة, نجح~ينجح, نجاح, اجتاز~يجتاز',
  },
  {
    key: 'motion:failed',
    label: ['failed', 'الإخفاق'],
    en: 'failed, fails, fail, failing, defeated, voted down, was rejected, were rejected, reject~ … bill, reject~ … motion, reject~ … amendment, reject~ … law, collapse~, unsuccessful, broke down',
    ar: 'فشل~يفشل, فشل, أخفق~يخفق, إخفاق, سقط~يسقط في التصويت, رسب~يرسب, رسوب, أسقط~يسقط البرلمان, انهار~ينهار, تعثر~يتعثر',
  },
  {
    key: 'work:employed',
    label: ['were employed', 'التوظيف'],
    en: 'employed, in work, in employment, have jobs, have a job, working, employment',
    ar: 'لديهم عمل, يعملون, في عمل, العمالة, موظفون, تشغيل',
  },
  {
    key: 'work:unemployed',
    label: ['were unemployed', 'البطالة'],
    en: 'unemployed, out of work, jobless, without a job, unemployment, joblessness',
    ar: 'عاطل عن العمل, عاطلين عن العمل, عاطلون, عاطلا عن, بطالة, بلا عمل, عاطلين',
  },
  {
    key: 'staff:hired',
    label: ['were hired', 'التوظيف'],
    en: 'hire~, recruit~, taken on',
    ar: 'وظف~يوظف, عين~يعين موظف',
  },
  {
    key: 'staff:dismissed',
    label: ['were laid off', 'التسريح'],
    en: 'laid off, lay off, dismissed, sack~, made redundant, fire~ … employee, fired … staff',
    ar: 'سرح~يسرح, تسريح, أقال~يقيل, فصل~يفصل … موظف, فصل~يفصل … عامل',
  },
  {
    key: 'vaccine:vaccinated',
    label: ['were vaccinated', 'التطعيم'],
    en: 'vaccinate~, inoculate~, immunise~, immunize~, had … jab, received … vaccine, got … jab, had … vaccine, jabbed, have had … jab',
    ar: 'طعم~يطعم, تطعيم, لقح~يلقح, تلقيح, ملقح, ملقحين, مطعم, مطعمين, تلقى~يتلقى … لقاح, تلقوا … اللقاح, لقاح … تلقاه, لقاح … يتلقاه, لقاح … تلقته, محصن, تلقى~يتلقى … جرعة, جرعة … تلقاها',
  },
  {
    key: 'vaccine:unvaccinated',
    label: ['were unvaccinated', 'عدم التطعيم'],
    en: 'unvaccinated, not vaccinated, not been vaccinated, unjabbed',
    ar: 'غير ملقح, غير ملقحين, غير مطعم, غير مطعمين, غير محصن, دون تطعيم, بلا تطعيم',
  },
  {
    key: 'answer:accepted',
    label: ['were accepted', 'القبول'],
    en: 'accept~, grant~, was granted, admit~, approve~',
    ar: 'قبل~يقبل, قبول, منح~يمنح, الموافقة على, وافق~يوافق',
  },
  {
    key: 'answer:rejected',
    label: ['were rejected', 'الرفض'],
    en: 'reject~, refuse~, turned down, denied, decline~, rebuff~',
    ar: 'رفض~يرفض, رفض',
  },
  {
    key: 'work done:completed',
    label: ['were completed', 'الإنجاز'],
    en: 'complete~, finished, finalise~, built in full',
    ar: 'أنجز~ينجز, إنجاز, اكتمل~يكتمل, اكتمال, أكمل~يكمل, استكمل~يستكمل',
  },
  {
    key: 'work done:unfinished',
    label: ['were not completed', 'عدم الإنجاز'],
    en: 'unfinished, incomplete, not completed, uncompleted, stalled, abandoned, still under construction, never finished',
    ar: 'غير مكتمل, غير مكتملة, غير منجز, غير منجزة, متعثر, متعثرة, لم يكتمل, لم تكتمل',
  },
  {
    key: 'promise:kept',
    label: ['were kept', 'الوفاء'],
    en: 'kept, fulfil~, fulfill~, honour~, honor~',
    ar: 'وفى~يفي, وفاء ب, أوفى~يوفي, نفذ~ينفذ, الوفاء',
  },
  {
    key: 'promise:broken',
    label: ['were broken', 'الإخلال'],
    en: 'broke, broken, reneged on, unfulfilled',
    ar: 'أخل~يخل, إخلال, نكث~ينكث, لم يف, لم تف',
  },
  {
    key: 'fire:out',
    label: ['were put out', 'الإخماد'],
    en: 'extinguish~, put out, under control, contain~, doused, brought under control',
    ar: 'أخمد~يخمد, إخماد, أطفئ, إطفاء, سيطر~يسيطر … على, السيطرة على, احتوى~يحتوي, احتواء',
  },
  {
    key: 'fire:burning',
    label: ['were still burning', 'استمرار الاشتعال'],
    en: 'still burning, out of control, still raging, uncontained, rage~, uncontrolled',
    ar: 'خارج السيطرة, ما زال مشتعلا, لا يزال مشتعلا, لا تزال مشتعلة, ما زالت مشتعلة, مشتعل, مشتعلة',
  },
  {
    key: 'found:recovered',
    label: ['were recovered', 'الاستعادة'],
    en: 'recover~, retrieve~, were found, was found, located, returned to',
    ar: 'استعاد~يستعيد, استعادة, استرد~يسترد, استرداد, عثر~يعثر على, العثور على, استرجع~يسترجع',
  },
  {
    key: 'found:missing',
    label: ['were still missing', 'الفقدان'],
    en: 'missing, unaccounted for, never found, lost without trace, still lost',
    ar: 'مفقود, مفقودة, مفقودا, مفقودين, فقدان, في عداد المفقودين',
  },
  {
    key: 'captivity:freed',
    label: ['were freed', 'الإفراج'],
    en: 'free~, freed, release~, were let go, liberate~, set free',
    ar: 'أفرج~يفرج, إفراج, أطلق~يطلق سراح, إطلاق سراح, حرر~يحرر, تحرير, محرر, محررين',
  },
  {
    key: 'captivity:held',
    label: ['were still held', 'الاحتجاز'],
    en: 'still held, remain in captivity, in captivity, still detained, remain captive, remain in custody, behind bars, held captive, are held, were held',
    ar: 'ما زالوا محتجزين, لا يزالون محتجزين, قيد الاحتجاز, في الأسر, رهن الاعتقال, محتجز, محتجزين, قيد الاعتقال',
  },
  {
    key: 'damage:destroyed',
    label: ['were destroyed', 'التدمير'],
    en: 'destroy~, level~, levelled, flatten~, demolish~, razed, collapsed, were lost, wiped out, gutted, reduced to rubble, in ruins',
    ar: 'دمر~يدمر, تدمير, سوى~يسوي … بالأرض, هدم~يهدم, تهدم~يتهدم, انهار~ينهار, انهيار, مدمر, مدمرة, أتى … على',
  },
  {
    key: 'damage:intact',
    label: ['were left standing', 'البقاء دون ضرر'],
    en: 'undamaged, intact, left standing, still standing, remained standing, unscathed, spared, were standing, escaped damage',
    ar: 'سليم, سليمة, سليما, لم يتضرر, لم تتضرر, قائم, قائما, قائمة, بقي … قائما, دون أضرار, سالمة',
  },
  {
    key: 'attendance:present',
    label: ['attended', 'الحضور'],
    en: 'attend~, were present, was present, turned up, showed up',
    ar: 'حضر~يحضر, حضور, حاضر, حاضرين, حاضرون',
  },
  {
    key: 'attendance:absent',
    label: ['were absent', 'الغياب'],
    en: 'absent, stayed away, missed, skip~, skipped, failed to attend, did not attend, absentee',
    ar: 'غاب~يغيب, غياب, غائب, غائبين, تغيب~يتغيب, تخلف~يتخلف عن الحضور, متغيب',
  },
  {
    key: 'trial:convicted',
    label: ['were convicted', 'الإدانة'],
    en: 'convict~, found guilty, conviction, pleaded guilty, plead guilty',
    ar: 'أدان~يدين, أدين, أدينت, أدينوا, إدانة, مدان, مدانين, ثبتت إدانة',
  },
  {
    key: 'trial:acquitted',
    label: ['were acquitted', 'البراءة'],
    en: 'acquit, acquits, acquitted, acquittal, not guilty, found not guilty, cleared of, exonerate~, cleared',
    ar: 'برأ~يبرئ, برئ, تبرئة, براءة, برئت, بريء',
  },
  {
    key: 'access:open',
    label: ['were open', 'الفتح'],
    en: 'open, opened, opens, reopen~, reopened, opening, open as usual',
    ar: 'فتح~يفتح, مفتوح, مفتوحة, إعادة فتح, أعيد فتح, أعيد افتتاح, افتتاح, فتح',
  },
  {
    key: 'access:closed',
    label: ['were closed', 'الإغلاق'],
    en: 'close~, closed, shut, closure, shuttered, shut down, remained closed',
    ar: 'أغلق~يغلق, إغلاق, مغلق, مغلقة, موصد, أقفل~يقفل, إقفال',
  },
  {
    key: 'occupancy:full',
    label: ['were occupied', 'الإشغال'],
    en: 'occupied, full, filled, taken, occupancy, booked',
    ar: 'مشغول, مشغولة, ممتلئ, ممتلئة, إشغال, محجوز, محجوزة, امتلأ~يمتلئ',
  },
  {
    key: 'occupancy:empty',
    label: ['were empty', 'الخلو'],
    en: 'empty, vacant, unoccupied, unfilled, vacancy, unbooked',
    ar: 'شاغر, شاغرة, شاغرا, خال, خالية, فارغ, فارغة, غير مشغول, غير مشغولة',
  },
  {
    key: 'tenure:owned',
    label: ['own their homes', 'التملّك'],
    en: 'own their homes, own their home, home owners, homeowners, own their own homes',
    ar: 'يملكون منازل, يملكون مساكن, يمتلكون منازل, ملاك, يملكون بيوت',
  },
  {
    key: 'tenure:rented',
    label: ['rent their homes', 'الاستئجار'],
    en: 'rent their homes, rent, rents, renting, tenants, tenant, rented',
    ar: 'مستأجر, مستأجرين, مستأجرون, يستأجرون, إيجار',
  },
  {
    key: 'punctuality:on time',
    label: ['were on time', 'الالتزام بالموعد'],
    en: 'on time, on schedule, punctual',
    ar: 'في موعده, في موعدها, في مواعيدها, في الموعد',
  },
  {
    key: 'punctuality:late',
    label: ['were late', 'التأخر'],
    en: 'late, delayed, behind schedule, overdue',
    ar: 'متأخر, متأخرة, تأخر~يتأخر, تأخير',
  },
  {
    key: 'operation:ran',
    label: ['took place', 'الإقامة'],
    en: 'went ahead, took place, as planned, operate~ as normal, ran as normal',
    ar: 'أقيم, أقيمت, كما هو مقرر, سارت كالمعتاد',
  },
  {
    key: 'operation:cancelled',
    label: ['were cancelled', 'الإلغاء'],
    en: 'cancel, cancels, cancelled, canceled, cancelling, cancellation, called off, scrapped',
    ar: 'ألغى~يلغي, ألغي, ألغيت, إلغاء, ملغاة, ملغى',
  },
  {
    key: 'reading:literate',
    label: ['can read and write', 'الإلمام بالقراءة والكتابة'],
    en: 'literate, literacy, can read, able to read',
    ar: 'يجيد القراءة, يجيدون القراءة, يعرفون القراءة, متعلم, متعلمون',
  },
  {
    key: 'reading:illiterate',
    label: ['cannot read or write', 'الأمية'],
    en: 'illiterate, illiteracy, cannot read, unable to read',
    ar: 'أمي, أميين, أميون, أمية, لا يجيد القراءة, لا يجيدون القراءة',
  },
  {
    key: 'test:positive',
    label: ['tested positive', 'إيجابية الفحص'],
    en: 'positive, tested positive, infected, contaminated',
    ar: 'إيجابي, إيجابية, مصاب بالفيروس, ملوث, ملوثة',
  },
  {
    key: 'test:negative',
    label: ['tested negative', 'سلبية الفحص'],
    en: 'negative, tested negative, uninfected, uncontaminated',
    ar: 'سلبي, سلبية, غير مصاب, غير ملوث, غير ملوثة',
  },
  {
    key: 'safety:safe',
    label: ['were safe', 'السلامة'],
    en: 'safe, fit for human consumption, fit for use, drinkable, safe to drink, harmless',
    ar: 'آمن, آمنة, صالح للشرب, صالحة للشرب, صالح, صالحة, سليم للاستهلاك',
  },
  {
    key: 'safety:unsafe',
    label: ['were unsafe', 'انعدام السلامة'],
    en: 'unsafe, unfit, not safe, undrinkable, dangerous, toxic, hazardous',
    ar: 'غير آمن, غير آمنة, غير صالح, غير صالحة, خطر, خطرة, سام, سامة',
  },
  {
    key: 'permit:legal',
    label: ['were licensed', 'الترخيص'],
    en: 'legal, licensed, authorised, authorized, permitted, lawful',
    ar: 'قانوني, قانونية, مرخص, مرخصة, مشروع قانونا',
  },
  {
    key: 'permit:illegal',
    label: ['were unlicensed', 'عدم الترخيص'],
    en: 'illegal, unlicensed, unauthorised, unauthorized, unlawful, without a licence, without a license',
    ar: 'غير قانوني, غير قانونية, غير مرخص, غير مرخصة, بلا ترخيص, دون ترخيص, مخالف',
  },
  {
    key: 'cover:insured',
    label: ['were insured', 'التأمين'],
    en: 'insured, covered by insurance, have health insurance, have insurance',
    ar: 'مؤمن عليه, مؤمن عليهم, مؤمن, لديهم تأمين, مشمول بالتأمين, مشمولين بالتأمين',
  },
  {
    key: 'cover:uninsured',
    label: ['were uninsured', 'عدم التأمين'],
    en: 'uninsured, without insurance, without health insurance, no insurance',
    ar: 'غير مؤمن, غير مؤمن عليهم, بلا تأمين, دون تأمين',
  },
  {
    key: 'shelter:evacuated',
    label: ['were evacuated', 'الإجلاء'],
    en: 'evacuate~, fled, fleeing, flee, left their homes, displace~, displaced',
    ar: 'أجلى~يجلي, أجلي, إجلاء, نزح~ينزح, نزوح, نازح, نازحين, فر~يفر, أخلى~يخلي, إخلاء, غادر~يغادر',
  },
  {
    key: 'shelter:stayed',
    label: ['stayed', 'البقاء'],
    en: 'stayed put, stayed behind, remained in their homes, refused to leave, stayed in their homes, still in their homes, stayed',
    ar: 'بقي … في منازلهم, بقوا في منازلهم, رفض~يرفض المغادرة, صمد~يصمد, لم يغادر, لم يغادروا',
  },
  {
    key: 'return:returned',
    label: ['returned', 'العودة'],
    en: 'returned home, went home, returned, came back, have returned',
    ar: 'عاد~يعود, عودة, رجع~يرجع',
  },
  {
    key: 'return:displaced',
    label: ['were still displaced', 'استمرار النزوح'],
    en: 'still displaced, remain displaced, unable to return, still in camps',
    ar: 'ما زالوا نازحين, لا يزالون نازحين, ما زال نازحا, يتعذر عليهم العودة, في المخيمات',
  },
  {
    key: 'supply:connected',
    label: ['had supply', 'توافر الخدمة'],
    en: 'with electricity, have electricity, power restored, reconnected, connected to the grid, had power, access to electricity',
    ar: 'عادت الكهرباء, لديهم كهرباء, موصول بالكهرباء, موصولة بالكهرباء, عودة الكهرباء',
  },
  {
    key: 'supply:cut off',
    label: ['were cut off', 'انقطاع الخدمة'],
    en: 'without electricity, without power, cut off, blacked out, no electricity, in the dark',
    ar: 'بلا كهرباء, دون كهرباء, من دون كهرباء, مقطوع, مقطوعة, انقطع~ينقطع, محروم من الكهرباء',
  },
  {
    key: 'delivery:delivered',
    label: ['were delivered', 'التسليم'],
    en: 'deliver~, delivered, handed over, distribute~',
    ar: 'سلم~يسلم, تسليم, وزع~يوزع, توزيع',
  },
  {
    key: 'delivery:undelivered',
    label: ['were not delivered', 'عدم التسليم'],
    en: 'undelivered, not delivered, never arrived, held up, withheld',
    ar: 'لم يسلم, لم تسلم, لم تصل, لم يصل, غير مسلمة',
  },
  {
    key: 'payment:paid',
    label: ['were paid', 'السداد'],
    en: 'paid, repaid, settled',
    ar: 'سدد~يسدد, سداد, دفع~يدفع, مدفوع, مدفوعة',
  },
  {
    key: 'payment:unpaid',
    label: ['were unpaid', 'عدم السداد'],
    en: 'unpaid, outstanding, in arrears, defaulted',
    ar: 'غير مدفوع, غير مدفوعة, غير مسدد, متأخرات, لم يسدد, لم تدفع',
  },
  {
    key: 'sale:sold',
    label: ['were sold', 'البيع'],
    en: 'sold, sold out',
    ar: 'بيع, بيعت, مباع, مباعة',
  },
  {
    key: 'sale:unsold',
    label: ['were unsold', 'عدم البيع'],
    en: 'unsold, went unsold',
    ar: 'غير مباع, غير مباعة, لم يبع, لم تبع',
  },
  {
    key: 'repair:working',
    label: ['were in service', 'الصلاحية للعمل'],
    en: 'operational, functioning, in service, working order, in working order, repaired, fit to fly, up and running, functional',
    ar: 'عامل, عاملة, في الخدمة, صالح للعمل, أصلح~يصلح, قيد التشغيل, تعمل, يعمل',
    never: PEOPLE,
  },
  {
    key: 'repair:broken',
    label: ['were out of service', 'التعطل'],
    en: 'out of service, out of order, broken down, not working, inoperable, grounded, not functioning',
    ar: 'خارج الخدمة, معطل, معطلة, متعطل, متعطلة, متوقف عن العمل, لا تعمل, لا يعمل, تعطل~يتعطل',
    never: PEOPLE,
  },
  {
    key: 'result:profit',
    label: ['made a profit', 'تحقيق الربح'],
    en: 'made a profit, net profit, profitable, in profit, posted a profit',
    ar: 'أرباح, ربح~يربح, ربح, أرباحا',
  },
  {
    key: 'result:loss',
    label: ['made a loss', 'تكبد الخسارة'],
    en: 'made a loss, net loss, in the red, posted a loss',
    ar: 'خسائر, تكبد … خسائر, خسارة',
    only: { of: THINGS, words: 'خسر~يخسر' },
  },
];
