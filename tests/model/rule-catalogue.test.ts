import { describe, expect, it } from "vitest";
import { languages } from "../../src/model/language.ts";
import { ruleCatalogue } from "../../src/model/rule-catalogue.ts";
import { addressRules } from "../../src/model/rules/addresses.ts";
import { configRules } from "../../src/model/rules/config.ts";
import { dateRules } from "../../src/model/rules/dates.ts";
import { fileRules } from "../../src/model/rules/files.ts";
import { frontMatterRules } from "../../src/model/rules/front-matter.ts";
import { linkRules } from "../../src/model/rules/links.ts";
import { markupRules } from "../../src/model/rules/markup.ts";
import { sectionRules } from "../../src/model/rules/sections.ts";
import { termRules } from "../../src/model/rules/terms.ts";
import { urlRules } from "../../src/model/rules/urls.ts";
import { wikiLinkRules } from "../../src/model/rules/wiki-links.ts";

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
  it("holds every table, and no id twice", () => {
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
