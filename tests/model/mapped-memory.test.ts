import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
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

it("gives the system back what is garbage, also between what is still used", async () => {
  const pieces: (Uint8Array | null)[] = Array.from({ length: 2000 }, () => mappedCopy(new Uint8Array(50_000).fill(1)));
  const full = process.memoryUsage().rss;
  for (const [index] of pieces.entries()) if (index % 20 !== 0) pieces[index] = null;
  collectGarbage();
  // Another thread gives it back.
  await expect.poll(() => full - process.memoryUsage().rss, { timeout: 5000 }).toBeGreaterThan(50 * 2 ** 20);
  expect(pieces[0]?.length).toBe(50_000);
});

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}
