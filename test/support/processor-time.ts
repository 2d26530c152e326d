/** Milliseconds for which the processor has worked for this process: other work of the machine does not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of the processor that some work takes. Unlike the time that passes, not more where the machine is busy. */
export function processorTime(work: () => void): number {
  const before = worked();
  work();
  return worked() - before;
}
