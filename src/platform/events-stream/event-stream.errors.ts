import { Problem, problemType } from '../http/problem.js';

/** The answer would never end, for somebody who waits for its end. */
export class EventStreamOnly extends Problem {
  static readonly type = problemType(406, 'event_stream_only', 'There is only a stream of events here');
  constructor() {
    super(EventStreamOnly.type, 'Ask with "Accept: text/event-stream", as EventSource in a browser does.');
  }
}
