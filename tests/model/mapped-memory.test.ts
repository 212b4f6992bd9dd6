import fc from "fast-check";
import { expect, it } from "vitest";
import { mappedCopy, mappedMemory } from "../../src/model/mapped-memory.ts";

it("gives as much memory as is asked for, empty", () => {
  expect([...new Uint8Array(mappedMemory(5))]).toEqual([0, 0, 0, 0, 0]);
  expect(mappedMemory(0).byteLength).toBe(0);
});

it("copies bytes into memory that shares nothing with them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 9000 }), fc.nat(), (bytes, skipped) => {
      const some = bytes.subarray(skipped % (bytes.length + 1));
      const copy = mappedCopy(some);
      const before = [...some];
      bytes.fill(0);
      expect([...copy]).toEqual(before);
    }),
  );
});

it("gives the system back what is garbage", () => {
  const before = process.memoryUsage().rss;
  for (let round = 0; round < 200; round += 1) mappedCopy(new Uint8Array(1 << 20).fill(1));
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20);
});
