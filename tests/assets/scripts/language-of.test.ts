import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { languageOf } from "../../../assets/scripts/language-of.ts";

it.each([
  ['<html lang="en">', "en"],
  ['<html lang="ko">', "ko"],
  ["<html>", "ko"],
])("reads the language of a page, Korean unless it says otherwise: %s", (opening, language) => {
  expect(languageOf(parseHTML(`${opening}<body></body></html>`).document)).toBe(language);
});
