/** Which dates of a verdict are wrong, given the moment of publication. Pure: the clock is an argument. */
export function wrongDates(
  verdict: { asOf?: string; reviewBy?: string },
  now: Date,
): ('asOf' | 'reviewBy')[] {
  const wrong: ('asOf' | 'reviewBy')[] = [];
  if (verdict.asOf !== undefined && Date.parse(verdict.asOf) > now.getTime()) wrong.push('asOf');
  if (verdict.reviewBy !== undefined && verdict.reviewBy <= now.toISOString().slice(0, 10))
    wrong.push('reviewBy');
  return wrong;
}
