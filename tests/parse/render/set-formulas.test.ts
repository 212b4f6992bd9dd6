import Token from "markdown-it/lib/token.mjs";
import { expect, it } from "vitest";
import { isSet, withoutTypedFormulas } from "../../../src/parse/render/set-formulas.ts";

function token(type: string, html: string | null = null): Token {
  const made = new Token(type, "", 0);
  if (type === "math_open") made.meta = { formula: { typed: "$a$", tex: "a", isDisplay: false, html, fault: null } };
  return made;
}

const children = (html: string | null) => [
  token("text"),
  token("math_open", html),
  token("text"),
  token("math_close"),
  token("softbreak"),
];

it("leaves of a typeset formula only the token that contains it", () => {
  const left = withoutTypedFormulas(children("<math></math>"));
  expect(left.map(({ type }) => type)).toEqual(["text", "math_open", "softbreak"]);
  expect(left[1] !== undefined && isSet(left[1])).toBe(true);
});

it("leaves a formula that nobody typeset as it is typed", () => {
  const typed = children(null);
  expect(withoutTypedFormulas(typed)).toBe(typed);
});
