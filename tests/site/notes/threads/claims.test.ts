import fc from "fast-check";
import { expect, it } from "vitest";
import { claimedOf, claims, newClaims } from "../../../../src/site/notes/threads/claims.ts";

it("gives every item to one thread, in whatever order the threads claim", () => {
  const claimants = fc.array(fc.nat({ max: 3 }), { maxLength: 200 });
  fc.assert(
    fc.property(fc.nat({ max: 100 }), claimants, (count, order) => {
      const items = Array.from({ length: count }, (_, number) => number);
      const counter = newClaims();
      const threads = Array.from({ length: 4 }, () => claims(counter, items));
      const given: number[] = [];
      for (const index of [...order, ...Array.from({ length: 200 }, () => 0)]) {
        const next = threads[index]?.next();
        if (next?.done === false) given.push(...next.value);
      }
      expect(given).toEqual(items);
      expect(claimedOf(counter, items)).toBe(count);
    }),
  );
});

it("tells how many have been claimed", () => {
  const counter = newClaims();
  const items = Array.from({ length: 20 }, (_, number) => number);
  expect(claimedOf(counter, items)).toBe(0);
  const first = claims(counter, items).next();
  expect(first.done === true ? 0 : first.value.length).toBe(claimedOf(counter, items));
});
