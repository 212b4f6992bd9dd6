import fc from "fast-check";
import { expect, it } from "vitest";
import { countUpTo } from "../../../src/parse/places/count-up-to.ts";

it("counts the numbers up to a limit, as looking at each would", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 30 }), fc.integer({ min: -1, max: 22 }), (numbers, limit) => {
      const ascending = numbers.toSorted((one, other) => one - other);
      expect(countUpTo(ascending, limit)).toBe(numbers.filter((number) => number <= limit).length);
    }),
  );
});

it("looks at few among many", () => {
  let asked = 0;
  const numbers = new Proxy(
    Array.from({ length: 1_000_000 }, (_, index) => index),
    {
      get: (target, key) => {
        asked += 1;
        return Reflect.get(target, key);
      },
    },
  );
  expect(countUpTo(numbers, 699_999)).toBe(700_000);
  expect(asked).toBeLessThanOrEqual(21);
});
