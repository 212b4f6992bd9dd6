import { expect, it } from "vitest";
import { writeCapturedGalleries } from "../../../../src/import/jekyll/text/captured-gallery.ts";
import { post } from "../../../support/blog-in-memory.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";

const written = (body: string, ...fields: readonly string[]) =>
  writeCapturedGalleries({ from: "a.md", to: "a.md", text: post(["title: a", ...fields], body), changes: [] });

it("shows the pictures whose addresses are captured for a gallery", () => {
  const body =
    "{% capture images %}\n    /img/a.png\n\t{{ site.url }}/img/b.png\n{% endcapture %}\n" +
    '{% include gallery images=images caption="두 그림" cols=2 %}\n\n글';
  const figure =
    '<figure><img src="/img/a.png" alt=""><img src="/img/b.png" alt=""><figcaption>두 그림</figcaption></figure>';
  expect(written(body).text).toBe(post(["title: a"], `${figure}\n\n글`));
  expect(written(body).changes).toEqual([{ reason: "include-rewritten", line: 5, text: figure }]);
});

it("reads several of one name", () => {
  const gallery = (file: string) =>
    `{% capture images %}${file}{% endcapture %}{% include gallery images=images caption=" " cols=1 %}`;
  expect(written(`${gallery("https://a.kr/a.png")}\n\n${gallery("../b.png")}`).text).toBe(
    post(
      ["title: a"],
      '<figure><img src="https://a.kr/a.png" alt=""></figure>\n\n<figure><img src="../b.png" alt=""></figure>',
    ),
  );
});

it.each([
  "{% capture images %}/a.png{% endcapture %}\n글\n{% include gallery images=images %}",
  "{% capture images %}/a.png{% endcapture %}{% include gallery images=others %}",
  "{% capture images %}{{ page.a }}/a.png{% endcapture %}{% include gallery images=images %}",
  "{% capture images %}/a.png{% endcapture %}",
  "{% capture images %} {% endcapture %}{% include gallery images=images %}",
  "```\n{% capture images %}/a.png{% endcapture %}{% include gallery images=images %}\n```",
])("leaves %s", (body) => expect(written(body).text).toBe(post(["title: a"], body)));

it("leaves a post with Liquid switched off", () => {
  const body = "{% capture images %}/a.png{% endcapture %}{% include gallery images=images %}";
  expect(written(body, "render_with_liquid: false").text).toContain(body);
});

it("takes time with the number of captures, though none is a gallery", () => {
  const work = (size: number) => written("{% capture images %}{{ site.url }}\n".repeat(size));
  expect(costGrowth(work, 4_000)).toBeLessThan(nearlyLinear);
});
