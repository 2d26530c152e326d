import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean } from 'class-validator';

/** A field of a query string that is `true` or `false`; anything else is refused. */
export function IsQueryBoolean(): PropertyDecorator {
  // From the query itself: by now it may have been turned into a boolean already, and any text into true.
  const read = Transform(({ obj, key }) => asBoolean((obj as Record<string, unknown>)[key]));
  return applyDecorators(read, IsBoolean());
}

/** A query string knows only text; what is neither word is left as it is, to be refused. */
function asBoolean(value: unknown): unknown {
  return value === 'true' ? true : value === 'false' ? false : value;
}
