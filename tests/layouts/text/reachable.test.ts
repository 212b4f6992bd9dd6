import { expect, it } from "vitest";
import { reachable } from "../../../layouts/text/reachable.ts";
import { siteConfig } from "../../support/study-note.ts";

const shown = (markup: string) => reachable(markup, { config: siteConfig() });

it("makes what scrolls reachable by keyboard, under a name of its own", () => {
  expect(shown('<span class="formula long"><math></math></span>')).toBe(
    '<span class="formula long" tabindex="0" role="group" aria-label="수식"><math></math></span>',
  );
  expect(shown('<pre aria-label="셈">1</pre>')).toBe('<pre aria-label="셈" tabindex="0">1</pre>');
});

it("leaves what fits as it is", () => {
  expect(shown('<span class="formula"></span><p>글</p>')).toBe('<span class="formula"></span><p>글</p>');
});
