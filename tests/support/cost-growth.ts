/** CPU time, in microseconds, that a piece of work takes: what else the machine is doing hardly counts. */
function costOf(work: () => unknown): number {
  const before = process.cpuUsage().user;
  work();
  return process.cpuUsage().user - before;
}

/** Below this a measurement says more of the clock than of the work. */
const leastMeasured = 20_000;

/** How many times larger the larger work is; linear work costs about so many times more, quadratic work its square. */
export const growth = 4;

/**
 * How many times more a piece of work costs when it is `growth` times as large: near `growth` when it is linear. Time itself is
 * never held to a limit, because that would be a test of the machine.
 */
export function costGrowth(work: (size: number) => unknown, size: number): number {
  costOf(() => work(size));
  const small = Math.min(
    costOf(() => work(size)),
    costOf(() => work(size)),
  );
  const large = Math.min(
    costOf(() => work(size * growth)),
    costOf(() => work(size * growth)),
  );
  return large / Math.max(small, leastMeasured);
}

/** Between linear and quadratic, with room for a busy machine. */
export const nearlyLinear = growth * 3;

/** Between quadratic and cubic, for what a library reads in the square of a length that is limited. */
export const nearlyQuadratic = growth ** 2 * 3;
