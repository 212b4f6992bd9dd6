import { describe, expect, it } from "vitest";
import { askedFiles } from "../../../src/cli/check/asked-files.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";

const known = [
  "posts/a.md",
  "posts/2021/b.md",
  "posts/2021/금리.md".normalize("NFD"),
  "posts/2022-01-07-exchange rate.md",
  "site.config.ts",
] as SourcePath[];
const asked = (...typed: readonly string[]) => {
  const found = askedFiles(typed, known);
  return "files" in found ? [...found.files].map((path) => path.normalize("NFC")) : found.problems;
};

describe("askedFiles", () => {
  it("finds files however their path is typed, and all below a folder", () => {
    expect(asked("posts/a.md")).toEqual(["posts/a.md"]);
    expect(asked("./posts/../posts/a.md", `${process.cwd()}/posts/a.md`)).toEqual(["posts/a.md"]);
    expect(asked("posts/2021/")).toEqual(["posts/2021/b.md", "posts/2021/금리.md"]);
    expect(asked("posts/2021/금리.md")).toEqual(["posts/2021/금리.md"]);
    expect(asked(".")).toHaveLength(5);
  });

  it("takes the pieces of a name with spaces together", () => {
    expect(asked("posts/2022-01-07-exchange", "rate.md")).toEqual(["posts/2022-01-07-exchange rate.md"]);
  });

  it("says which paths are no notes, with the one that was meant", () => {
    expect(asked("posts/aa.md", "posts/a.md", "post")).toEqual([
      { kind: "no-such-note", typed: "posts/aa.md", nearest: "posts/a.md" },
      { kind: "no-such-note", typed: "post", nearest: null },
    ]);
    const nearest = (typed: string) => asked(typed).map((one) => (typeof one === "object" ? { ...one } : one));
    expect(nearest("b.md")).toMatchObject([{ nearest: "posts/2021/b.md" }]);
    expect(nearest("exchange")).toMatchObject([{ nearest: "posts/2022-01-07-exchange rate.md" }]);
    expect(nearest("2020/금리")).toMatchObject([{ nearest: "posts/2021/금리.md".normalize("NFD") }]);
  });
});
