import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { bodyFinders, findBodyProblems } from "../../src/parse/body-problems.ts";
import { findWikiLinks } from "../../src/parse/links/wiki-links.ts";
import { sourceText } from "../../src/parse/places/source-text.ts";
import { bodyOf } from "../support/parse-body.ts";
import { sampleBodies } from "../support/sample-bodies.ts";

const path = "posts/2021-12-15-a.md" as SourcePath;

/** Signs of everything that is looked for: below them, no finder can know by a sign that there is nothing to find. */
const allSigns = "\n\n%% ％ <!-- <Tabs [[";

describe("findBodyProblems", () => {
  it("tells problems in the order of the finders", () => {
    const problems = findBodyProblems(bodyOf("<Tabs />\n\n%% 메모\n\n<script>"), path);
    expect(problems.map(({ rule }) => rule)).toEqual(["unclosed-html", "comment-to-end", "component-left"]);
  });

  it.each(sampleBodies)("finds the same if every finder looks at every token: %#", (text) => {
    const body = bodyOf(text);
    const signed = { ...body, source: sourceText(text + allSigns) };
    const asked = bodyFinders.flatMap(({ find }) => find(signed, path));
    expect(findBodyProblems(body, path)).toEqual(asked);
    expect(findWikiLinks(body)).toEqual(findWikiLinks(signed));
  });
});
