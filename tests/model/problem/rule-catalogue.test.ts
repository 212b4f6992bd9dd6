import { describe, expect, it } from "vitest";
import { ruleCatalogue } from "../../../src/model/problem/rule-catalogue.ts";
import { addressRules } from "../../../src/model/problem/rules/addresses.ts";
import { configRules } from "../../../src/model/problem/rules/config.ts";
import { dateRules } from "../../../src/model/problem/rules/dates.ts";
import { fileRules } from "../../../src/model/problem/rules/files.ts";
import { frontMatterRules } from "../../../src/model/problem/rules/front-matter.ts";
import { linkRules } from "../../../src/model/problem/rules/links.ts";
import { markupRules } from "../../../src/model/problem/rules/markup.ts";
import { sectionRules } from "../../../src/model/problem/rules/sections.ts";
import { termRules } from "../../../src/model/problem/rules/terms.ts";
import { urlRules } from "../../../src/model/problem/rules/urls.ts";
import { wikiLinkRules } from "../../../src/model/problem/rules/wiki-links.ts";
import { languages } from "../../../src/model/text/language.ts";

const tables = [
  fileRules,
  frontMatterRules,
  dateRules,
  sectionRules,
  termRules,
  markupRules,
  addressRules,
  urlRules,
  linkRules,
  wikiLinkRules,
  configRules,
];

describe("the catalogue of rules", () => {
  it("contains every table, and no id twice", () => {
    const ids = tables.flatMap((table) => Object.keys(table));
    expect(Object.keys(ruleCatalogue).toSorted()).toEqual(ids.toSorted());
  });

  it.each(Object.entries(ruleCatalogue))("%s speaks every language and says how grave it is", (id, rule) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(["error", "warning"]).toContain(rule.severity);
    expect(Object.keys(rule.message).toSorted()).toEqual([...languages].toSorted());
  });

  it("has Korean words where it is asked for Korean", () => {
    const hangul = /\p{Script=Hangul}/u;
    for (const [id, { message }] of Object.entries(ruleCatalogue)) {
      expect(String(message.ko), id).toMatch(hangul);
    }
  });
});
