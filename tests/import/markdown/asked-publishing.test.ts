import { describe, expect, it } from "vitest";
import { unaskedOf } from "../../../src/import/markdown/asked-publishing.ts";
import { post } from "../../support/blog-in-memory.ts";

const asked = post(["title: a", "dg-publish: true"]);
const silent = post(["title: b"]);

describe("a note that does not ask to be published", () => {
  it("is held back where any note of the vault does", () => {
    const isUnasked = unaskedOf([silent, asked], null);
    expect([asked, silent, "글", post(["dg-publish: false"]), post(["dg-publish:"])].map(isUnasked)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it("is held back where one asks in lines that YAML cannot read, and where all say no", () => {
    expect(unaskedOf([post(["title: [", "dg-publish: true"])], null)(silent)).toBe(true);
    expect(unaskedOf([post(["dg-publish: false"])], null)(silent)).toBe(true);
  });

  it("is held back where the program wants a line under a name", () => {
    const isUnasked = unaskedOf([silent], "publish");
    expect([silent, post(["publish: true"]), post(["publish: 'true'"])].map(isUnasked)).toEqual([true, false, false]);
  });

  it("is like any other in any other folder", () => {
    const isUnasked = unaskedOf([silent, post(["title: c"], "글\n\n`dg-publish: true`")], null);
    expect([silent, "글"].map(isUnasked)).toEqual([false, false]);
  });
});
