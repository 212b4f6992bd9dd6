import { expect, it } from "vitest";
import { htmlOf } from "../../support/parse-body.ts";

const written = (text: string): string => htmlOf(text).replaceAll("\n", "");

it.each([
  ["%% 가\n%%\n나", "<p>나</p>"],
  ["나\n  %% 가\n%%", "<p>나</p>"],
  ["> %% 가\n> %%", "<blockquote></blockquote>"],
  ["    %% 가", "<pre><code>%% 가</code></pre>"],
  ["가 %\n나 :::", "<p>가 %나 :::</p>"],
  ["나\n^\n다", "<p>나</p><p>다</p>"],
  ["나\n{::comment}\n가\n{:/comment}\n다", "<p>나</p><p>다</p>"],
  ["나\n```\n가\n```", "<p>나</p><pre><code>가</code></pre>"],
  ["나\n~~~\n가\n~~~", "<p>나</p><pre><code>가</code></pre>"],
  ["나\n[//]: # (가)\n다", "<p>나</p><p>다</p>"],
  ["나\n\n    [//]: # (가)", "<p>나</p><pre><code>[//]: # (가)</code></pre>"],
  ["#", '<h2 id="section"></h2>'],
])("reads a block where a line begins with its sign and is not indented as code: %j", (text, html) => {
  expect(written(text)).toBe(html);
});
