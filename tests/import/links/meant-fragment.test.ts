import { describe, expect, it } from "vitest";
import { withMeantFragment } from "../../../src/import/links/meant-fragment.ts";

const own = new Set(["sha-1", "2-키워드--lg", "a", "a-1", "A b"]);
const anchorsOf = (address: string) => (address === "" || address === "/notes/a/" ? own : null);
const kept = { kind: "kept" } as const;

describe("withMeantFragment", () => {
  it.each([
    ["#SHA-1", { kind: "moved", address: "", fragment: "sha-1" }],
    ["#2-%ED%82%A4%EC%9B%8C%EB%93%9C-LG", { kind: "moved", address: "", fragment: "2-키워드--lg" }],
    ["/notes/a/#SHA-1", { kind: "moved", address: "/notes/a/", fragment: "sha-1" }],
  ])("leads %s to the heading of these letters", (target, found) => {
    expect(withMeantFragment(kept, target, anchorsOf)).toEqual(found);
  });

  it("keeps what else was found", () => {
    const moved = { kind: "moved", address: "/notes/a/" } as const;
    expect(withMeantFragment(moved, "a.md#SHA-1", anchorsOf)).toEqual({ ...moved, fragment: "sha-1" });
    expect(withMeantFragment(moved, "a.md", anchorsOf)).toBe(moved);
    const elsewhere = { kind: "moved", address: "/assets/a.pdf" } as const;
    expect(withMeantFragment(elsewhere, "a.pdf#Page=2", anchorsOf)).toBe(elsewhere);
    expect(withMeantFragment({ kind: "missing" }, "a.png#SHA-1", anchorsOf)).toEqual({ kind: "missing" });
  });

  it.each(["#sha-1", "#없음", "#top", "#AB1", "#A1-", "#-", "https://a.kr/#SHA-1", "#:~:text=sha1"])(
    "leaves %s, which is there, or certain to be no heading",
    (target) => {
      const found = withMeantFragment(kept, target, (address) =>
        address === "" ? new Set(["sha-1", "ab-1", "a-b1"]) : null,
      );
      expect(found).toBe(kept);
    },
  );
});
