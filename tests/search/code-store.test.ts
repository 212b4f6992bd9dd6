import fc from "fast-check";
import { expect, it } from "vitest";
import { CodeStore } from "../../src/search/code-store.ts";

const codes = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 40 });

it("keeps every list as it was given, whatever is stored after it", () => {
  fc.assert(
    fc.property(fc.array(codes), (lists) => {
      const store = new CodeStore();
      const stored = lists.map((list) => store.store(Uint32Array.from(list)));
      expect(stored.map((list) => [...list])).toEqual(lists);
    }),
  );
});

it("keeps nothing of what it was given", () => {
  const given = Uint32Array.of(1, 2);
  const stored = new CodeStore().store(given);
  given.fill(9);
  expect([...stored]).toEqual([1, 2]);
});

it("keeps lists of any length, many in one piece of memory", () => {
  const store = new CodeStore();
  const [short, long, next] = [3, 1 << 19, 4].map((length) => store.store(new Uint32Array(length).fill(length)));
  expect(long?.every((code) => code === 1 << 19)).toBe(true);
  expect(short?.buffer.byteLength).toBeGreaterThan(12);
  expect(next).toEqual(new Uint32Array(4).fill(4));
  expect(store.store(Uint32Array.of(7)).buffer).toBe(next?.buffer);
});
