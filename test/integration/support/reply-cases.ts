import { adding, type Case, LONG, NOBODY, running } from './cases.js';

const ANSWERED = {
  outcome: 'answered',
  answer: 'A',
  answer_language: 'en',
  answered_at: '2024-04-11',
  recorded_at: '2024-04-11',
  recorded_by: 'U',
};
const request = (changes: Record<string, unknown>): Case[2] => adding('reply_requests', changes);

/** What must not be possible with the right of reply. */
export const REPLY_CASES: Case[] = [
  ['a reply to no claim', 'reply_requests_claim_fk', request({ claim_id: NOBODY })],
  ['a reply of nobody', 'reply_requests_source_fk', request({ source_id: NOBODY })],
  ['a question by pigeon', 'reply_requests_channel_known', request({ channel: 'pigeon' })],
  ['an empty address', 'reply_requests_contact_given', request({ contact: ' ' })],
  ['an endless address', 'reply_requests_contact_given', request({ contact: LONG(301) })],
  ['an empty question', 'reply_requests_question_given', request({ question: ' ' })],
  ['an endless question', 'reply_requests_question_given', request({ question: LONG(5001) })],
  ['a question in no language', 'reply_requests_language_is_tag', request({ language: 'English' })],
  [
    'an answer in what is no language',
    'reply_requests_answer_language_is_tag',
    request({ ...ANSWERED, answer_language: 'English' }),
  ],
  [
    'a deadline before the question',
    'reply_requests_deadline_after_question',
    request({ deadline: '2024-04-09' }),
  ],
  ['an unknown outcome', 'reply_requests_outcome_known', request({ ...ANSWERED, outcome: 'maybe' })],
  [
    'an outcome that nobody recorded',
    'reply_requests_outcome_is_signed',
    request({ ...ANSWERED, recorded_by: null }),
  ],
  [
    'an answer without words',
    'reply_requests_answer_given',
    request({ ...ANSWERED, answer: null, answer_language: null }),
  ],
  ['an answer at no time', 'reply_requests_answer_given', request({ ...ANSWERED, answered_at: null })],
  [
    'words in no language',
    'reply_requests_answer_has_language',
    request({ ...ANSWERED, answer_language: null }),
  ],
  ['a blank answer', 'reply_requests_answer_is_worded', request({ ...ANSWERED, answer: ' ' })],
  ['an endless answer', 'reply_requests_answer_is_worded', request({ ...ANSWERED, answer: LONG(20001) })],
  [
    'an answer of somebody who was not reached',
    'reply_requests_silence_has_no_answer',
    request({ ...ANSWERED, outcome: 'not_reached' }),
  ],
  [
    'an answer while it is pending',
    'reply_requests_silence_has_no_answer',
    request({ answer: 'A', answer_language: 'en' }),
  ],
  [
    'an answer before the question',
    'reply_requests_answer_after_question',
    request({ ...ANSWERED, answered_at: '2024-04-09' }),
  ],
  [
    'silence that nobody had to break by any time',
    'reply_requests_silence_has_deadline',
    request({ outcome: 'no_answer', recorded_at: '2024-04-11', recorded_by: 'U' }),
  ],
];

/** What stays as it was put to somebody, for a superuser, too. */
export const REPLIES_STAY: Case[] = [
  ['rewording a question', 'reply_requests_stay_as_put', running(`update reply_requests set question = 'X'`)],
  ['removing a question', 'reply_requests_stay_as_put', running('delete from reply_requests')],
  ['emptying the questions', 'reply_requests_no_truncate', running('truncate reply_requests')],
];
