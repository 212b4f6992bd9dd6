import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { codeTools } from "../../../assets/scripts/code-tools.ts";

it("is one place for all buttons of a block", () => {
  const { document } = parseHTML('<html><body><div class="code-frame"><pre></pre></div></body></html>');
  const frame = document.querySelector<HTMLElement>(".code-frame") ?? document.body;
  expect(codeTools(frame, document)).toBe(codeTools(frame, document));
  expect(frame.innerHTML).toBe('<pre></pre><div class="code-tools"></div>');
});
