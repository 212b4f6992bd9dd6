import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { plainSettings } from "../support/parse-body.ts";

const path = "posts/2021-12-15-a.md" as SourcePath;

function marksOf(text: string, articleMode: "full" | "link" = "full"): readonly string[] {
  return parseNote({ path, text }, { ...plainSettings, articleMode }).diagnostics.map(
    ({ isWithheld = false, isBesideWithheld = false }) =>
      `${isWithheld ? "in" : ""}${isBesideWithheld ? "beside" : ""}`,
  );
}

const body = "\n{% include 비밀 %}\n";

describe("the problems of a note that cannot be published", () => {
  it("are all marked where its article may be withheld, as nobody knows where it is", () => {
    expect(marksOf(`---\ntags: a\n---\n${body}`, "link")).toEqual(["beside", "in"]);
    expect(marksOf(`---\ntags: a\narticle: link\n---\n${body}`)).toEqual(["beside", "in"]);
    expect(marksOf(body, "link")).toContain("in");
    expect(marksOf(`---js\narticle: "link"\n---\n${body}`)).toEqual(["beside", "in"]);
  });

  it("are not marked where nothing is withheld", () => {
    expect(marksOf(`---\ntags: a\n---\n${body}`)).toEqual(["", ""]);
    expect(marksOf(body)).not.toContain("in");
  });
});
