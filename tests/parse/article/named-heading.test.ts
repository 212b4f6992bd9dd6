import { describe, expect, it } from "vitest";
import type { SectionRole } from "../../../src/model/note/section-role.ts";
import type { HeadingForm } from "../../../src/parse/article/article-extent.ts";
import {
  isArticlesHeading,
  mayBeArticlesHeading,
  type NamedHeading,
} from "../../../src/parse/article/named-heading.ts";

function form(level: number, more: Partial<HeadingForm> = {}): HeadingForm {
  return { level, underlined: false, numbered: false, ...more };
}

function heading(start: number, role: SectionRole, typed: HeadingForm): NamedHeading {
  return { start, roles: [role], form: typed };
}

const numbered = { numbered: true };

describe("isArticlesHeading", () => {
  it.each([
    ["below the article's, where the writer's is beside it", form(2), form(3), form(2)],
    [
      "without a number, where the writer's are numbered as the article's",
      form(1, numbered),
      form(3),
      form(3, numbered),
    ],
    ["of the article's level, but without its number", form(1, numbered), form(1), form(3, numbered)],
    ["without a number, where the writer's is numbered", form(1), form(3), form(3, numbered)],
    ["below the writer's", form(1), form(4), form(3)],
    ["underlined like the article's subheads", form(1), form(1, { underlined: true }), form(1)],
  ])("takes for the article's one %s", (_, label, own, writers) => {
    const conclusion = heading(1, "summary", own);
    expect(isArticlesHeading(label, conclusion, [conclusion, heading(2, "summary", writers)])).toBe(true);
    expect(isArticlesHeading(label, conclusion, [conclusion, heading(2, "keywords", writers)])).toBe(false);
    expect(mayBeArticlesHeading(label, conclusion, [conclusion, heading(2, "keywords", writers)])).toBe(true);
  });

  it.each([
    ["typed like the article's", form(2), form(2), form(2)],
    ["numbered like the article's", form(1, numbered), form(3, numbered), form(2)],
    ["typed like the next one of its kind", form(1), form(3), form(3)],
    ["below a label that is no heading", form(7), form(3), form(2)],
  ])("leaves to the writer one %s", (_, label, own, next) => {
    const summary = heading(1, "summary", own);
    expect(isArticlesHeading(label, summary, [summary, heading(2, "summary", next)])).toBe(false);
  });

  it("looks only at what follows", () => {
    const late = heading(5, "summary", form(3));
    expect(isArticlesHeading(form(2), late, [heading(1, "summary", form(2)), late])).toBe(false);
    expect(mayBeArticlesHeading(form(2), late, [heading(1, "summary", form(2)), late])).toBe(false);
  });
});

describe("mayBeArticlesHeading", () => {
  it("doubts the first of two that name the same", () => {
    const first = heading(1, "summary", form(3));
    expect(mayBeArticlesHeading(form(1), first, [first, heading(2, "summary", form(3))])).toBe(true);
    expect(mayBeArticlesHeading(form(1), first, [first, heading(2, "keywords", form(3))])).toBe(false);
    expect(mayBeArticlesHeading(form(3), first, [first, heading(2, "summary", form(3))])).toBe(false);
  });
});
