import { expect, it } from "vitest";
import { conditionVerdict } from "../../../src/import/text/condition-verdict.ts";

const known = new Map([["jekyll.environment", "production"]]);

it.each([
  ["false", false],
  ["nil", false],
  ["true", true],
  ["not true", false],
  ["false and page.a", false],
  ["page.a or true", true],
  ["true and page.a", null],
  ["page.a", null],
  ["page.a or false", null],
  ["true or a and b", null],
  ["1 == 2", false],
  ["1 == '1'", false],
  ["'a' == \"a\"", true],
  ['jekyll.environment == "development"', false],
  ["jekyll.environment  !=  'production'", false],
  ['jekyll.environment == "production"', true],
  ["jekyll.environment == site.env", null],
  ["jekyll.environment=='development'", false],
  ["page.a == nil", null],
  ["", null],
])("%j comes to %j", (words, verdict) => expect(conditionVerdict(words, known)).toBe(verdict));
