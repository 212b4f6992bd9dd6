import { describe, expect, it } from "vitest";
import { markNumberedHeadings } from "../../../../src/import/jekyll/text/numbered-headings.ts";
import { post } from "../../../support/blog-in-memory.ts";

function marked(body: string) {
  return markNumberedHeadings({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

describe("markNumberedHeadings", () => {
  it.each([
    ["3. Add the device: to\n-----\n\n글", "## 3\\. Add the device: to {#add-the-device-to}\n\n글"],
    ["글\n\n1. `장치` 추가\n===\n글", "글\n\n# 1\\. `장치` 추가 {#장치-추가}\n글"],
    ["3) 추가\n---", "## 3\\) 추가"],
    ["2. 추가 {#add}\n---", "## 2\\. 추가 {#add}"],
    ["1. 하나\r\n---\r\n\r\n글", "## 1\\. 하나 {#하나}\r\n\r\n글"],
  ])("makes a heading of %j, as kramdown does", (typed, heading) => {
    const { text, changes } = marked(typed);
    expect(text).toBe(post(["title: a"], heading));
    expect(changes).toMatchObject([{ reason: "heading-marked" }]);
  });

  it("reports each at its present line", () => {
    const { changes } = marked("1. 하나\n---\n글\n\n2. 둘\n---\n글");
    expect(changes.map(({ line }) => line)).toEqual([5, 8]);
  });

  it.each([
    "1. 하나\n2. 둘\n---\n",
    "1. 하나\n\n---\n",
    "```\n3. 하나\n---\n```",
    "{% highlight md %}\n\n3. 하나\n---\n{% endhighlight %}",
    "> 3. 하나\n> ---\n",
    "글\n3. 하나\n---\n",
    "- 하나\n---\n",
  ])("leaves %j as it is", (typed) => {
    expect(marked(typed).changes).toEqual([]);
  });
});
