import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { picturesAmongWords } from "../../../layouts/text/pictures-among-words.ts";

const picture = '<img src="/a.png" alt="작은 > 것">';
const marked = '<img class="among-words" src="/a.png" alt="작은 > 것">';

describe("picturesAmongWords", () => {
  it.each([
    [`<p>작은 ${picture} 그림.</p>`, `<p>작은 ${marked} 그림.</p>`],
    [`<p><a href="/b/">${picture}</a> 곁의 글</p>`, `<p><a href="/b/">${marked}</a> 곁의 글</p>`],
    [`<li>${picture} 항목</li>`, `<li>${marked} 항목</li>`],
    [`<p>위의 줄<br>\n작은 ${picture}</p>`, `<p>위의 줄<br>\n작은 ${marked}</p>`],
    ['<p>글 <img class="emoji" src="/a.png"></p>', '<p>글 <img class="among-words emoji" src="/a.png"></p>'],
    [
      '<p>글 <span class="missing-picture">없음: a</span>이다</p>',
      '<p>글 <span class="among-words missing-picture">없음: a</span>이다</p>',
    ],
  ])("marks a picture in a line of words: %s", (rendered, expected) => {
    expect(picturesAmongWords(rendered)).toBe(expected);
  });

  it.each([
    `<p>${picture}</p>`,
    `<p>${picture} ${picture}</p>`,
    `<p><a href="/b/">${picture}</a></p>\n<p>글</p>`,
    `<p>글의 줄<br>\n${picture}</p>`,
    `<p>글의 줄\n${picture}\n글의 줄</p>`,
    `<figure>${picture}<figcaption>설명</figcaption></figure>`,
    `<td>${picture}</td><td>글</td>`,
    '<p><img src="/a.png" class="right"> 곁의 글</p>',
    '<p><span class="missing-picture">없음: a</span></p>',
    "<p>그림 없는 글</p>",
  ])("leaves one that has its line to itself, or a place beside the words: %s", (rendered) => {
    expect(picturesAmongWords(rendered)).toBe(rendered);
  });

  it("changes nothing but the class of pictures", () => {
    const piece = fc.constantFrom(picture, "글 ", "<p>", "</p>", "<br>", "\n", "<b>", "</b>", "&lt;img", ' "', " >");
    fc.assert(
      fc.property(fc.array(piece), (all) => {
        const rendered = all.join("");
        expect(picturesAmongWords(rendered).replaceAll(' class="among-words"', "")).toBe(rendered);
      }),
    );
  });
});
