import { expect, it } from "vitest";
import { html } from "../../../../layouts/html.ts";
import { pageHead } from "../../../../layouts/parts/frame/page-head.ts";

it("has the page's heading, and what is above and below it only if there is any", () => {
  expect(pageHead({ above: html`<i>위</i>`, title: "<제목>", below: "아래" }).text).toBe(
    '<header class="page-head">\n<i>위</i>\n<h1>&lt;제목&gt;</h1>\n<p>아래</p>\n</header>',
  );
  expect(pageHead({ above: null, title: "제목", below: null }).text).not.toContain("<p>");
});
