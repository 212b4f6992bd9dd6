/** The CPU time of some work, in microseconds: other load on the machine hardly counts. */
function costOf(work: () => unknown): number {
  const before = process.cpuUsage().user;
  work();
  return process.cpuUsage().user - before;
}

/** Anything shorter measures the clock rather than the work. */
const leastMeasured = 20_000;

/** How many times larger the larger input is; linear work costs about as many times more, quadratic work the square. */
export const growth = 4;

/** So often each size is measured at most: what else the machine does can only add to the least cost. */
const mostRounds = 5;

/**
 * How many times more some work costs if it is `growth` times as large: near `growth` if it is linear. Time itself is
 * never limited, because that would test the machine.
 */
export function costGrowth(work: (size: number) => unknown, size: number): number {
  costOf(() => work(size));
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  const ratio = (): number => large / Math.max(small, leastMeasured);
  for (let round = 1; round <= 2 || (round <= mostRounds && ratio() > growth * 2); round += 1) {
    small = Math.min(
      small,
      costOf(() => work(size)),
    );
    large = Math.min(
      large,
      costOf(() => work(size * growth)),
    );
  }
  return ratio();
}

/** Between linear and quadratic, with room for a busy machine. */
export const nearlyLinear = growth * 3;

/** Between quadratic and cubic, for input of limited length that a library reads in quadratic time. */
export const nearlyQuadratic = growth ** 2 * 3;
