import { describe, expect, it } from "vitest";
import { rewriteTistoryPictures } from "../../../src/import/text/tistory-pictures.ts";
import { post } from "../../support/blog-in-memory.ts";

function rewritten(body: string) {
  return rewriteTistoryPictures({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

const address = "https://blog.kakaocdn.net/dn/aB1/btq/Xy9/img.png";

describe("rewriteTistoryPictures", () => {
  it.each([
    ['[##_Image|kage@aB1/btq/Xy9/img.png|alignLeft|data-filename="가 나.png" width="371"|||_##]', `![](${address})`],
    [
      '[##_Image|kage@aB1/btq/Xy9/img.png|alignCenter|width="3"|이렇게 나온다||_##]',
      `<figure><img src="${address}" alt="이렇게 나온다"><figcaption>이렇게 나온다</figcaption></figure>`,
    ],
    [
      '[##_Image|kage@aB1/btq/Xy9/img.png|CDM|1.3|{"originWidth":9,"caption":"둘 | \\"셋\\""}_##]',
      `<figure><img src="${address}" alt="둘 &#124; &quot;셋&quot;"><figcaption>둘 &#124; &quot;셋&quot;</figcaption></figure>`,
    ],
    ['[##_Image|kage@aB1/btq/Xy9/img.png|CDM|1.3|{"style":"alignCenter"}_##]', `![](${address})`],
    [
      '[##_ImageGrid|kage@aB1/btq/Xy9/img.png,kage@aB1/btq/Xy9/img.png|data-is-animation="false"|_##]',
      `<figure><img src="${address}" alt=""><img src="${address}" alt=""></figure>`,
    ],
    [
      "[##_Image|kage@aB1/btq/Xy9/img.png?credential=a&amp;expires=1|CDM|1.3|{}_##]",
      "![](https://blog.kakaocdn.net/dna/aB1/btq/Xy9/img.png?credential=a&expires=1)",
    ],
  ])("shows the picture that %j stands for", (typed, text) => {
    const draft = rewritten(`글\n\n${typed}\n\n끝`);
    expect(draft.text).toBe(post(["title: a"], `글\n\n${text}\n\n끝`));
    expect(draft.changes).toEqual([{ reason: "tistory-picture", line: 7, text }]);
  });

  it.each([
    "```\n[##_Image|kage@a/img.png|alignLeft|||_##]\n```",
    "[##_Image|t/cfile@99A|alignLeft|||_##]",
    "[##_Moviesrc|a|_##]",
  ])("leaves %j as it is", (typed) => {
    expect(rewritten(typed).changes).toEqual([]);
  });
});
