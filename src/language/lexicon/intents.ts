import { oneOf } from './one-of.js';

/** What follows is planned, ordered, asked for, offered or threatened: it does not say that it was done. */
export const INTENTS: readonly RegExp[] = [
  String.raw`(?:^| )(?:(?:is|are|was|were) (?:considering|weighing|mulling)|mulls|mulled|weighs) `,
  String.raw`(?:^| )(?:و|ف)?${oneOf('يدرس, تدرس, يبحث, تبحث, بحثت, بحث')} (?:[^ ]+ ){0,3}?${oneOf('إمكانية, احتمال, خيار, مقترح, فكرة, خطة')} `,
  String.raw`(?:^| )(?:will|won't|intends?|intended|intention|و?لن) `,
  // "Plans to lift", "called on both sides to stop", "agreed to release": the verb, and not far behind "to".
  String.raw`(?:^| )${oneOf(
    'plan, plans, planned, planning, threaten, threatens, threatened, threat, offer, offers, offered, agree, agrees, agreed, ' +
      'prepare, prepares, prepared, preparing, promise, promises, promised, vow, vows, vowed, pledge, pledges, pledged, about, due, set, ready, poised',
  )} (?:not )?to [^ ]+`,
  String.raw`(?:^| )${oneOf('urge, urges, urged, ask, asks, asked, tell, tells, told, order, orders, ordered, call on, calls on, called on, invite, invites, invited')} (?:[^ ]+ ){1,5}?to [^ ]+`,
  String.raw`(?:^| )${oneOf('ordered, orders, demand, demands, demanded, call for, calls for, called for, proposed, proposes, recommended, recommends')} (?:the|a|an|his|its|their|that)? ?[^ ]+`,
  String.raw`(?:^| )(?:و|ف)?س(?!يار|ياس|يطر|يناء|ينما|يناريو|يده|يدات|يول|ياد|ياح|ياق|يوف|يره|يرا|يدي|ينا|يسي|ئ|تار|تين|تون|تراتيج|توكهولم|تالين|ترات|توديو)[يت](?:[^ ا][^ ]{2,}|ا[^ ]{3,})(?<!ه|ات)(?: |$)`,
  String.raw`(?:^| )(?:و|ف)?${oneOf('هدد, هددت, يهدد, تهدد, توعد, توعدت, يتوعد, تتوعد, أمر, أمرت, يأمر, تأمر, وعد, وعدت, تعهد, تعهدت, يتعهد, تتعهد, طالب, طالبت, يطالب, تطالب')}(?: [^ ]+){0,4}? ب[^ ]{3,}`,
  String.raw`(?:^| )(?:و|ف)?${oneOf('دعا, دعت, يدعو, تدعو, حث, حثت, يحث, تحث')}(?: [^ ]+){0,4}? (?:الي|علي|ل[^ ]{3,})`,
  String.raw`(?:^| )(?:و|ف)?${oneOf('ينوي, تنوي, يخطط, تخطط, يعتزم, تعتزم, يستعد, تستعد, بصدد')} `,
].map((source) => new RegExp(source, 'u'));
