/** Preloaded into a process (`node --import`): its clock is wrong by CLOCK_SHIFT_MS, as on a machine without time service. */
const shift = Number(process.env.CLOCK_SHIFT_MS);
const RealDate = Date;
const now = () => RealDate.now() + shift;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, asked) =>
    Reflect.construct(target, given.length > 0 ? given : [now()], asked === globalThis.Date ? target : asked),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

console.error(`The clock says ${new Date().toISOString()}, off by ${Date.now() - RealDate.now()} ms.`);
