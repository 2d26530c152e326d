import { describe, expect, it } from '@jest/globals';
import { between, bothWays, comparedBothWays } from '../../../../test/support/compared.js';

describe('two states of one thing that exclude each other', () => {
  it.each([
    [
      'in force and over',
      'The overnight curfew in Tarnel was lifted on Sunday.',
      "Tarnel's curfew remains in force, the interior ministry said.",
    ],
    [
      'open and shut',
      'Lindgate market shut its doors for good in January.',
      'Lindgate market is still open six days a week.',
    ],
    [
      'alive and dead',
      'General Yusef Marrow appeared in public for the first time since the reports.',
      'General Yusef Marrow died two weeks ago.',
    ],
    [
      'in office and out of it',
      'The board has dismissed chief executive Ivo Starn.',
      'Chief executive Ivo Starn keeps his post, the board said.',
    ],
    [
      'held and freed',
      'Kidnapped engineer Odo Prell walked free on Tuesday.',
      'Odo Prell, the kidnapped engineer, remains in captivity.',
    ],
    [
      'a member and none',
      'Velmar has withdrawn from the river basin pact.',
      'Velmar is still a member of the river basin pact.',
    ],
    ['ساريا ومرفوعا', 'رفعت السلطات حظر التجول في مدينة كرسان.', 'حظر التجول في كرسان لا يزال ساريا.'],
    ['حيا وميتا', 'المطرب عادل السمر توفي إثر أزمة قلبية.', 'المطرب عادل السمر على قيد الحياة وبصحة جيدة.'],
    ['في المنصب وخارجه', 'أقيل وزير التموين شريف الدالي.', 'وزير التموين شريف الدالي مستمر في منصبه.'],
    ['مفتوحا ومغلقا', 'تم إغلاق معبر الرملة الحدودي بالكامل.', 'معبر الرملة الحدودي مفتوح أمام المسافرين.'],
    ['طليقا ومحتجزا', 'أطلق سراح الناشط فؤاد الهاني.', 'الناشط فؤاد الهاني ما زال محتجزا.'],
  ])('contradict: %s', (_, a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'a part and the whole',
      "Karsa airport's cargo terminal has reopened.",
      'Karsa airport remains closed to passengers.',
    ],
    [
      'somebody near and himself',
      "Singer Lora Bastin's driver was killed in a car crash.",
      'Singer Lora Bastin is recovering after a car crash.',
    ],
    ['two offices', 'Petra Holm stepped down as party leader.', 'Petra Holm remains finance minister.'],
    [
      'two strikes',
      'Nurses at Halden hospital have ended their strike.',
      "The doctors' strike at Halden hospital continues.",
    ],
    [
      'one after the other',
      'Police arrested the banker Tomas Ilk in March and released him in May.',
      'Banker Tomas Ilk was released in May.',
    ],
    ['two bodies', 'Parliament passed the fisheries bill.', 'The president vetoed the fisheries bill.'],
    [
      'two rounds',
      'Greta Sund won the first round of the mayoral election.',
      'Greta Sund lost the run-off in the mayoral election.',
    ],
    [
      'what is only planned',
      'The ministry plans to lift the export ban on onions next month.',
      'The export ban on onions remains in force.',
    ],
    [
      'قريب له وهو',
      'توفي والد المطرب عادل السمر إثر أزمة قلبية.',
      'المطرب عادل السمر يتعافى بعد أزمة قلبية.',
    ],
    ['بوابة وميناء', 'أعيد فتح البوابة الشمالية لميناء دلمون.', 'ميناء دلمون لا يزال مغلقا.'],
    ['منصبين', 'استقال حازم الدلو من رئاسة النادي.', 'حازم الدلو باق في منصبه مديرا للمصرف المركزي.'],
    ['واحدا بعد الآخر', 'أغلق معبر الرملة يوم الاثنين.', 'أعيد فتح معبر الرملة يوم الثلاثاء.'],
    ['بعضها وكلها', 'رفعت بعض العقوبات عن شركة المرجان.', 'العقوبات على شركة المرجان ما زالت قائمة.'],
  ])('do not where they are of %s', (_, a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });

  it('are explained by what the quoted words mean', () => {
    const [there] = comparedBothWays(
      'The state of emergency declared in Norvik province expired last week.',
      'A state of emergency is still in force in Norvik province.',
    );
    expect(there.explanation.en).toBe(
      'Of the same thing, one statement says that it is over or was done away with, the other says that it is in force: “expired” against “still in force”.',
    );
    expect(there.explanation.ar).toBe(
      'الشيء نفسه في أحد القولين منتهٍ أو مُلغى وفي الآخر سارٍ: «expired» مقابل «still in force».',
    );
  });
});

describe('one state in other words', () => {
  it.each([
    ['The poet Ana Relk passed away in Lodrin.', 'The poet Ana Relk died in Lodrin.'],
    ['Rebels released the aid worker Sana Bek.', 'Aid worker Sana Bek has been freed.'],
    [
      'Unions called off the strike at the Felden port.',
      'The strike at Felden port was called off by unions.',
    ],
    ['توفي الشاعر مروان السعدون في دلمون.', 'فارق الشاعر مروان السعدون الحياة في دلمون.'],
    ['أفرجت السلطات عن الناشط فؤاد الهاني.', 'أطلقت السلطات سراح الناشط فؤاد الهاني.'],
  ])('agrees: %s / %s', (a, b) => {
    expect(between(a, b).relation).toBe('agrees');
  });

  it.each([
    ['Rebels released the aid worker Sana Bek.', 'Rebels freed three fishermen.'],
    ['The poet Ana Relk passed away in Lodrin.', "Ana Relk's publisher died in Lodrin."],
  ])('does not where it is of another: %s / %s', (a, b) => {
    expect(between(a, b).relation).not.toBe('agrees');
  });
});

describe('what is said beside a state', () => {
  it.each([
    [
      'something else is denied',
      'أنهى عمال الميناء إضرابهم يوم الخميس دون التوصل إلى أي نتيجة.',
      'يواصل عمال الميناء إضرابهم يوم الخميس.',
    ],
    [
      'more is said of the same',
      'The Ralton bridge was reopened and traffic has returned.',
      'The Ralton bridge remains closed.',
    ],
    [
      'why it was done',
      'قبضت الشرطة على صاحب المطعم بتهمة الغش.',
      'لم تقبض الشرطة على صاحب المطعم ولم تغلق محله.',
    ],
    ['it is so until now', 'استأنف مصنع الغزل عمله يوم السبت.', 'لم يستأنف مصنع الغزل عمله حتى الآن.'],
    [
      'الحكم الصادر بحق',
      'ألغت محكمة التمييز حكم الإعدام بحق الحارس.',
      'أيدت محكمة التمييز الحكم الصادر بإعدام الحارس.',
    ],
    [
      'a figure of both',
      'The two ministries signed the port agreement in Oran on 3 March.',
      'The two ministries have not signed the port agreement.',
    ],
  ])('does not keep it from contradicting: %s', (_, a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'of another place',
      'The ban on nets was lifted in the lagoon and not in the bay.',
      'The ban on nets remains in force in the bay.',
    ],
    ['what is named by a denial', 'Non-oil exports fell in the spring.', 'Oil exports rose in the spring.'],
    [
      'another court',
      'ألغت محكمة التمييز حكم الإعدام بحق الحارس.',
      'أيدت محكمة الاستئناف حكم الإعدام بحق الحارس.',
    ],
    ['some of a number', '6% of the hostages were freed.', '6% of the hostages are still held.'],
    ['until some day', 'كان المصنع مغلقا حتى السبت.', 'المصنع مفتوح.'],
  ])('may tell two apart: %s', (_, a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });
});

describe('who decided', () => {
  it.each([
    [
      'Deputies adopted the fisheries act on Tuesday.',
      'Parliament rejected the fisheries act in a session on Tuesday.',
    ],
    ['صادق البرلمان على مشروع قانون الصيد البحري.', 'رفض مجلس النواب قانون الصيد البحري.'],
  ])('is one body under two names: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['The cabinet approved the fisheries bill.', 'Parliament rejected the fisheries bill.'],
    ['Parliament approved the budget.', 'Lawmakers of the opposition rejected the budget.'],
    ['وافق مجلس الوزراء على مشروع قانون الصيد البحري.', 'رفض مجلس النواب مشروع قانون الصيد البحري.'],
    ['أقر البرلمان قانون الصيد البحري.', 'رفض نواب المعارضة قانون الصيد البحري.'],
  ])('is another body, or a part of it: %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });
});

describe('all of them, and some that are not', () => {
  it.each([
    ['All clinics in Tarbek province are open.', 'Some clinics in Tarbek province are closed.'],
    ['جميع المخابز في المدينة مفتوحة.', 'بعض المخابز في المدينة مغلقة.'],
  ])('contradict: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['All clinics in Tarbek province are open.', 'Some clinics in Rasheen province are closed.'],
    ['Not all clinics in Tarbek province are open.', 'Some clinics in Tarbek province are open.'],
    ['All public schools closed on Sunday.', 'Some private schools stayed open on Sunday.'],
    ['جميع المخابز الحكومية في المدينة مفتوحة.', 'بعض المخابز الخاصة في المدينة مغلقة.'],
  ])('do not where they are others: %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });
});
