import { env } from "node:process";
import { describe, expect, it } from "vitest";
import { jekyllBodies } from "../support/jekyll-bodies.ts";
import { type RecordedBodies, readRecordedBodies, recordBodies } from "../support/recorded-bodies.ts";
import { hasJekyll, runJekyll } from "../support/run-jekyll.ts";

// `RECORD_JEKYLL=1 npx vitest run --project slow tests/slow/jekyll` records Jekyll's output again.
describe.skipIf(!hasJekyll)("the real Jekyll", () => {
  it("makes of the bodies what was recorded", () => {
    const names = Object.keys(jekyllBodies);
    const files = Object.fromEntries(
      names.map((name, index) => [
        `_posts/2021-12-15-${index}.md`,
        `---\ntitle: 제목\npermalink: /${index}.html\n---\n${jekyllBodies[name]}\n`,
      ]),
    );
    const pages = runJekyll({ "_config.yml": "title: bodies\n", ...files });
    const bodies: RecordedBodies = Object.fromEntries(
      names.map((name, index) => [name, pages.get(`${index}.html`) ?? ""]),
    );
    if (env["RECORD_JEKYLL"] === "1") recordBodies(bodies);
    expect(readRecordedBodies()).toEqual(bodies);
  });
});
