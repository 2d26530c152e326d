import { foldForSearch } from '../normalise.js';

/** A list of words in the form in which tokens are compared. */
export const foldedWords = (list: string): ReadonlySet<string> => new Set(foldForSearch(list).split(' '));

/** أن and إن, alone, with a preposition written onto them, or with a pronoun. */
export const COMPLEMENTISERS = foldedWords('أن إن بأن فإن لأن كأن');
export const COMPLEMENTISERS_WITH_PRONOUN = foldedWords(
  'أنه أنها أنهم أنهما أنني أننا إنه إنها إنهم إنهما إنني إننا بأنه بأنها بأنهم بأنهما بأنني بأننا إني أني أنك',
);
export const ASKED = foldedWords('ما إذا عما لماذا كيف متى أين كم هل من');
/** A clause of its own begins after one of these. */
export const JOINS = foldedWords(
  'لكن ولكن لكنه لكنها لكنهم فيما وفيما بينما وبينما حين كما حيث إذ غير بيد إلا قبل بعد عندما مع فإن',
);
export const NEGATIONS = foldedWords('لم لن لا ما ولم ولن ولا وما فلم لما');
export const RELATIVES = foldedWords('الذي التي الذين اللذان اللتان اللواتي اللذين ممن');
/** Time and place, which end a subject. */
export const ADJUNCTS = foldedWords(
  'أمس اليوم مساء صباح ليل ليلا فجر ظهر عصر الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت خلال عبر على أمام عقب بعد قبل منذ إثر حتى الآن لاحقا سابقا أيضا كذلك فورا مرارا رسميا للمرة بدوره بدورها عن إلى حول بشأن ردا تعليقا يوم مطلع نهاية اليوم وقتها حينها مجددا بوضوح صراحة وهو وهي بأن ضد تجاه بالقول قائلا قائلة نقلا',
);
/** After في these tell the occasion; other nouns after في are part of the phrase (خبير في الألغام). */
export const OCCASIONS = foldedWords(
  'بيان بيانها بيانه كلمة خطاب رسالة مقابلة مقابلات تصريح تصريحات حديث مؤتمر تقرير تغريدة تغريدات منشور لقاء اجتماع وقت ختام سياق إطار بلاغ تسجيل مقطع مداخلة اتصال نشرة جلسة تدوينة مقال الأسابيع الأيام الأشهر آخر أول معرض رد تعليق ذكرى فيديو إيجاز',
);
/** Verbs of a clause that describes a noun without الذي. */
export const DESCRIBING = foldedWords(
  'أعدها أعده أعدتها أعدته نشرتها نشرها نشرته نشره أجراها أجرتها أجراه أجرته أصدرتها أصدرته أصدرها أصدره بثها بثته بثه بثتها عرف كان كانت كانوا تسكن يسكن يعمل تعمل يعيش تعيش حضر حضرت عاين شارك طلب طلبت رفض فضل فضلت اشترط اطلعت اطلع حصلت حصل نقلتها نقلته قدمتها قدمه تحدث تحدثت تحدثوا أوردتها أوردته صدر صدرت وجهتها وجهها ألقاها ألقته كتبها كتبته يقيم تقيم',
);
/** Words that begin with a letter of their own that looks like a prefix. */
export const OWN_WAW = foldedWords(
  'وزير وزيرة وزراء وزارة وفد وكالة وكالات وسائل وصل وصلت وصلوا وقع وقعت وثيقة وثائق وضع وضعت وجد وجدت ورد وردت وحدة وحدات واحد واحدة وفاة ولد ولدت ولاية ولي والد والدة وسط وراء وعد وعدت وعود وصف وصفت وقت وقف وقفت وافق وافقت واصل واصلت وسيط وسطاء وباء وجه وجهت وجهة وديع وليد وائل وسام وفاء وردة واشنطن واسط وادي ودي وطن وطني وقود وكيل وهم وضح ورق ورشة واجه واجهت وحيد وجود وثق وثقت وسع وسعت وظف وزع وزعت وداع واقع وسيلة',
);
export const OWN_BA = foldedWords(
  'بعد بين بيان بلدية بنك بلدة بلاد بلد بعض بيت بحث برنامج برلمان بعثة بدء بقاء بناء بيانات بريطانيا بايدن بوتين بدوره بدورها بشأن بسبب باسم بينما بينهم بينها بات باتت بدأ بدأت بلغ بلغت بحر بقي باتيل بلينكن بغداد بيروت باريس برلين بكين باب بالغ باحث باحثة باحثون باحثين بتول بشار بسام باسل بدر بلال بيطار بقاعي',
);
