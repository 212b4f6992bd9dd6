import { expect, it, vi } from "vitest";
import { askedOnce } from "../../src/model/asked-once.ts";

it("asks for the answer to each thing once, also where it is none", () => {
  const answer = vi.fn((asked: string) => (asked === "" ? null : asked.length));
  const lengthOf = askedOnce(answer);
  expect(["금리", "", "금리", ""].map(lengthOf)).toEqual([2, null, 2, null]);
  expect(answer.mock.calls).toEqual([["금리"], [""]]);
});

it("may ask itself for a part of the answer", () => {
  const depthOf: (folder: string) => number = askedOnce((folder) =>
    folder === "" ? 0 : 1 + depthOf(folder.slice(0, Math.max(0, folder.lastIndexOf("/")))),
  );
  expect(depthOf("a/b/c")).toBe(3);
});
